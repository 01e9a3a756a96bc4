import Findings

extension Span<UInt8> {
  /// How many bytes the scalar here takes; a string's bytes are whole scalars.
  func scalarLength(at index: Int) -> Int {
    switch self[index] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Whether it has these bytes at its beginning.
  func starts(with beginning: Span<UInt8>) -> Bool {
    count >= beginning.count && extracting(first: beginning.count).isSame(as: beginning)
  }
}
