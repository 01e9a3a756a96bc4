import Findings

extension Suite {
  /// The line on which the heading of each unit stands; each source is looked through once.
  var unitLines: [Int] {
    let places = units.map(\.place)
    let order = places.indices.sorted {
      (places[$0].source.path, places[$0].range.lowerBound)
        < (places[$1].source.path, places[$1].range.lowerBound)
    }
    var numbers = [Int](repeating: 1, count: places.count)
    var (path, offset, line) = ("", 0, 1)
    for index in order {
      let place = places[index]
      if place.source.path != path { (path, offset, line) = (place.source.path, 0, 1) }
      line += place.source.bytes[offset..<place.range.lowerBound].count { $0 == 0x0A }
      offset = place.range.lowerBound
      numbers[index] = line
    }
    return numbers
  }
}
