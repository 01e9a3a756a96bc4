/// Writes rows as CSV, so that spreadsheets and ``Sheet`` read them as they are.
///
/// A cell has quotes only where it needs them: around delimiters, quotes, line ends and outer blanks. Lines
/// end in `\n`, as in all files that the program writes; spreadsheets take that as well as the two
/// characters of RFC 4180. Text that a spreadsheet would run gets an apostrophe (see ``FormulaGuard``).
public enum SheetWriter {
  /// The text of rows, the head first.
  public static func text(_ rows: [[String]], delimiter: Delimiter = .comma) -> String {
    var text: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text.append(delimiter.rawValue) }
        // A row of one empty cell would be a blank line.
        append(cell, to: &text, delimiter: delimiter.rawValue, isAlone: row.count == 1)
      }
      text.append(UInt8(ascii: "\n"))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(
    _ cell: String, to text: inout [UInt8], delimiter: UInt8, isAlone: Bool
  ) {
    let bytes = Array(FormulaGuard.with(cell).utf8)
    guard isAlone && bytes.isEmpty || needsQuotes(bytes, delimiter) else {
      text += bytes
      return
    }
    text.append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { text.append(byte) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ bytes: [UInt8], _ delimiter: UInt8) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return isBlank(first) || isBlank(last)
      || bytes.contains { byte in
        byte == delimiter || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
