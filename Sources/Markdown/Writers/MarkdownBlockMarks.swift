/// What text must not begin a line with, because a block begins so.
extension Span<UInt8> {
  /// The byte of text at the head of a line that would make it the beginning of a block, if one would.
  ///
  /// Stars, underscores, backticks, brackets and pipes are not asked about: they get a backslash there
  /// for other reasons.
  func markOfBlock(isInsideItem: Bool) -> Int? {
    let second = count > 1 ? self[1] : .space
    let isMark =
      switch self[0] {
      case .greater, .equals: true
      case .hash: endsWord(at: length(of: { $0 == .hash }))
      case .plus: second.isSpaceOrTab
      case .hyphen: second.isSpaceOrTab || [.hyphen, .colon, .pipe].contains(second)
      case .colon: second == .hyphen || second == .colon
      case .tilde: second == .tilde
      default: false
      }
    if isMark { return 0 }
    let digits = length(of: \.isDigit)
    if digits > 0 { return digits < 10 ? delimiter(at: digits) : nil }
    return isInsideItem && self[0].isLowercaseLetter ? delimiter(at: 1) : nil
  }

  /// How many bytes of a sort stand at the head.
  @inline(__always)
  private func length(of belongs: (UInt8) -> Bool) -> Int {
    var length = 0
    while length < count, belongs(self[length]) { length += 1 }
    return length
  }

  private func delimiter(at index: Int) -> Int? {
    guard index < count, self[index] == .dot || self[index] == .rightParenthesis else { return nil }
    return endsWord(at: index + 1) ? index : nil
  }

  private func endsWord(at index: Int) -> Bool {
    index >= count || self[index].isSpaceOrTab
  }
}
