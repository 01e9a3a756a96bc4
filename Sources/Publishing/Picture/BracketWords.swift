/// A bracket, measured: its number between its words, one below another.
struct BracketWords: Sendable {
  let bracket: StructureDrawing.Bracket
  private let x: Int
  private let gap: Int
  private let before: [String]
  private let number: String
  private let after: [String]

  /// The room above and below the line of a bracket, from the lines of its bands.
  private static let inset = 6
  private static let numberHeight = Face.number.size + 6

  init(_ bracket: StructureDrawing.Bracket, in lane: Int, of columns: PictureColumns) {
    self.bracket = bracket
    gap = columns.canvas.bracketGap
    x = columns.edge + lane * columns.canvas.lane + gap
    let width = columns.canvas.lane - 2 * gap
    before = Face.detail.lines(of: bracket.demand.before, within: width)
    number = Face.number.line(of: bracket.demand.number, within: width)
    after = Face.detail.lines(of: bracket.demand.after, within: width)
  }

  /// The least height of the bands beside it.
  var height: Int { wordsHeight + 2 * Self.inset }

  private var wordsHeight: Int {
    (before.count + after.count) * Face.detail.pitch + Self.numberHeight
  }

  /// The line of the bracket and its words.
  ///
  /// - Parameters:
  ///   - places: Where each band stands.
  ///   - bands: The bands.
  func shapes(beside places: [Range<Int>], of bands: [StructureDrawing.Band]) -> [Shape] {
    let runs = self.runs(of: bands).map {
      (places[$0.lowerBound].lowerBound + Self.inset)..<(places[$0.upperBound - 1].upperBound
        - Self.inset)
    }
    guard let first = runs.first, let last = runs.last else { return [] }
    var shapes: [Shape] = []
    for run in runs { shapes += line(beside: run) }
    for (run, next) in zip(runs, runs.dropFirst()) {
      let length = next.lowerBound - run.upperBound
      shapes.append(
        .line(
          Shape.Line(x: x, y: run.upperBound, length: length, isUpright: true, weight: .dotted)))
    }
    return shapes + words(around: (first.lowerBound + last.upperBound) / 2)
  }

  /// Bands that stand together; a heading between them parts nobody.
  private func runs(of bands: [StructureDrawing.Band]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for band in Set(bracket.bands).sorted() {
      if let last = runs.last, bands[last.upperBound..<band].allSatisfy(\.tiles.isEmpty) {
        runs[runs.count - 1] = last.lowerBound..<(band + 1)
      } else {
        runs.append(band..<(band + 1))
      }
    }
    return runs
  }

  private func line(beside run: Range<Int>) -> [Shape] {
    let tick = gap / 2
    return [
      .line(Shape.Line(x: x - tick, y: run.lowerBound, length: tick, weight: .strong)),
      .line(
        Shape.Line(x: x, y: run.lowerBound, length: run.count, isUpright: true, weight: .strong)),
      .line(Shape.Line(x: x - tick, y: run.upperBound, length: tick, weight: .strong)),
    ]
  }

  private func words(around middle: Int) -> [Shape] {
    var y = middle - wordsHeight / 2
    var shapes: [Shape] = []
    for line in before {
      y += Face.detail.pitch
      shapes.append(.words(Shape.Words(x: x + gap, y: y, text: line, face: .detail)))
    }
    y += Self.numberHeight
    shapes.append(
      .words(Shape.Words(x: x + gap, y: y - 3, text: number, face: .number)))
    for line in after {
      y += Face.detail.pitch
      shapes.append(.words(Shape.Words(x: x + gap, y: y - 2, text: line, face: .detail)))
    }
    return shapes
  }
}
