// Fills lines with words, the first line first and as full as it goes.
//
// What may not be broken is a *unit*: a word, or a blank with its label, so that nobody has to look for
// `Candidate:` at the end of one line and write on the next. A line with blanks is filled to the right
// edge. Where it holds nothing but labels with their blanks, each begins at a column that depends on their
// number alone, so that several such lines stand in columns; else the blanks share what the words leave.

/// Lines of text of at most some width.
struct TextLines {
  struct Line {
    var bytes: Range<Int>
    var columns: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Whether a word was too wide for a line and was broken.
  private(set) var hasBrokenWords = false
  private let width: Int

  /// Lays running text out; a word wider than a line is broken, or stands out to the right.
  init(_ flow: TextFlow, width: Int, breaksWords: Bool) {
    self.width = max(1, width)
    let units = TextUnits(flow, width: self.width, breaksWords: breaksWords)
    var start = 0
    for end in flow.pieces.indices where flow.pieces[end].kind == .lineEnd {
      fill(with: units, start..<end)
      start = end + 1
    }
    fill(with: units, start..<flow.pieces.count)
  }

  // MARK: Filling

  private mutating func fill(with source: TextUnits, _ pieces: Range<Int>) {
    let units = source.units(of: pieces)
    var first = 0
    var used = 0
    for (index, unit) in units.enumerated() {
      let columns = source.columns(of: unit)
      if index > first, used + unit.gap + columns > width {
        print(units[first..<index], source.flow)
        first = index
      }
      if columns > width, source.breaksWords, unit.blanks == 0 {
        printBroken(unit, source.flow)
        first = index + 1
      } else {
        used = (index > first ? used + unit.gap : 0) + columns
      }
    }
    if first < units.count { print(units[first...], source.flow) }
  }

  /// Prints the units of a line.
  private mutating func print(_ units: ArraySlice<TextUnits.Unit>, _ flow: TextFlow) {
    let start = bytes.count
    let grid = fieldEnds(for: units, flow)
    var blanks = units.reduce(0) { $0 + $1.blanks }
    var spare = units.dropFirst().reduce(width - units[units.startIndex].words) {
      $0 - $1.gap - $1.words
    }
    var columns = 0
    for (place, unit) in units.enumerated() {
      if place > 0 { columns += put(.space, times: grid == nil ? unit.gap : Self.fieldGap) }
      for index in unit.pieces {
        let piece = flow.pieces[index]
        if index > unit.pieces.lowerBound, piece.joint == .space {
          columns += put(.space, times: 1)
        }
        guard piece.kind == .blank else {
          bytes += flow.bytes[piece.bytes]
          columns += piece.columns
          continue
        }
        let length = max(1, grid.map { $0[place] - columns } ?? spare / blanks)
        columns += put(.underscore, times: length)
        spare -= length
        blanks -= 1
      }
    }
    lines.append(Line(bytes: start..<bytes.count, columns: columns))
  }

  private mutating func put(_ byte: UInt8, times count: Int) -> Int {
    bytes.append(contentsOf: repeatElement(byte, count: count))
    return count
  }

  // MARK: Fields in columns

  /// The spaces between two fields of a line.
  private static let fieldGap = 2

  /// The columns where several fields end, if a line has nothing else and all fit.
  ///
  /// The first is half as wide again as the others: `Signature: ____ Date: ____`.
  private func fieldEnds(for units: ArraySlice<TextUnits.Unit>, _ flow: TextFlow) -> [Int]? {
    guard units.count > 1 else { return nil }
    let others = units.count - 1
    let share = (width - Self.fieldGap * others) * 2 / (2 * others + 3)
    let ends = (0...others).map { width - (others - $0) * (share + Self.fieldGap) }
    for (place, unit) in units.enumerated() {
      let room = place == 0 ? ends[0] : share
      let isField = unit.blanks == 1 && flow.pieces[unit.pieces.upperBound - 1].kind == .blank
      guard isField, unit.words + TextUnits.goodBlank <= room else { return nil }
    }
    return ends
  }

  // MARK: Long words

  /// Prints a word that is wider than a line in lines of its own, parted at spaces that do not break if it has any.
  private mutating func printBroken(_ unit: TextUnits.Unit, _ flow: TextFlow) {
    let range =
      flow.pieces[unit.pieces.lowerBound].bytes
      .lowerBound..<flow.pieces[unit.pieces.upperBound - 1].bytes.upperBound
    var start = bytes.count
    var used = 0
    var space: (place: Int, columns: Int)?
    for scalar in String(decoding: flow.bytes[range], as: UTF8.self).unicodeScalars {
      if used + scalar.columns > width, used > 0 {
        let end = space ?? (bytes.count, used)
        if space == nil, scalar != " " { hasBrokenWords = true }
        lines.append(Line(bytes: start..<end.place, columns: end.columns))
        start = end.place + (space == nil ? 0 : 1)
        used -= end.columns + (space == nil ? 0 : 1)
        space = nil
        if used == 0, scalar == " " { continue }
      }
      if scalar == " ", used > 0 { space = (bytes.count, used) }
      bytes += UTF8.encode(scalar) ?? .init()
      used += scalar.columns
    }
    lines.append(Line(bytes: start..<bytes.count, columns: used))
  }
}
