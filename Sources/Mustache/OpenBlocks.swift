/// The fenced code and the named blocks of a value that are not ended yet.
///
/// Only what begins at the left edge counts: all else ends with the container that it stands in.
struct OpenBlocks {
  private var fence: ArraySlice<UInt8>?
  private var divisions = 0

  /// What ends them all, innermost first.
  var endings: [[UInt8]] {
    (fence.map { [Array($0)] } ?? []) + Array(repeating: Array(":::".utf8), count: divisions)
  }

  /// Takes the next line; answers whether it would end a block that the value has not begun.
  mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    if let open = fence {
      let end = line.drop(while: \.isBlank)
      let length = end.prefix { $0 == open.first }.count
      if length >= open.count, end.dropFirst(length).allSatisfy(\.isBlank) { fence = nil }
      return false
    }
    guard let first = line.first else { return false }
    let mark = line.prefix { $0 == first }
    guard mark.count >= 3 else { return false }
    let rest = line[mark.endIndex...]
    switch first {
    case UInt8(ascii: "~"): fence = mark
    case UInt8(ascii: "`"): if !rest.contains(first) { fence = mark }
    case UInt8(ascii: ":"): return takeDivision(rest)
    default: break
    }
    return false
  }

  private mutating func takeDivision(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.contains(where: { !$0.isBlank }) {
      divisions += 1
      return false
    }
    guard divisions > 0 else { return true }
    divisions -= 1
    return false
  }
}
