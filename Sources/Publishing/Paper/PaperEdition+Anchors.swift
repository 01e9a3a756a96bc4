import Findings

extension PaperEdition {
  /// Takes a code without its anchor, if nothing leads there.
  mutating func takeCode(_ tag: HTMLTag) {
    guard let anchor = tag.value(of: "id"), anchor.allSatisfy(\.isPlain), !targets.contains(anchor)
    else {
      paper += tag.bytes
      return
    }
    let attribute = (anchor.startIndex - " id=\"".utf8.count)...anchor.endIndex
    paper += tag.bytes[..<attribute.lowerBound] + tag.bytes[(attribute.upperBound + 1)...]
  }
}

extension UInt8 {
  /// Whether it is the same in an anchor as in an address that leads there.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// What links inside this document lead to.
  var targets: Set<ArraySlice<UInt8>> {
    let opening = Array("href=\"#".utf8)
    return Set(
      ByteSearch.ranges(of: opening, in: self[...]).map { found in
        self[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
      })
  }
}
