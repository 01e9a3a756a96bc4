/// Which brackets stand side by side, and which have no room.
///
/// A bracket around fewer bands stands nearer to them. Each takes the first lane in which no other
/// stands beside the same bands.
struct BracketLanes: Sendable {
  /// The brackets of each lane.
  private(set) var lanes: [[StructureDrawing.Bracket]] = []
  /// What has no room, in order.
  private(set) var rest: [StructureDrawing.Bracket] = []

  /// No structure that people can follow has more.
  private static let most = 16

  init(_ drawing: StructureDrawing, atMost limit: Int) {
    var left: Set<Int> = []
    let order = drawing.brackets.indices.sorted {
      (drawing.brackets[$0].span.count, $0) < (drawing.brackets[$1].span.count, $1)
    }
    for index in order {
      let bracket = drawing.brackets[index]
      let fits = index < Self.most && drawing.bands.indices.contains(bracket.span)
      let lane = lanes.firstIndex { !$0.contains { $0.span.overlaps(bracket.span) } }
      if fits, !bracket.bands.isEmpty, let lane {
        lanes[lane].append(bracket)
      } else if fits, !bracket.bands.isEmpty, lanes.count < limit {
        lanes.append([bracket])
      } else {
        left.insert(index)
      }
    }
    rest = drawing.brackets.indices.filter(left.contains).map { drawing.brackets[$0] }
  }
}

extension StructureDrawing.Bracket {
  /// From the first of its bands to behind the last.
  var span: Range<Int> {
    guard let first = bands.min(), let last = bands.max() else { return 0..<0 }
    return first..<(last + 1)
  }
}

extension Range<Int> {
  /// Whether all of another range is in this one.
  func contains(_ other: Range<Int>) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}
