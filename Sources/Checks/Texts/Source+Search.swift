import Findings

extension Source {
  /// Where a text first stands from some offset on, not too far away.
  func firstPlace(of text: String, from start: Int) -> Place? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    var position = start
    let end = min(start + 16_384, self.bytes.count)
    while let next = self.bytes[position..<end].firstIndex(of: first) {
      if self.bytes[next...].starts(with: bytes) {
        return Place(self, next..<next + bytes.count)
      }
      position = next + 1
    }
    return nil
  }
}

extension Place {
  /// The first place of a text from the beginning of this one on, or this place.
  func first(_ text: String) -> Place {
    source.firstPlace(of: text, from: range.lowerBound) ?? self
  }
}
