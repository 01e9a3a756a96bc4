public import Findings
import Standards

// Standards end their statements in one of a few ways: with nothing, each with a full stop, with a full stop
// behind the last alone, or with semicolons and a full stop at last. A list that does one of these is right.
// What most of the items before the last end in is the list's way; an item that ends otherwise is a slip.
//
// A folder may say in its settings where it wants full stops. Then criteria and knowledge items are held
// against that, and nothing has to be guessed.

extension Check {
  /// The items of a list end alike, and as the house style says.
  static let listsEndAlike = Check(
    .oddEnding,
    eachUnit: { text, terms, findings in
      for list in text.lists {
        let statements = list.active
        guard !statements.isEmpty else { continue }
        let isRuled = !list.isNested && statements[statements.count - 1].kind.isFullStopRuled
        if let style = terms.fullStops, isRuled {
          for index in statements.indices {
            check(index, of: statements, by: style, &findings)
          }
        } else {
          check(statements, &findings)
        }
      }
    })

  /// Holds a statement against the house style.
  private static func check(
    _ index: Int, of statements: [Statement], by style: HouseStyle.FullStops,
    _ findings: inout Findings
  ) {
    guard let ending = statements.ending(of: index), ending == .nothing || ending == .fullStop
    else { return }
    let isLast = index == statements.count - 1
    let wanted: Ending = style == .all || style == .last && isLast ? .fullStop : .nothing
    guard ending != wanted else { return }
    let statement = statements[index]
    findings.report(
      .oddEnding,
      wanted == .fullStop
        ? "end '\(statement.name)' with a full stop, as the house style says"
        : "take the full stop from the end of '\(statement.name)', as the house style says",
      at: statement.place, fix: statement.fix(endingIn: wanted))
  }

  /// Holds the items of a list against each other.
  private static func check(_ statements: [Statement], _ findings: inout Findings) {
    guard statements.count > 2, let last = statements.last else { return }
    let others = statements.indices.dropLast()
    let endings = others.map { statements.ending(of: $0) }
    let usual = Ending.allCases.first { ending in
      endings.count { $0 == ending } * 2 > endings.count
    }
    guard let usual else { return }
    for index in others {
      guard let ending = endings[index], ending != usual else { continue }
      report(statements[index], ending, usual, &findings)
    }
    guard let ending = statements.ending(of: statements.count - 1), ending != usual,
      ending != .fullStop, usual == .nothing || usual == .fullStop
    else { return }
    report(last, ending, usual, &findings)
  }

  private static func report(
    _ statement: Statement, _ ending: Ending, _ usual: Ending, _ findings: inout Findings
  ) {
    findings.report(
      .oddEnding,
      "end '\(statement.name)' with \(usual.words), as its neighbours do, not with \(ending.words)",
      at: statement.place)
  }
}

/// What stands at the end of a statement.
private enum Ending: CaseIterable {
  case nothing, fullStop, semicolon, comma

  var words: String {
    switch self {
    case .nothing: "no mark"
    case .fullStop: "a full stop"
    case .semicolon: "a semicolon"
    case .comma: "a comma"
    }
  }
}

extension Statement.Kind {
  /// Whether the house style says how statements of the kind end.
  var isFullStopRuled: Bool { isCriterion || self == .knowledge }
}

extension [Statement] {
  /// The mark at the end of one; nothing where no style asks for one: above a list, or behind several sentences.
  fileprivate func ending(of index: Int) -> Ending? {
    guard self[index].items.isEmpty, self[index].note.isEmpty else { return nil }
    return self[index].text.withBytes { $0.ending }
  }
}

extension Statement {
  /// What puts a full stop at the end in the source, or takes it away.
  ///
  /// Nothing where the text does not end in the source as it ends in the model, as in a reference.
  fileprivate func fix(endingIn wanted: Ending) -> Finding.Fix? {
    let bytes = place.source.bytes[place.range]
    guard let end = bytes.lastIndex(where: { $0 > 0x20 }), bytes[end] == text.utf8.last
    else { return nil }
    if wanted == .fullStop { return Finding.Fix(Place(place.source, end + 1..<end + 1), with: ".") }
    // What stands before the marks that close emphasis goes, and the marks stay.
    let stop = place.source.bytes.span.endWithoutClosingMarks(before: end + 1) - 1
    guard bytes.indices.contains(stop), bytes[stop] == UInt8(ascii: ".") else { return nil }
    return Finding.Fix(Place(place.source, stop..<stop + 1), with: "")
  }
}

extension Span<UInt8> {
  /// The mark at the end; nothing behind several sentences, or where another mark stands.
  fileprivate var ending: Ending? {
    let end = endWithoutClosingMarks(before: endWithoutJoint)
    guard end > 0 else { return nil }
    switch self[end - 1] {
    case UInt8(ascii: "."):
      let isEllipsis = end > 1 && self[end - 2] == UInt8(ascii: ".")
      return isEllipsis || hasSeveralSentences(before: end) || hasAbbreviation(before: end)
        ? nil : .fullStop
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ","): return .comma
    case let byte where isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ")"):
      return hasSeveralSentences(before: end) ? nil : .nothing
    default: return nil
    }
  }

  /// Where the text ends without an *and* or *or* to the next item, if that stands behind a mark.
  private var endWithoutJoint: Int {
    // Nearly all texts end here.
    guard count > 3, self[count - 1] == UInt8(ascii: "d") || self[count - 1] == UInt8(ascii: "r")
    else { return count }
    var end = count
    for word in [" and", " or"] where isStretch(word, before: end) {
      let rest = end - word.utf8.count
      guard rest > 0, self[rest - 1] == UInt8(ascii: ";") || self[rest - 1] == UInt8(ascii: ",")
      else { continue }
      end = rest
    }
    return end
  }

  /// Where the text ends without the marks that close emphasis or code; a star that is a text's own stays.
  fileprivate func endWithoutClosingMarks(before end: Int) -> Int {
    var end = end
    while end > 0, self[end - 1] == UInt8(ascii: "*") || self[end - 1] == UInt8(ascii: "`"),
      end == 1 || self[end - 2] != UInt8(ascii: "\\")
    {
      end -= 1
    }
    return end
  }

  /// Whether a sentence ends before the end: a full stop, white space and a capital.
  private func hasSeveralSentences(before end: Int) -> Bool {
    guard end > 3 else { return false }
    let stop = UInt8(ascii: ".")
    var index = ByteSearch.firstIndex(of: stop, in: self, from: 0)
    while index + 2 < end {
      if self[index + 1] <= 0x20, isCapital(self[index + 2]) { return true }
      index = ByteSearch.firstIndex(of: stop, in: self, from: index + 1)
    }
    return false
  }

  /// Whether the last point belongs to an abbreviation.
  private func hasAbbreviation(before end: Int) -> Bool {
    var start = end - 1
    while start > 0, self[start - 1] > 0x20 {
      start -= 1
      if self[start] == UInt8(ascii: ".") { return true }
    }
    return start + 4 == end && isStretch("etc", before: end - 1)
  }

  /// Whether some letters stand right before a place.
  private func isStretch(_ letters: String, before end: Int) -> Bool {
    var index = end - letters.utf8.count
    guard index >= 0 else { return false }
    for byte in letters.utf8 {
      guard self[index] == byte else { return false }
      index += 1
    }
    return true
  }
}

extension Rule {
  /// An item of a list ends otherwise than the others, or than the house style says.
  public static let oddEnding = Rule(
    "odd-ending", .warning,
    "The items of a list end alike; the last may have a full stop. Settings may say which end in one."
  )
}
