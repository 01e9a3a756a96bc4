import Findings

/// A list of which each element has a part of the document for itself.
enum PartList: String, Sendable, CaseIterable {
  case units
  /// The forms that stand before the units of a logbook.
  case frontForms
  /// The filled forms of a worked example.
  case exampleForms
  /// The blank copies that stand behind them.
  case spareForms
}

/// A document's template, cut where it goes through the units or through forms.
///
/// A handbook of ten thousand units is never in memory as a whole: its template is cut into what is
/// filled once and what is filled for each unit, and each filling is a part of its own. The cut is made
/// where a template says `{{#units}}` and `{{/units}}` (or the name of another ``PartList``), each alone
/// on a line and inside no other tag; filling the pieces one after another gives what filling the whole
/// would give.
struct PartCut: Sendable {
  /// A piece of the template.
  struct Piece: Sendable {
    /// The piece, whose places are places in the file.
    var source: Source
    /// The list for whose elements it is filled, nothing if it is filled once.
    var list: PartList?
  }

  /// The pieces, in order, at least one.
  private(set) var pieces: [Piece] = []

  /// Cuts a template.
  init(_ source: Source) {
    guard PartList.allCases.contains(where: { $0.isNamed(in: source) }) else {
      pieces = [Piece(source: source, list: nil)]
      return
    }
    var depth = 0
    var start = 0
    var inside: PartList?
    for line in Lines(source.bytes) {
      let tag = source.bytes[line].trimmed
      let list = depth == 0 ? Self.list(of: tag, closes: inside != nil) : nil
      guard let list, inside == nil || inside == list else {
        depth += source.bytes[line].sectionBalance
        continue
      }
      let end = inside == nil ? line.lowerBound : line.upperBound
      add(start..<end, of: source, for: inside)
      start = end
      inside = inside == nil ? list : nil
    }
    add(start..<source.bytes.count, of: source, for: nil)
    if pieces.isEmpty { pieces = [Piece(source: source, list: nil)] }
  }

  private mutating func add(_ range: Range<Int>, of source: Source, for list: PartList?) {
    guard source.bytes[range].contains(where: { $0 > 0x20 }) else { return }
    pieces.append(Piece(source: source.piece(range), list: list))
  }

  /// The list whose tag this is, an opening or a closing one.
  private static func list(of tag: ArraySlice<UInt8>, closes: Bool) -> PartList? {
    guard tag.first == UInt8(ascii: "{") else { return nil }
    return PartList.allCases.first { list in
      tag.elementsEqual("{{\(closes ? "/" : "#")\(list.rawValue)}}".utf8)
    }
  }
}

extension PartList {
  /// Whether a tag of a template opens it anywhere.
  fileprivate func isNamed(in source: Source) -> Bool {
    ByteSearch.firstRange(of: Array("{{#\(rawValue)}}".utf8), in: source.bytes[...]) != nil
  }
}

private let newline = UInt8(ascii: "\n")

/// The lines of a text, each with its line end.
private struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
    defer { start = end }
    return start..<end
  }
}

extension ArraySlice<UInt8> {
  /// How many sections this line opens more than it closes.
  fileprivate var sectionBalance: Int {
    var balance = 0
    var braces = 0
    for byte in self {
      if braces >= 2 {
        if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "^") { balance += 1 }
        if byte == UInt8(ascii: "/") { balance -= 1 }
      }
      braces = byte == UInt8(ascii: "{") ? braces + 1 : 0
    }
    return balance
  }
}
