/// What stands before an item of a list.
struct ListMarker {
  /// What two items must have in common to be of one list.
  enum Kind: Equatable {
    case bullet(UInt8)
    case numbered(delimiter: UInt8)
    case lettered(delimiter: UInt8)
  }

  let kind: Kind
  /// The number, or the place of the letter in the alphabet from 1; 0 for a bullet.
  let ordinal: Int
  /// The bytes of the marker.
  let range: Range<Int>

  /// Reads a marker with white space or the line's end behind it: `-`, `12.`, `3)`, `a.`.
  ///
  /// Numbers have at most nine digits (CommonMark 0.31.2, section 5.2).
  init?(in bytes: Span<UInt8>, from start: Int, to end: Int) {
    var index = start
    switch bytes[start] {
    case .hyphen, .plus, .star:
      kind = .bullet(bytes[start])
      ordinal = 0
    case let letter where letter.isLowercaseLetter:
      index += 1
      guard index < end, bytes[index] == .dot || bytes[index] == .rightParenthesis else {
        return nil
      }
      kind = .lettered(delimiter: bytes[index])
      ordinal = Int(letter) - 0x60
    default:
      var number = 0
      while index < end, bytes[index].isDigit, index - start < 9 {
        number = number * 10 + Int(bytes[index]) - 0x30
        index += 1
      }
      guard index > start, index < end,
        bytes[index] == .dot || bytes[index] == .rightParenthesis
      else { return nil }
      kind = .numbered(delimiter: bytes[index])
      ordinal = number
    }
    range = start..<index + 1
    guard index + 1 == end || bytes[index + 1].isSpaceOrTab else { return nil }
  }

  /// The style of a list that begins with this marker.
  var style: List.Style {
    switch kind {
    case .bullet: .bullet
    case .numbered: .numbered(start: ordinal)
    case .lettered: .lettered
    }
  }
}
