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

  /// The columns that a blank should have, and those that it must have.
  private static let goodBlank = 12
  private static let shortestBlank = 4

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private let width: Int
  private let breaksWords: Bool

  /// Lays running text out; a word wider than a line is broken, or stands out to the right.
  init(_ flow: TextFlow, width: Int, breaksWords: Bool) {
    self.width = max(1, width)
    self.breaksWords = breaksWords
    var start = 0
    for (index, piece) in flow.pieces.enumerated() where piece.kind == .lineEnd {
      fill(with: units(of: flow, start..<index), flow)
      start = index + 1
    }
    if start < flow.pieces.count { fill(with: units(of: flow, start..<flow.pieces.count), flow) }
  }

  // MARK: Units

  /// Pieces that stay together.
  private struct Unit {
    var pieces: Range<Int>
    var joint: TextFlow.Piece.Joint
    /// The columns of its words and the spaces between its pieces.
    var words: Int
    var blanks: Int

    /// The space before it on a line.
    var gap: Int { joint == .space ? 1 : 0 }

    func joined(to next: Unit) -> Unit {
      Unit(
        pieces: pieces.lowerBound..<next.pieces.upperBound, joint: joint,
        words: words + next.gap + next.words, blanks: blanks + next.blanks)
    }
  }

  /// How many columns a unit should have, but no more than a line if it can do with that.
  private func columns(of unit: Unit) -> Int {
    max(
      unit.words + unit.blanks * min(Self.shortestBlank, width),
      min(width, unit.words + unit.blanks * Self.goodBlank))
  }

  private func units(of flow: TextFlow, _ range: Range<Int>) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(range.count)
    for index in range {
      let piece = flow.pieces[index]
      let unit = Unit(
        pieces: index..<index + 1, joint: piece.joint, words: piece.columns,
        blanks: piece.kind == .blank ? 1 : 0)
      if piece.joint == .glued, let last = units.popLast() {
        units.append(last.joined(to: unit))
      } else {
        units.append(unit)
      }
    }
    if breaksWords { units = units.flatMap { loosened($0, of: flow) } }
    return flow.hasBlanks ? fields(from: units) : units
  }

  /// The pieces of a unit one by one, if it is wider than a line that nothing may leave.
  private func loosened(_ unit: Unit, of flow: TextFlow) -> [Unit] {
    guard unit.pieces.count > 1, columns(of: unit) > width else { return [unit] }
    return unit.pieces.map { index in
      Unit(
        pieces: index..<index + 1,
        joint: index == unit.pieces.lowerBound ? unit.joint : .breakable,
        words: flow.pieces[index].columns, blanks: flow.pieces[index].kind == .blank ? 1 : 0)
    }
  }

  /// Joins each blank to its label, or to the last word of one that is wider than a line.
  private func fields(from units: [Unit]) -> [Unit] {
    var fields: [Unit] = []
    var label: [Unit] = []
    for unit in units {
      label.append(unit)
      guard unit.blanks > 0 else { continue }
      let whole = label.dropFirst().reduce(label[0]) { $0.joined(to: $1) }
      if columns(of: whole) <= width {
        fields.append(whole)
      } else {
        fields += withLastTwoJoined(label)
      }
      label.removeAll()
    }
    return fields + label
  }

  private func withLastTwoJoined(_ label: [Unit]) -> [Unit] {
    guard label.count > 1 else { return label }
    let end = label[label.count - 2].joined(to: label[label.count - 1])
    return columns(of: end) <= width ? label.dropLast(2) + [end] : label
  }

  // MARK: Filling

  private mutating func fill(with units: [Unit], _ flow: TextFlow) {
    var first = 0
    var used = 0
    for (index, unit) in units.enumerated() {
      let columns = columns(of: unit)
      if index > first, used + unit.gap + columns > width {
        print(units[first..<index], flow)
        first = index
      }
      if columns > width, breaksWords, unit.blanks == 0 {
        printBroken(unit, flow)
        first = index + 1
      } else {
        used = (index > first ? used + unit.gap : 0) + columns
      }
    }
    if first < units.count { print(units[first...], flow) }
  }

  /// Prints the units of a line.
  private mutating func print(_ units: ArraySlice<Unit>, _ flow: TextFlow) {
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
  private func fieldEnds(for units: ArraySlice<Unit>, _ flow: TextFlow) -> [Int]? {
    guard units.count > 1 else { return nil }
    let others = units.count - 1
    let share = (width - Self.fieldGap * others) * 2 / (2 * others + 3)
    let ends = (0...others).map { width - (others - $0) * (share + Self.fieldGap) }
    for (place, unit) in units.enumerated() {
      let room = place == 0 ? ends[0] : share
      let isField = unit.blanks == 1 && flow.pieces[unit.pieces.upperBound - 1].kind == .blank
      guard isField, unit.words + Self.goodBlank <= room else { return nil }
    }
    return ends
  }

  // MARK: Long words

  /// Prints a word that is wider than a line in lines of its own.
  private mutating func printBroken(_ unit: Unit, _ flow: TextFlow) {
    let range =
      flow.pieces[unit.pieces.lowerBound].bytes
      .lowerBound..<flow.pieces[unit.pieces.upperBound - 1].bytes.upperBound
    var start = bytes.count
    var used = 0
    for scalar in String(decoding: flow.bytes[range], as: UTF8.self).unicodeScalars {
      if used + scalar.columns > width, used > 0 {
        lines.append(Line(bytes: start..<bytes.count, columns: used))
        start = bytes.count
        used = 0
      }
      bytes += UTF8.encode(scalar) ?? .init()
      used += scalar.columns
    }
    lines.append(Line(bytes: start..<bytes.count, columns: used))
  }
}
