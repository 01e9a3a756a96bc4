internal import Findings

extension Location {
  /// Reads the whole file as text, and tells what had to be mended in it.
  func readSource(keepingLineEnds: Bool = false) throws(Fault)
    -> (source: Source, findings: Findings)
  {
    Source.read(path: shown, bytes: try readBytes(), keepingLineEnds: keepingLineEnds)
  }

  /// Reads a sheet as text; what is no text in UTF-8 is refused.
  ///
  /// - Parameter keepingOddLetters: Whether single letters may be in another encoding: U+FFFD stands for them.
  func readSheet(keepingOddLetters: Bool = false) throws(Fault)
    -> (source: Source, findings: Findings)
  {
    let bytes = try readBytes()
    if let fault = sheetFault(in: bytes, at: self, keepingOddLetters: keepingOddLetters) {
      throw Fault(.unreadableFile, fault.message, at: fault.place)
    }
    return Source.read(path: shown, bytes: bytes)
  }

  /// The place that findings about the file as a whole name.
  var start: Place { Place(Source(path: shown, text: ""), 0..<0) }
}

/// Why a sheet cannot be read, if it cannot; what to do about it is the same, whoever reads it.
func sheetFault(
  in bytes: [UInt8], at file: Location, keepingOddLetters: Bool = false
) -> Finding? {
  let advice = "save this file as CSV UTF-8 (in Excel: Save as, CSV UTF-8)"
  // UTF-16 without its mark has a NUL in each letter of a plain head row.
  let format =
    foreignFormats.first { bytes.starts(with: $0.mark) }?.name
    ?? (bytes.prefix(2).contains(0) ? "UTF-16" : nil)
  if let format {
    return Finding(.invalidUTF8, "\(advice); it is \(format)", at: file.start)
  }
  guard !keepingOddLetters else { return nil }
  let findings = Source.read(path: file.shown, bytes: bytes).findings
  guard let odd = findings.all.first(where: { $0.rule == .invalidUTF8 }) else { return nil }
  return Finding(
    .invalidUTF8, "\(advice); letters of it cannot be read", at: odd.place ?? file.start)
}

/// What spreadsheet programs save beside CSV in UTF-8, and how such a file begins.
private let foreignFormats: [(mark: [UInt8], name: String)] = [
  (Array("PK".utf8) + [3, 4], "a workbook"), ([0xD0, 0xCF, 0x11, 0xE0], "a workbook"),
  ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
]

extension String {
  /// Whether the name of a file says that it is a sheet.
  var isSheet: Bool { lowercased().hasSuffix(".csv") }
}

extension Descriptor {
  /// Reads the file to its end; what is no file is refused.
  func readAll() throws(SystemError) -> [UInt8] {
    let status = try status()
    guard status.kind == .file else { throw SystemError.notAFile(status.kind) }
    return try readToEnd(expecting: status.size)
  }

  /// Reads a file or stream to its end.
  ///
  /// There is room for one byte more than is expected: the end is then found without making room again.
  func readToEnd(expecting size: Int = 0) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while try fill(&bytes, with: bytes.count <= size ? size + 1 - bytes.count : 4096) {}
    return bytes
  }
}

extension Rule {
  /// A file or folder cannot be read.
  static let unreadableFile = Rule(
    "unreadable-file", .error, "Every file and folder of the standards and templates can be read.")
}
