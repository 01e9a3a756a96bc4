import Findings
import Standards

/// A text of a suite, as checks of its spelling walk through all of them.
struct SuiteText {
  var text: Prose
  /// Where it begins.
  var place: Place
  /// Whether it begins with a verb: a criterion or a unit's title.
  var beginsWithVerb: Bool
}

extension Suite {
  /// Hands on every text of the units and of the shared and qualifications' prose, in order.
  ///
  /// The walk looks at everything where it stands: a copy of each statement would take longer than most
  /// checks of its words.
  func forEachText(_ body: (SuiteText) -> Void) {
    func hand(_ prose: Prose, at place: Place, verb: Bool = false) {
      guard !prose.isEmpty else { return }
      body(SuiteText(text: prose, place: place, beginsWithVerb: verb))
    }
    func hand(_ statement: Statement) {
      hand(statement.text, at: statement.place, verb: statement.kind == .criterion)
      hand(statement.items)
      hand(statement.note, at: statement.place)
    }
    func hand(_ statements: [Statement]) {
      for index in statements.indices { hand(statements[index]) }
    }
    func hand(_ content: [Content], at place: Place) {
      for piece in content {
        switch piece {
        case .prose(let prose): hand(prose, at: place)
        case .statements(let statements): hand(statements)
        case .section(let section): hand(section)
        }
      }
    }
    func hand(_ section: Section) {
      hand(section.title, at: section.place, verb: section.role == .element)
      hand(section.content, at: section.place)
    }
    for unit in units {
      hand(unit.title, at: unit.place, verb: true)
      hand(unit.preamble, at: unit.place)
      for section in unit.sections { hand(section) }
    }
    for section in sections { hand(section) }
    for section in qualifications.flatMap(\.sections) where section.role != .structure {
      hand(section)
    }
  }
}
