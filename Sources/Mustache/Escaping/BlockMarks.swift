extension RandomAccessCollection<UInt8> where Index == Int {
  /// The byte that makes the beginning of a line the beginning of a block, if there is one.
  func markOfBlock(in line: Range<Int>) -> Int? {
    let start = line.lowerBound
    guard let first = self[line].first else { return nil }
    let length = self[line].prefix { $0 == first }.count
    let behind = start + length < line.upperBound ? self[start + length] : 0x20
    let isMark: Bool
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="): isMark = true
    case UInt8(ascii: "#"): isMark = length <= 6 && behind.isBlank
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      isMark =
        length == 1 && behind.isBlank || first == UInt8(ascii: "-") || isRule(line, of: first)
    case UInt8(ascii: ":"): isMark = length >= 2 || behind == UInt8(ascii: "-")
    case UInt8(ascii: "~"): isMark = length >= 3
    case UInt8(ascii: "`"):
      isMark = length >= 3 && !self[start + length..<line.upperBound].contains(first)
    case UInt8(ascii: "["): isMark = isDefinition(line)
    default: return listDelimiter(in: line)
    }
    return isMark ? start : nil
  }

  private func isRule(_ line: Range<Int>, of mark: UInt8) -> Bool {
    self[line].allSatisfy { $0 == mark || $0.isBlank }
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard let close = self[line].firstIndex(of: UInt8(ascii: "]")) else { return false }
    return close + 1 < line.upperBound && self[close + 1] == UInt8(ascii: ":")
  }
}
