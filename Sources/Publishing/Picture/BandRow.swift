/// A band, measured: what stands on which line of it, and how high it has to be.
struct BandRow: Sendable {
  let band: StructureDrawing.Band
  let columns: PictureColumns
  let name: [String]
  let details: [String]
  /// The words behind each number, in lines.
  let after: [[String]]
  var height: Int

  /// The room between the line above a band and what stands in it.
  static let padding = 10
  /// The middle of the first line of everything, from the line above.
  static let middle = padding + TileSize.height / 2

  init(_ band: StructureDrawing.Band, in columns: PictureColumns) {
    self.band = band
    self.columns = columns
    let width = columns.name(of: band).count
    name = Face.name.lines(of: band.name, within: width)
    details = Face.detail.lines(of: band.details, within: width)
    after = band.demands.map { Face.detail.lines(of: $0.after, within: columns.after) }
    height = 0
    height = 2 * Self.padding + contentHeight
  }

  /// The height of the name with what stands under it.
  var headHeight: Int {
    max(TileSize.height, name.count * Face.name.pitch + details.count * Face.detail.pitch + 4)
  }

  /// The height of all numbers.
  var demandHeight: Int { band.demands.indices.reduce(0) { $0 + demandHeight($1) } }

  /// The height of a number with the words behind it.
  func demandHeight(_ index: Int) -> Int {
    columns.canvas.isNarrow
      ? TileSize.height + 4 : max(TileSize.height + 2, after[index].count * Face.detail.pitch + 8)
  }

  /// The height of all tiles.
  var tileHeight: Int {
    let inRow = columns.tilesInRow(of: band)
    let rows = (band.tiles.count + inRow - 1) / inRow
    return max(0, rows * (TileSize.height + TileSize.gap) - TileSize.gap)
  }

  private var contentHeight: Int {
    guard columns.canvas.isNarrow else { return max(headHeight, demandHeight, tileHeight) }
    return headHeight + gapHeight + demandHeight + gapHeight + tileHeight
  }

  /// The room between name, numbers and tiles where they stand below each other.
  private var gapHeight: Int {
    columns.canvas.isNarrow && !(band.tiles.isEmpty && band.demands.isEmpty) ? 4 : 0
  }
}

extension BandRow {
  /// The shapes of the band, when the line above it stands at a place.
  func shapes(at top: Int) -> [Shape] {
    let isNarrow = columns.canvas.isNarrow
    let demandTop = top + (isNarrow ? headHeight + gapHeight : 0)
    let tileTop =
      top + Self.padding + (isNarrow ? headHeight + demandHeight + 2 * gapHeight : 0)
    return head(at: top) + demands(at: demandTop) + tiles(at: tileTop)
  }

  private func head(at top: Int) -> [Shape] {
    let x = columns.indent(of: band)
    var y = top + Self.middle + Face.drop
    var shapes: [Shape] = []
    for line in name {
      shapes.append(.words(Shape.Words(x: x, y: y, text: line, face: .name)))
      y += Face.name.pitch
    }
    for line in details {
      shapes.append(.words(Shape.Words(x: x, y: y, text: line, face: .detail, isMuted: true)))
      y += Face.detail.pitch
    }
    return shapes
  }

  private func demands(at top: Int) -> [Shape] {
    var middle = top + Self.middle
    var shapes: [Shape] = []
    for (index, demand) in band.demands.enumerated() {
      if columns.canvas.isNarrow {
        let x = columns.indent(of: band)
        shapes.append(
          .demand(demand.cut(to: columns.edge - x), x: x, y: middle + Face.drop))
      } else {
        shapes += self.demand(demand, after: after[index], at: middle)
      }
      middle += demandHeight(index)
    }
    return shapes
  }

  /// A number in the column of numbers, with its words on both sides.
  private func demand(
    _ demand: StructureDrawing.Demand, after: [String], at middle: Int
  ) -> [Shape] {
    var shapes: [Shape] = []
    let (left, right) = (
      columns.number - columns.numberRoom, columns.number + columns.numberRoom
    )
    let y = middle + Face.drop
    if !demand.before.isEmpty {
      let words = Face.detail.line(of: demand.before, within: columns.before)
      shapes.append(
        .words(Shape.Words(x: left, y: y, text: words, face: .detail, anchor: .end)))
    }
    if !demand.number.isEmpty {
      shapes.append(
        .words(
          Shape.Words(
            x: columns.number, y: y,
            text: Face.number.line(of: demand.number, within: 2 * columns.numberRoom - 8),
            face: .number, anchor: .middle)))
    }
    for (line, words) in after.enumerated() {
      shapes.append(
        .words(
          Shape.Words(x: right, y: y + line * Face.detail.pitch, text: words, face: .detail)))
    }
    return shapes
  }

  private func tiles(at top: Int) -> [Shape] {
    let inRow = columns.tilesInRow(of: band)
    return band.tiles.enumerated().map { index, tile in
      var tile = tile
      tile.code = Face.code.line(of: tile.code, within: columns.code)
      let box = Shape.Box(
        x: columns.tiles(of: band) + index % inRow * (columns.tile + TileSize.gap),
        y: top + index / inRow * (TileSize.height + TileSize.gap), width: columns.tile,
        height: TileSize.height)
      return .tile(box, tile, isFilled: band.isMandatory)
    }
  }
}

extension StructureDrawing.Demand {
  /// The demand as it fits on one line.
  fileprivate func cut(to width: Int) -> Self {
    let spaces = 2 * Face.detail.width(of: " ")
    let number = Face.number.line(of: number, within: width / 2)
    let room = width - spaces - Face.number.width(of: number)
    let before = Face.detail.line(of: before, within: room / 2)
    let after = Face.detail.line(of: after, within: room - Face.detail.width(of: before))
    return Self(before, number, after)
  }
}
