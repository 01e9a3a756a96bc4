/// Decides which heads of a list are codes and which are words that look like one.
///
/// *24 hours*, *A customer* and *3D print* begin like codes. What tells is the company they keep:
///
/// 1. A head that extends the code of its unit, element or parent is a code: `F1.1.1` in F1.
/// 2. Heads that all have letters and numbers in the same places are codes; one letter or number
///    without a mark is one only if the list counts with it: 1, 2, 3 or a, b, c.
/// 3. If at least half of the items are codes by these rules, so are the heads of the others, such
///    as `8a)` among `A8h)` and `A8i)`, unless they are one letter or number.
struct CodeJudge {
  /// The codes that the items' codes may extend: the unit's, an element's, a parent's.
  var stems: [CodeParts]
  /// Whether the texts are headings, where a number alone is hardly a word.
  var areHeadings = false

  /// Whether each head is a code; nothing is none.
  func areCodes(_ heads: [CodeHead?]) -> [Bool] {
    guard heads.contains(where: { $0 != nil }) else {
      return Array(repeating: false, count: heads.count)
    }
    if let first = heads[0],
      heads.indices.allSatisfy({ heads[$0]?.parts.shape == first.parts.shape })
    {
      // What is certain of one of them mostly is of the first.
      let areCodes = isCertain(first) || isCoded(heads.compactMap(\.self))
      return Array(repeating: areCodes, count: heads.count)
    }
    let known = heads.compactMap(\.self)
    let largest = largestShape(of: known)
    var accepted = heads.map { head in
      head.map { isCertain($0) || largest.map($0.parts.agrees) ?? false } ?? false
    }
    if accepted.count(where: \.self) * 2 >= heads.count {
      for index in heads.indices where !accepted[index] {
        accepted[index] = heads[index].map(isStrong) ?? false
      }
    }
    return accepted
  }

  /// Whether all items of a list with heads of one shape are coded.
  private func isCoded(_ heads: [CodeHead]) -> Bool {
    if heads.indices.contains(where: { isCertain(heads[$0]) }) { return true }
    guard heads[0].isWeak else { return heads.count > 1 || isStrong(heads[0]) }
    if areHeadings { return heads[0].parts.shape.first == .number }
    guard heads.count > 1, heads[0].parts.ordinal() == 1 else { return false }
    return zip(heads, heads.dropFirst()).allSatisfy {
      ($0.parts.ordinal() ?? 0) < ($1.parts.ordinal() ?? 0)
    } && (heads[heads.count - 1].parts.ordinal() ?? .max) <= heads.count * 2
  }

  /// The shape of more than half of the heads, if it is more than one letter or number.
  private func largestShape(of heads: [CodeHead]) -> CodeParts? {
    let strong = heads.filter(isStrong)
    return strong.prefix(8).map(\.parts).first { shape in
      strong.count { $0.parts.agrees(with: shape) } * 2 > heads.count
        && strong.count { $0.parts.agrees(with: shape) } > 1
    }
  }

  private func isCertain(_ head: CodeHead) -> Bool {
    head.isSetOff && head.parts.extendsOne(of: stems)
  }

  private func isStrong(_ head: CodeHead) -> Bool {
    head.standsForItself && (head.hasFinalMark || head.parts.shape.contains { $0 != .letters })
  }
}
