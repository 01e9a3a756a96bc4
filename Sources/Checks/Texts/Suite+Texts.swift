import Findings
import Standards

/// A text of a suite, as checks of its spelling walk through all of them.
struct SuiteText {
  let text: Prose
  /// Where it begins.
  let place: Place
  /// Whether it begins with a verb: a criterion or a unit's title.
  let beginsWithVerb: Bool
}

/// What texts a walk is for.
enum TextSort {
  /// All that are not empty.
  case written
  /// Those that can have marks; nearly all are nothing but their words.
  case marked
  /// Those with a hyphen.
  case hyphened
}

extension Prose {
  /// Whether it is of a sort, which is told without a copy of it.
  @inline(__always)
  fileprivate func isOf(_ sort: TextSort) -> Bool {
    switch sort {
    case .written: !isEmpty
    case .marked: mayHaveMarks
    case .hyphened: has(UInt8(ascii: "-"))
    }
  }
}

extension Suite {
  /// Hands on every text of the units and of the shared and qualifications' prose, in order.
  ///
  /// The walk looks at everything where it stands, in spans: a copy of each statement would take longer than most
  /// checks of its words.
  ///
  /// - Parameter sort: What texts are handed on.
  func forEachText(_ sort: TextSort, _ body: (SuiteText) -> Void) {
    @inline(__always)
    func hand(_ prose: Prose, at place: @autoclosure () -> Place, verb: Bool = false) {
      guard prose.isOf(sort) else { return }
      body(SuiteText(text: prose, place: place(), beginsWithVerb: verb))
    }
    func hand(_ statements: Span<Statement>) {
      for index in statements.indices {
        hand(
          statements[index].text, at: statements[index].place,
          verb: statements[index].kind == .criterion)
        if !statements[index].items.isEmpty { hand(statements[index].items.span) }
        if !statements[index].note.isEmpty {
          hand(statements[index].note, at: statements[index].place)
        }
      }
    }
    func hand(_ content: [Content], at place: Place) {
      for piece in content {
        switch piece {
        case .prose(let prose): hand(prose, at: place)
        case .statements(let statements): hand(statements.span)
        case .section(let section):
          hand(section.title, at: section.place, verb: section.role == .element)
          hand(section.content, at: section.place)
        }
      }
    }
    func hand(_ sections: [Section]) {
      for index in sections.indices {
        let place = sections[index].place
        hand(sections[index].title, at: place, verb: sections[index].role == .element)
        hand(sections[index].content, at: place)
      }
    }
    for index in units.indices {
      hand(units[index].title, at: units[index].place, verb: true)
      hand(units[index].preamble, at: units[index].place)
      hand(units[index].sections)
    }
    hand(sections)
    for index in qualifications.indices {
      hand(qualifications[index].sections.filter { $0.role != .structure })
    }
  }
}
