/// What forms need beyond CommonMark: blanks to write on and boxes to tick.
extension InlineParser {
  /// A blank: three or more underscores with no word on either side.
  mutating func takeBlank(at start: Int) -> Int? {
    var stop = start
    while stop < end, bytes[stop] == .underscore { stop += 1 }
    guard stop - start >= 3, neighbour(before: start) != .word, neighbour(after: stop) != .word
    else { return nil }
    return add(.blank, start..<stop)
  }

  /// A box: `[ ]`, `[x]` or `[X]`, unless what follows makes it the text of a link or a label.
  mutating func takeTickBox(at start: Int) -> Int? {
    tickBox(at: start).map { add($0, start..<start + 3) }
  }

  /// The box that begins at a left bracket.
  func tickBox(at start: Int) -> Token.Kind? {
    guard start + 2 < end, bytes[start + 2] == .rightBracket else { return nil }
    let inside = bytes[start + 1]
    guard inside == .space || inside | 0x20 == 0x78 else { return nil }
    if start + 3 < end {
      let next = bytes[start + 3]
      if next == .leftParenthesis || next == .leftBracket || next == .colon { return nil }
    }
    return inside == .space ? .emptyBox : .tickedBox
  }

  /// An address in angle brackets (CommonMark 0.31.2, section 6.4); other angle brackets are text.
  mutating func takeAddress(at start: Int) -> Int {
    var stop = start + 1
    scan: while stop < end {
      switch bytes[stop] {
      case .greater: break scan
      case .less, .space: return start + 1
      case let byte where byte.isControl: return start + 1
      default: stop += 1
      }
    }
    guard stop < end else { return start + 1 }
    let address = bytes[(start + 1)..<stop]
    if isAbsolute(address), Destination.isAllowed(address.span) {
      return add(.address, start..<stop + 1)
    }
    return isMailbox(address) ? add(.mailbox, start..<stop + 1) : start + 1
  }

  /// A scheme of 2 to 32 characters, a colon, anything.
  private func isAbsolute(_ address: ArraySlice<UInt8>) -> Bool {
    guard let colon = address.firstIndex(of: .colon), address.first?.isLetter == true else {
      return false
    }
    let scheme = address[..<colon]
    return (2...32).contains(scheme.count)
      && scheme.allSatisfy { $0.isLetterOrDigit || $0 == .plus || $0 == .dot || $0 == .hyphen }
  }

  /// A mailbox as HTML defines it: a local part, `@`, and labels of at most 63 characters.
  private func isMailbox(_ address: ArraySlice<UInt8>) -> Bool {
    guard let at = address.firstIndex(of: .at), at > address.startIndex else { return false }
    let isLocal = address[..<at].allSatisfy { byte in
      byte.isLetterOrDigit || (byte.isPunctuation && Self.localMarks.contains(byte))
    }
    let labels = address[(at + 1)...].split(separator: .dot, omittingEmptySubsequences: false)
    return isLocal
      && labels.allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.first != .hyphen && label.last != .hyphen
          && label.allSatisfy { $0.isLetterOrDigit || $0 == .hyphen }
      }
  }

  private static let localMarks = Array(".!#$%&'*+/=?^_`{|}~-".utf8)
}
