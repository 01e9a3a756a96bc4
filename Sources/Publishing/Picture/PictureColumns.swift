/// Where the columns of a picture are, once it is known what stands in them.
///
/// From the left: names, tiles, numbers with their words on both sides, brackets. The numbers of all bands
/// stand one below another, so that they read as a column of figures does. On a narrow sheet
/// numbers and tiles stand below the name, from the left edge to the brackets.
struct PictureColumns: Sendable, Equatable {
  let canvas: Canvas
  /// The right edge of all that is not a bracket.
  let edge: Int
  /// The column of numbers with their words, empty on a narrow sheet.
  let demands: Range<Int>
  /// Where the middle of the numbers is.
  let number: Int
  /// The room for a number to each side of its middle.
  let numberRoom: Int
  /// The width of every tile.
  let tile: Int
  /// The width that a code may take in a tile.
  let code: Int

  init(_ drawing: StructureDrawing, lanes: Int, on canvas: Canvas) {
    self.canvas = canvas
    edge = canvas.width - lanes * canvas.lane

    let all =
      canvas.isNarrow
      ? []
      : (drawing.bands + [drawing.total].compactMap { $0 })
        .flatMap(\.demands)
    let before = all.map { Face.detail.width(of: $0.before) }.max() ?? 0
    let after = all.map { Face.detail.width(of: $0.after) }.max() ?? 0
    let middle = min(all.map { Face.number.width(of: $0.number) }.max() ?? 0, 80) + 8
    let width = all.isEmpty ? 0 : min(before + middle + after, canvas.demands)
    demands = (edge - width)..<edge
    numberRoom = middle / 2
    let room = max(0, width - middle)
    let left = before + after <= room ? before : min(before, max(room - after, room / 2))
    number = demands.lowerBound + left + middle / 2

    let tiles = drawing.bands.flatMap(\.tiles)
    let marks = tiles.map(\.markWidth).max() ?? 0
    let codes = tiles.map { Face.code.width(of: $0.code) }.max() ?? 0
    let start = canvas.isNarrow ? 3 * canvas.indent : canvas.names + canvas.gap
    let most = demands.lowerBound - start - canvas.gap - marks - 2 * TileSize.padding
    code = max(TileSize.height, min(codes, most))
    tile = max(40, code + marks + 2 * TileSize.padding)
  }

  /// How far a band stands in.
  func indent(of band: StructureDrawing.Band) -> Int { min(band.depth, 3) * canvas.indent }

  /// The column of a band's name; where nothing stands beside it, the name has its room.
  func name(of band: StructureDrawing.Band) -> Range<Int> {
    let isAlone = canvas.isNarrow || band.tiles.isEmpty
    let end =
      band.demands.isEmpty || canvas.isNarrow ? edge : demands.lowerBound - canvas.gap
    return indent(of: band)..<(isAlone ? end : canvas.names)
  }

  /// Where the tiles of a band begin.
  func tiles(of band: StructureDrawing.Band) -> Int {
    canvas.isNarrow ? indent(of: band) : canvas.names + canvas.gap
  }

  /// How many tiles stand in a row of a band.
  func tilesInRow(of band: StructureDrawing.Band) -> Int {
    let end = canvas.isNarrow ? edge : demands.lowerBound - canvas.gap
    return max(1, (end - tiles(of: band) + TileSize.gap) / (tile + TileSize.gap))
  }

  /// The room for words before a number.
  var before: Int { number - numberRoom - demands.lowerBound }
  /// The room for words behind a number.
  var after: Int { demands.upperBound - number - numberRoom }
}

/// The measures of tiles.
enum TileSize {
  static let height = 24
  static let gap = 6
  static let padding = 5
}

extension StructureDrawing.Tile {
  /// The room that the mark takes behind the code.
  var markWidth: Int { mark.isEmpty ? 0 : Face.mark.width(of: mark) + 3 }
}
