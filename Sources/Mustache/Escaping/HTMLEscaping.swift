import Findings

extension Output {
  /// Adds text as HTML that shows it: `&`, `<`, `>` and `"` as entities, all else by runs.
  mutating func append(escapingHTML bytes: Span<UInt8>) {
    var run = 0
    while true {
      let index = ByteSearch.firstIndex(
        ofAny: (ampersand, less, greater, quote), in: bytes.bytes, from: run)
      append(bytes.extracting(run..<index))
      guard index < bytes.count else { return }
      switch bytes[index] {
      case ampersand: append("&amp;")
      case less: append("&lt;")
      case greater: append("&gt;")
      default: append("&quot;")
      }
      run = index + 1
    }
  }
}

private let ampersand = UInt8(ascii: "&")
private let less = UInt8(ascii: "<")
private let greater = UInt8(ascii: ">")
private let quote = UInt8(ascii: "\"")
