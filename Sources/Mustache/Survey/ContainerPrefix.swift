/// What a line begins with before its own text: white space, `>` and the markers of list items.
struct ContainerPrefix: Equatable {
  /// Whoever nests deeper than this is not writing a template.
  private static let longest = 1_000

  private(set) var range: Range<Int>

  /// Reads a prefix from where a line begins.
  init<Bytes: RandomAccessCollection<UInt8>>(of bytes: Bytes, from start: Int)
  where Bytes.Index == Int {
    var end = start
    while end < bytes.endIndex, end - start < Self.longest {
      if bytes[end].isBlank || bytes[end] == UInt8(ascii: ">") {
        end += 1
      } else if let behind = bytes.endOfListMarker(at: end) {
        end = behind
      } else {
        break
      }
    }
    range = start..<end
  }

  /// What the lines that follow in the same containers begin with: markers become white space.
  func continuation<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes) -> [UInt8]
  where Bytes.Index == Int {
    bytes[range].map { $0.isBlank || $0 == UInt8(ascii: ">") ? $0 : UInt8(ascii: " ") }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The offset behind a marker that stands there with white space behind it.
  fileprivate func endOfListMarker(at start: Int) -> Int? {
    let isBullet =
      self[start] == UInt8(ascii: "-") || self[start] == UInt8(ascii: "+")
      || self[start] == UInt8(ascii: "*")
    let last = isBullet ? start : listDelimiter(in: start..<Swift.min(start + 11, endIndex))
    guard let last, last + 1 < endIndex, self[last + 1].isBlank else { return nil }
    return last + 1
  }
}
