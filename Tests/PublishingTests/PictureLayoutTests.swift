import Testing

@testable import Publishing

/// Where things stand in a picture, for structures of all sorts.
struct PictureLayoutTests {
  @Test(arguments: 0..<200)
  func `nothing leaves the sheet, and nothing lies on anything else`(seed: Int) {
    let drawing = StructureDrawing.made(from: UInt64(seed))
    for canvas in [Canvas.wide, .narrow] {
      let layout = PictureLayout(drawing, on: canvas)
      let areas = layout.shapes.flatMap(\.areas)
      for area in areas {
        #expect(area.x.lowerBound >= 0 && area.x.upperBound <= canvas.width, "\(area)")
        #expect(area.y.lowerBound >= 0 && area.y.upperBound <= layout.height, "\(area)")
      }
      for (index, area) in areas.enumerated() {
        let other = areas[(index + 1)...].first(where: area.overlaps)
        #expect(other == nil, "\(area) lies on \(other.map { "\($0)" } ?? "")")
      }
    }
  }

  @Test func `sixty units of one group stand in rows`() {
    let codes = (1...60).map { StructureDrawing.Tile("A\($0)") }
    let drawing = StructureDrawing(
      bands: [.init("Units", tiles: codes, demands: [.init("at least", "12", "of 60")])])
    let layout = PictureLayout(drawing, on: .wide)
    let boxes = layout.shapes.compactMap { shape in
      if case .tile(let box, _, _) = shape { box } else { nil }
    }
    #expect(boxes.count == 60)
    #expect(Set(boxes.map(\.width)).count == 1)
    #expect(Set(boxes.map(\.x)).count == 7)
    #expect(Set(boxes.map(\.y)).count == 9)
    #expect(layout.height < 320)
  }

  @Test func `the numbers to take stand one below another`() {
    let drawing = StructureDrawing(
      bands: [
        .init("A", tiles: [.init("1")], demands: [.init("all", "1")]),
        .init("B", depth: 1, tiles: [.init("2")], demands: [.init("at least", "12", "of 60")]),
        .init("C", tiles: [.init("3")], demands: [.init("", "3", "of 4")]),
      ], total: .init("In all", demands: [.init("at least", "16", "units")]))
    let numbers = PictureLayout(drawing, on: .wide).shapes.compactMap { shape in
      if case .words(let words) = shape, words.face == .number { words } else { nil }
    }
    #expect(numbers.map(\.text) == ["1", "12", "3", "16"])
    #expect(Set(numbers.map(\.x)).count == 1)
    #expect(numbers.allSatisfy { $0.anchor == .middle })
  }

  @Test func `bands are as high as the words of their bracket`() {
    let bands = [StructureDrawing.Band("A"), .init("B")]
    let words = "from each of these groups that candidates may choose units from"
    let bracket = StructureDrawing.Bracket([0, 1], .init("no less than", "2", words), words: "")
    let without = PictureLayout(StructureDrawing(bands: bands), on: .narrow)
    let with = PictureLayout(StructureDrawing(bands: bands, brackets: [bracket]), on: .narrow)
    #expect(with.height > without.height)
  }

  @Test(arguments: [
    ("one two three", 60, 4, ["one two", "three"]),
    ("one two three", 22, 2, ["on", "e…"]),
    ("  spaces \n about  ", 400, 4, ["spaces about"]),
    ("", 100, 4, []),
    ("Extraordinarily", 50, 4, ["Extraor", "dinaril", "y"]),
    ("one two three four", 30, 2, ["one", "tw…"]),
  ])
  func `words go on in a further line, and end with an ellipsis where there is none`(
    words: String, width: Int, limit: Int, lines: [String]
  ) {
    #expect(Face.detail.lines(of: words, within: width, atMost: limit) == lines)
  }

  @Test func `a name without an end is cut`() {
    let name = String(repeating: "endless", count: 100_000)
    let lines = Face.name.lines(of: name, within: 150)
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { Face.name.width(of: $0) <= 150 })
    #expect(lines.last?.last == "…")
  }
}

/// A part of the sheet that something takes.
private struct Area: CustomStringConvertible {
  var name: String
  var x: Range<Int>
  var y: Range<Int>

  var description: String { "'\(name)' at \(x), \(y)" }

  func overlaps(_ other: Area) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
}

extension Shape {
  /// What the shape takes; a bracket's line and its ends touch each other.
  fileprivate var areas: [Area] {
    switch self {
    case .line(let line) where line.isUpright:
      [Area(name: "bracket", x: line.x..<(line.x + 1), y: (line.y + 1)..<(line.y + line.length))]
    case .line(let line):
      [Area(name: "line", x: line.x..<(line.x + line.length), y: line.y..<(line.y + 1))]
    case .tile(let box, let tile, _):
      [
        Area(
          name: tile.code,
          x: box.x..<(box.x + max(box.width, Face.code.width(of: tile.code) + tile.markWidth)),
          y: box.y..<(box.y + box.height))
      ]
    case .words(let words):
      [Area(words)]
    case .demand(let demand, let x, let y):
      [
        Area(
          name: demand.words,
          x:
            x..<(x + Face.detail.width(of: demand.before + demand.after)
            + Face.number.width(of: demand.number) + 8),
          y: (y - 15)..<(y + 2))
      ]
    }
  }
}

extension Area {
  fileprivate init(_ words: Shape.Words) {
    let width = words.face.width(of: words.text)
    let start =
      switch words.anchor {
      case .start: words.x
      case .middle: words.x - (width + 1) / 2
      case .end: words.x - width
      }
    let size = words.face == .number ? 15 : 10
    self.init(name: words.text, x: start..<(start + width), y: (words.y - size)..<(words.y + 2))
  }
}

extension StructureDrawing {
  /// A structure by chance, always the same for a seed.
  fileprivate static func made(from seed: UInt64) -> StructureDrawing {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func chance(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    func words(_ limit: Int) -> String {
      let all = [
        "a", "of", "from", "Delivery", "Improvement", "Wiederholungsprüfung", "客户服务", "WWWWWW",
      ]
      return (0..<chance(limit + 1)).map { _ in all[chance(all.count)] }.joined(separator: " ")
    }
    func demand() -> Demand { Demand(words(2), String(chance(120)), words(3)) }
    let codes = ["A1", "2(b)", "4427-720", "D/502/9931", "WWWWWWWWWWWWWWWWWWWWWWWWWWWW", "7"]
    let longest = chance(codes.count) + 1
    let bands = (0..<(1 + chance(7))).map { _ in
      Band(
        words(6), details: words(9), depth: chance(5), isMandatory: chance(3) == 0,
        tiles: (0..<(chance(4) == 0 ? 0 : chance(30))).map { _ in
          Tile(codes[chance(longest)], mark: chance(4) == 0 ? "L\(chance(12))" : "")
        },
        demands: (0..<chance(3)).map { _ in demand() })
    }
    let brackets = (0..<chance(4)).map { _ in
      Bracket((0...chance(3)).map { _ in chance(bands.count) }, demand(), words: words(5))
    }
    return StructureDrawing(
      bands: bands, brackets: brackets,
      total: chance(2) == 0 ? nil : Band(words(2), demands: [demand()]),
      limits: (0..<chance(3)).map { _ in words(12) }, notes: [words(20)])
  }
}
