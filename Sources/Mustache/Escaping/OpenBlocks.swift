/// The fenced code and the named blocks of a value that are not ended yet.
///
/// Only what begins at the left edge counts: all else ends with the item or quote that it stands in.
struct OpenBlocks {
  private var fence: ArraySlice<UInt8>?
  private var divisions = 0
  private var isInContainer = false

  /// What ends them all, innermost first.
  var endings: [[UInt8]] {
    (fence.map { [Array($0)] } ?? []) + Array(repeating: Array(":::".utf8), count: divisions)
  }

  /// Takes the next line; answers whether it would end a block that the value has not begun.
  mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop(while: \.isBlank)
    guard let first = text.first else { return false }
    let mark = text.prefix { $0 == first }
    let rest = text[mark.endIndex...]
    if let open = fence {
      let ends = mark.starts(with: open) && rest.allSatisfy(\.isBlank)
      if ends { fence = nil }
      return false
    }
    let blanks = line[..<text.startIndex]
    let indent = blanks.contains(0x09) ? 4 : blanks.count
    if indent == 0 {
      isInContainer = !ContainerPrefix(of: line, from: line.startIndex).range.isEmpty
    }
    guard mark.count >= 3, indent == 0 || indent < 4 && !isInContainer else { return false }
    switch first {
    case UInt8(ascii: "~"): fence = mark
    case UInt8(ascii: "`"): if !rest.contains(first) { fence = mark }
    case UInt8(ascii: ":"): return takeDivision(rest)
    default: break
    }
    return false
  }

  private mutating func takeDivision(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest[rest.trimmedRight(rest.trimmedLeft(rest.indices))]
    if let first = name.first {
      let isName = name.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      if first.isLowercaseLetter && isName { divisions += 1 }
      return false
    }
    guard divisions > 0 else { return true }
    divisions -= 1
    return false
  }
}
