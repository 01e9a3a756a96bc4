public import Findings

/// Every fixed word that documents print, by the name under which templates call it.
///
/// A labels file is read line by line: `Name: words`. Nothing behind the colon is no words. Headings, lines without a
/// colon, and every paragraph whose first line is no label are for people. A name's letters and digits make its key, in
/// camel case: *Candidate's signature* is `candidatesSignature`, and *Q&A date* is `qADate`.
struct Labels: Sendable {
  /// The keys in the order of the file, each once.
  private(set) var keys: [String] = []
  private var lines: [String: Line] = [:]
  /// The labels that the file has twice, of which the last counts.
  private(set) var repeated = Findings()
  /// The forms that some labels list, by their keys, once they are read.
  var forms: [String: [String]] = [:]

  /// A line of a file: the words, and where name and words stand.
  private struct Line {
    var words: String
    var name: Place
    var place: Place
  }

  /// Reads a labels file.
  init(_ source: Source) {
    var isInNote = false
    var isFirst = true
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      let label = label(line, of: source)
      let isBetween = line.trimmed.isEmpty || line.first == UInt8(ascii: "#")
      if isFirst || isBetween { isInNote = label == nil && !isBetween }
      isFirst = isBetween
      if let label, !isInNote {
        reportRepetition(of: label.key, label.line)
        set(label.key, to: label.line)
      }
    }
  }

  /// Reads a line as a label, nothing if it is a heading or has no colon with a space behind it.
  private func label(_ line: ArraySlice<UInt8>, of source: Source) -> (key: String, line: Line)? {
    guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let value = line[line.index(after: colon)...]
    guard value.isEmpty || value.first == UInt8(ascii: " ") else { return nil }
    return (
      Self.key(line[..<colon]),
      Line(
        words: String(decoding: value.trimmed, as: UTF8.self),
        name: Place(source, line.startIndex..<colon),
        place: Place(source, value.startIndex..<value.endIndex))
    )
  }

  /// The words of a key, empty if the file has none.
  subscript(key: String) -> String { lines[key]?.words ?? "" }

  /// Where the name of a key stands; nothing if no file has it.
  func place(ofNameOf key: String) -> Place? { lines[key]?.name }

  /// Where the words of a key stand; nothing if no file has it.
  func place(ofWordsOf key: String) -> Place? { lines[key]?.place }

  /// Puts another file's words over these.
  mutating func override(with others: Labels) {
    for key in others.keys {
      if let line = others.lines[key] { set(key, to: line) }
    }
  }

  /// The key that a name makes: its words joined, each but the first with a capital.
  static func key(_ name: some Sequence<UInt8>) -> String {
    var key: [UInt8] = []
    var beginsWord = false
    for byte in name {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(beginsWord && !key.isEmpty ? byte.asCapital : byte.asSmall)
        beginsWord = false
      case UInt8(ascii: "'"): continue
      case 0x80...: key.append(byte)
      default: beginsWord = true
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private mutating func reportRepetition(of key: String, _ line: Line) {
    guard let first = lines[key] else { return }
    let name = line.name.source[line.name.range]
    repeated.report(
      .repeatedLabel, "write the label '\(name)' once; of two the last is printed",
      at: line.name, notes: [Finding.Note("the first is here", at: first.name)])
  }

  private mutating func set(_ key: String, to line: Line) {
    if lines.updateValue(line, forKey: key) == nil { keys.append(key) }
  }
}

extension Rule {
  /// A label stands twice in one file.
  public static let repeatedLabel = Rule(
    "repeated-label", .warning, "Each label stands once in 'labels.md'.")
}

extension UInt8 {
  fileprivate var asCapital: UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self & ~0x20 : self
  }

  fileprivate var asSmall: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
