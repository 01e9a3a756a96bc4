/// The pieces of running text that stay together on a line: words, and blanks with their labels.
struct TextUnits {
  /// Neighbouring pieces.
  struct Unit {
    var pieces: Range<Int>
    var joint: TextFlow.Piece.Joint
    /// The columns of its words and of the spaces between its pieces.
    var words: Int
    var blanks: Int

    /// The space before it on a line.
    var gap: Int { joint == .space ? 1 : 0 }

    fileprivate func joined(to next: Unit) -> Unit {
      Unit(
        pieces: pieces.lowerBound..<next.pieces.upperBound, joint: joint,
        words: words + next.gap + next.words, blanks: blanks + next.blanks)
    }
  }

  /// The columns that a blank should have.
  static let goodBlank = 12
  /// The columns that a blank must have.
  private static let shortestBlank = 4

  let flow: TextFlow
  let width: Int
  let breaksWords: Bool

  init(_ flow: TextFlow, width: Int, breaksWords: Bool) {
    self.flow = flow
    self.width = width
    self.breaksWords = breaksWords
  }

  /// How many columns a unit should have, but no more than a line if it can do with that.
  func columns(of unit: Unit) -> Int {
    max(
      unit.words + unit.blanks * min(Self.shortestBlank, width),
      min(width, unit.words + unit.blanks * Self.goodBlank))
  }

  /// The units of some pieces, in order.
  func units(of range: Range<Int>) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(range.count)
    for index in range {
      let unit = unit(of: index, flow.pieces[index].joint)
      if unit.joint == .glued, let last = units.popLast() {
        units.append(last.joined(to: unit))
      } else {
        units.append(unit)
      }
    }
    if breaksWords { units = units.flatMap(loosened) }
    return flow.hasBlanks ? fields(from: units) : units
  }

  private func unit(of index: Int, _ joint: TextFlow.Piece.Joint) -> Unit {
    let piece = flow.pieces[index]
    return Unit(
      pieces: index..<index + 1, joint: joint, words: piece.columns,
      blanks: piece.kind == .blank ? 1 : 0)
  }

  /// The pieces of a unit one by one, if it is wider than a line that nothing may leave.
  private func loosened(_ whole: Unit) -> [Unit] {
    guard whole.pieces.count > 1, columns(of: whole) > width else { return [whole] }
    return whole.pieces.map { index in
      unit(of: index, index == whole.pieces.lowerBound ? whole.joint : .breakable)
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
      fields += columns(of: whole) <= width ? [whole] : withLastTwoJoined(label)
      label.removeAll()
    }
    return fields + label
  }

  private func withLastTwoJoined(_ label: [Unit]) -> [Unit] {
    guard label.count > 1 else { return label }
    let end = label[label.count - 2].joined(to: label[label.count - 1])
    return columns(of: end) <= width ? label.dropLast(2) + [end] : label
  }
}
