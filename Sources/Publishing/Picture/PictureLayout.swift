/// A drawing in which everything has its place.
///
/// The picture is a table without cells. First the columns are found: all tiles are as wide as the widest
/// code, the numbers stand one below another, and the rest is for tiles, which go on in further rows.
/// Then each band is measured in its columns: it is as high as the highest of what
/// stands in it. A bracket whose words are higher than its bands makes the last of them higher. Then the bands
/// are placed from top to bottom, each under a hairline, and the brackets beside them. So nothing is ever moved
/// that has been placed, and nothing can lie on anything else.
struct PictureLayout: Sendable {
  /// What is drawn, from top to bottom.
  private(set) var shapes: [Shape] = []
  /// How high the picture is.
  private(set) var height = 0

  private let columns: PictureColumns
  private let bands: [StructureDrawing.Band]

  init(_ drawing: StructureDrawing, on canvas: Canvas) {
    let lanes = BracketLanes(drawing, atMost: canvas.lanes)
    columns = PictureColumns(drawing, lanes: lanes.lanes.count, on: canvas)
    bands = drawing.bands
    var rows = bands.map { [columns] in BandRow($0, in: columns) }
    let brackets = lanes.lanes.enumerated().flatMap { lane, brackets in
      brackets.map { [columns] in BracketWords($0, in: lane, of: columns) }
    }
    for bracket in brackets { Self.stretch(&rows, for: bracket) }

    height = 1
    var places: [Range<Int>] = []
    for row in rows {
      let isFirst = places.isEmpty
      let indent = isFirst ? 0 : columns.indent(of: row.band)
      draw(line: indent, isFirst ? .strong : .hairline)
      shapes += row.shapes(at: height)
      places.append(height..<(height + row.height))
      height += row.height
    }
    draw(line: 0, .strong)
    for bracket in brackets { shapes += bracket.shapes(beside: places, of: bands) }
    if let total = drawing.total {
      let row = BandRow(total, in: columns)
      shapes += row.shapes(at: height)
      height += row.height
    }
    height += 6
    for words in lanes.rest.map(\.words) + drawing.limits { draw(words, isMuted: false) }
    for words in drawing.notes { draw(words, isMuted: true) }
    height += 4
  }

  private mutating func draw(line x: Int, _ weight: Shape.Weight) {
    shapes.append(
      .line(Shape.Line(x: x, y: height, length: columns.edge - x, weight: weight)))
  }

  private mutating func draw(_ words: String, isMuted: Bool) {
    for line in Face.detail.lines(of: words, within: columns.canvas.width, atMost: 8) {
      height += Face.detail.pitch
      shapes.append(
        .words(Shape.Words(x: 0, y: height, text: line, face: .detail, isMuted: isMuted)))
    }
    height += 4
  }

  /// Makes room for the words of a bracket.
  private static func stretch(_ rows: inout [BandRow], for bracket: BracketWords) {
    let span = bracket.bracket.span
    let missing = bracket.height - rows[span].reduce(0) { $0 + $1.height }
    if missing > 0 { rows[span.upperBound - 1].height += missing }
  }
}
