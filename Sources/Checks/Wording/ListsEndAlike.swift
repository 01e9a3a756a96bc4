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
        guard let last = statements.indices.last else { continue }
        let isRuled = !list.isNested && (statements[last].kind.isFullStopRuled)
        if let style = terms.fullStops, isRuled {
          for index in statements.indices {
            check(statements[index], isLast: index == last, by: style, &findings)
          }
        } else {
          check(statements, &findings)
        }
      }
    })

  /// Holds a statement against the house style.
  private static func check(
    _ statement: Statement, isLast: Bool, by style: HouseStyle.FullStops, _ findings: inout Findings
  ) {
    guard let ending = statement.ending, ending == .nothing || ending == .fullStop else { return }
    let wanted: Ending = style == .all || style == .last && isLast ? .fullStop : .nothing
    guard ending != wanted else { return }
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
    let endings = statements.dropLast().map(\.ending)
    let usual = Ending.allCases.first { ending in
      endings.count { $0 == ending } * 2 > endings.count
    }
    guard let usual else { return }
    for (statement, ending) in zip(statements, endings) {
      guard let ending, ending != usual else { continue }
      report(statement, ending, usual, &findings)
    }
    guard let ending = last.ending, ending != usual, ending != .fullStop,
      usual == .nothing || usual == .fullStop
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

extension Statement {
  /// The mark at the end; nothing where no style asks for one: above a list, or behind several sentences.
  fileprivate var ending: Ending? {
    guard items.isEmpty, note.isEmpty else { return nil }
    var bytes = text.utf8
    for word in ["and", "or"] where bytes.suffix(word.utf8.count + 1).elementsEqual(" \(word)".utf8)
    {
      let rest = bytes.dropLast(word.utf8.count + 1)
      guard let mark = rest.last, mark == UInt8(ascii: ";") || mark == UInt8(ascii: ",") else {
        continue
      }
      bytes = rest
    }
    bytes = bytes.withoutClosingMarks
    guard let last = bytes.last else { return nil }
    switch last {
    case UInt8(ascii: "."):
      let isEllipsis = bytes.dropLast().last == UInt8(ascii: ".")
      return isEllipsis || bytes.hasSeveralSentences || bytes.endsInAbbreviation ? nil : .fullStop
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ","): return .comma
    case let byte where isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ")"):
      return bytes.hasSeveralSentences ? nil : .nothing
    default: return nil
    }
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
    guard let stop = bytes[...end].withoutClosingMarks.indices.last,
      bytes[stop] == UInt8(ascii: ".")
    else { return nil }
    return Finding.Fix(Place(place.source, stop..<stop + 1), with: "")
  }
}

extension ArraySlice<UInt8> {
  /// Without the marks at the end that close emphasis or code; a star that is a text's own stays.
  fileprivate var withoutClosingMarks: Self {
    var rest = self
    while let last = rest.last, last == UInt8(ascii: "*") || last == UInt8(ascii: "`"),
      rest.dropLast().last != UInt8(ascii: "\\")
    {
      rest = rest.dropLast()
    }
    return rest
  }

  /// Whether a sentence ends before the end: a full stop, white space and a capital.
  fileprivate var hasSeveralSentences: Bool {
    guard count > 3 else { return false }
    return (startIndex..<endIndex - 2).contains { index in
      self[index] == UInt8(ascii: ".") && self[index + 1] <= 0x20 && isCapital(self[index + 2])
    }
  }

  /// Whether the last point belongs to an abbreviation.
  fileprivate var endsInAbbreviation: Bool {
    let word = dropLast().reversed().prefix { $0 > 0x20 }
    return word.contains(UInt8(ascii: ".")) || word.elementsEqual("cte".utf8)
  }
}

extension Rule {
  /// An item of a list ends otherwise than the others, or than the house style says.
  public static let oddEnding = Rule(
    "odd-ending", .warning,
    "The items of a list end alike; the last may have a full stop. Settings may say which end in one."
  )
}
