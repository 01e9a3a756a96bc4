import Findings

/// A document's template, cut where it goes through the units.
///
/// A handbook of ten thousand units is never in memory as a whole: its template is cut into what is
/// filled once and what is filled for each unit, and each filling is a part of its own. The cut is made
/// where a template says `{{#units}}` and `{{/units}}`, each alone on a line and inside no other tag;
/// filling the pieces one after another gives what filling the whole would give.
struct UnitCut: Sendable {
  /// A piece of the template.
  struct Piece: Sendable {
    /// The piece, whose places are places in the file.
    var source: Source
    /// Whether it is filled for each unit.
    var isForEachUnit: Bool
  }

  /// The pieces, in order, at least one.
  private(set) var pieces: [Piece] = []

  /// Cuts a template.
  init(_ source: Source) {
    var depth = 0
    var start = 0
    var isInside = false
    for line in Lines(source.bytes) {
      let tag = source.bytes[line].trimmed
      let opens = depth == 0 && !isInside && tag.elementsEqual(Self.opening)
      let closes = depth == 0 && isInside && tag.elementsEqual(Self.closing)
      guard opens || closes else {
        depth += source.bytes[line].sectionBalance
        continue
      }
      let end = opens ? line.lowerBound : line.upperBound
      add(start..<end, of: source, isForEachUnit: isInside)
      start = end
      isInside = opens
    }
    add(start..<source.bytes.count, of: source, isForEachUnit: false)
    if pieces.isEmpty { pieces = [Piece(source: source, isForEachUnit: false)] }
  }

  private mutating func add(_ range: Range<Int>, of source: Source, isForEachUnit: Bool) {
    guard source.bytes[range].contains(where: { $0 > 0x20 }) else { return }
    pieces.append(Piece(source: source.piece(range), isForEachUnit: isForEachUnit))
  }

  private static let opening = Array("{{#units}}".utf8)
  private static let closing = Array("{{/units}}".utf8)
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

  fileprivate var trimmed: ArraySlice<UInt8> {
    let rest = drop { $0 <= 0x20 }
    guard let last = rest.lastIndex(where: { $0 > 0x20 }) else { return [] }
    return rest[...last]
  }
}
