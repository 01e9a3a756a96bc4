import Synchronization

/// Finds lines and columns in a text, each in a time that does not grow with the text.
///
/// When somebody first asks, one walk over the text notes the position at every so many bytes. From the
/// note before it, any place is a short count away, in a text of a million lines as in a line of a
/// million columns. Most texts are never asked, and cost nothing.
struct PositionIndex: ~Copyable, Sendable {
  /// How many bytes lie between two notes.
  private static let stride = 1024

  /// The position at offset 0, at the stride, at twice the stride, and so on; empty until asked.
  private let notes = Mutex<[Position]>([])

  /// The line and column of an offset in the text, which is the same at each call.
  func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let note = offset / Self.stride
    var position = notes.withLock { notes in
      if notes.isEmpty { notes = Self.survey(bytes) }
      return notes[note]
    }
    position.advance(over: bytes[note * Self.stride..<offset])
    return position
  }

  private static func survey(_ bytes: [UInt8]) -> [Position] {
    var notes = [Position(line: 1, column: 1)]
    for start in Swift.stride(from: 0, to: bytes.count - stride + 1, by: stride) {
      var position = notes[notes.count - 1]
      position.advance(over: bytes[start..<start + stride])
      notes.append(position)
    }
    return notes
  }
}

extension Position {
  /// Moves on over bytes; those that continue a scalar take no column.
  fileprivate mutating func advance(over bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
