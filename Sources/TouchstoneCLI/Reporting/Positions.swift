internal import Findings

/// The lines and columns of all places in findings and their notes, in the order of printing.
///
/// A source is looked through once, from its first place to its last, however many there are; asking
/// each place by itself would look through the source again for each.
func positionsOfPlaces(in findings: [Finding]) -> [Position] {
  let places = findings.flatMap { ([$0.place] + $0.notes.map(\.place)).compactMap { $0 } }
  let order = places.indices.sorted {
    (places[$0].source.path, places[$0].range.lowerBound)
      < (places[$1].source.path, places[$1].range.lowerBound)
  }
  var positions = [Position](repeating: Position(line: 1, column: 1), count: places.count)
  var reader: PositionReader?
  for index in order {
    if reader?.isReading(places[index].source) != true {
      reader = PositionReader(places[index].source)
    }
    reader?.advance(to: places[index].range.lowerBound)
    positions[index] = reader?.position ?? positions[index]
  }
  return positions
}

/// Goes through a source, and knows its line and column.
private struct PositionReader {
  private let source: Source
  private var offset = 0
  private(set) var position = Position(line: 1, column: 1)

  init(_ source: Source) { self.source = source }

  /// Whether this is the source; texts of one name may be many, such as the parts of a document.
  func isReading(_ other: Source) -> Bool {
    source.path == other.path && source.bytes == other.bytes
  }

  mutating func advance(to end: Int) {
    for byte in source.bytes[offset..<max(offset, end)] {
      if byte == UInt8(ascii: "\n") {
        position.line += 1
        position.column = 1
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
    }
    offset = max(offset, end)
  }
}
