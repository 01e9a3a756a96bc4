// Fills lines with words, the first line first and as full as it goes.
//
// What may not be broken is a *unit*: a word, or a blank with its label, so that nobody has to look for
// `Candidate:` at the end of one line and write on the next. A line with blanks is filled to the right
// edge. Where it holds nothing but labels with their blanks, each takes the same share, so that two such
// lines stand in columns; else the blanks share what the words leave.

/// Lines of text of at most some width.
struct TextLines {
  struct Line {
    var bytes: Range<Int>
    var columns: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private let width: Int
  private let breaksWords: Bool
  private let shortestBlank: Int

  /// Lays running text out; a word wider than a line is broken, or stands out to the right.
  init(_ flow: TextFlow, width: Int, breaksWords: Bool) {
    self.width = max(1, width)
    self.breaksWords = breaksWords
    shortestBlank = min(12, self.width)
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
    /// The columns of its words and spaces, and of its blanks at their shortest.
    var columns: Int
    var blanks: Int
  }

  private func units(of flow: TextFlow, _ range: Range<Int>) -> [Unit] {
    var units: [Unit] = []
    for index in range {
      let piece = flow.pieces[index]
      let isBlank = piece.kind == .blank
      let unit = Unit(
        pieces: index..<index + 1, joint: piece.joint,
        columns: isBlank ? shortestBlank : piece.columns, blanks: isBlank ? 1 : 0)
      if piece.joint == .glued, let last = units.popLast() {
        units.append(joined(last, unit))
      } else {
        units.append(unit)
      }
    }
    return flow.hasBlanks ? fields(from: units) : units
  }

  /// Joins each blank to its label, or to as much of it as fits a line.
  private func fields(from units: [Unit]) -> [Unit] {
    var fields: [Unit] = []
    var labelStart = 0
    for unit in units {
      fields.append(unit)
      guard unit.blanks > 0 else { continue }
      let label = fields[labelStart...].dropFirst().reduce(fields[labelStart], joined)
      if label.columns <= width {
        fields.removeSubrange(labelStart...)
        fields.append(label)
      } else if fields.count > labelStart + 1 {
        let short = joined(fields[fields.count - 2], unit)
        if short.columns <= width {
          fields.removeLast(2)
          fields.append(short)
        }
      }
      labelStart = fields.count
    }
    return fields
  }

  private func joined(_ a: Unit, _ b: Unit) -> Unit {
    Unit(
      pieces: a.pieces.lowerBound..<b.pieces.upperBound, joint: a.joint,
      columns: a.columns + b.columns + (b.joint == .space ? 1 : 0), blanks: a.blanks + b.blanks)
  }

  // MARK: Filling

  private mutating func fill(with units: [Unit], _ flow: TextFlow) {
    var first = 0
    var used = 0
    for (index, unit) in units.enumerated() {
      let gap = unit.joint == .space ? 1 : 0
      if index > first, used + gap + unit.columns > width {
        print(units[first..<index], used, flow)
        first = index
        used = 0
      }
      if unit.columns > width, breaksWords, unit.blanks == 0 {
        printBroken(unit, flow)
        first = index + 1
        used = 0
      } else {
        used += (index > first ? gap : 0) + unit.columns
      }
    }
    if first < units.count { print(units[first...], used, flow) }
    if units.isEmpty { lines.append(Line(bytes: bytes.count..<bytes.count, columns: 0)) }
  }

  private mutating func print(_ units: ArraySlice<Unit>, _ used: Int, _ flow: TextFlow) {
    let start = bytes.count
    let blanks = units.reduce(0) { $0 + $1.blanks }
    let share = share(of: units, flow)
    var spare = max(0, width - used)
    var left = blanks
    var columns = 0
    for (place, unit) in units.enumerated() {
      let goal = share.map { place == units.count - 1 ? width : place * ($0 + 2) + $0 }
      if place > 0, unit.joint == .space { columns += printSpaces(share == nil ? 1 : 2) }
      for index in unit.pieces {
        let piece = flow.pieces[index]
        if index > unit.pieces.lowerBound, piece.joint == .space { columns += printSpaces(1) }
        guard piece.kind == .blank else {
          bytes += flow.bytes[piece.bytes]
          columns += piece.columns
          continue
        }
        let length = goal.map { $0 - columns } ?? shortestBlank + spare / left
        spare -= length - shortestBlank
        left -= 1
        bytes.append(contentsOf: repeatElement(.underscore, count: length))
        columns += length
      }
    }
    lines.append(Line(bytes: start..<bytes.count, columns: columns))
  }

  /// The width of each of several labels with its blank, if a line has nothing else and all fit.
  private func share(of units: ArraySlice<Unit>, _ flow: TextFlow) -> Int? {
    guard units.count > 1 else { return nil }
    let share = (width - 2 * (units.count - 1)) / units.count
    let areFields = units.allSatisfy { unit in
      unit.blanks == 1 && unit.columns <= share
        && flow.pieces[unit.pieces.upperBound - 1].kind == .blank
    }
    return areFields ? share : nil
  }

  private mutating func printSpaces(_ count: Int) -> Int {
    bytes.append(contentsOf: repeatElement(.space, count: count))
    return count
  }

  /// Prints a word that is wider than a line in lines of its own.
  private mutating func printBroken(_ unit: Unit, _ flow: TextFlow) {
    let range = flow.pieces[unit.pieces.lowerBound].bytes.lowerBound
      ..< flow.pieces[unit.pieces.upperBound - 1].bytes.upperBound
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
