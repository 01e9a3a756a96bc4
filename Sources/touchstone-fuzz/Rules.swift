import Choosing
import Findings
import Standards

/// Reads lines as rules for choosing units; what is found to meet them must be judged to meet them.
func tryRules(_ source: Source) {
  guard let suite = inn.suites.first, var qualification = suite.qualifications.first else { return }
  qualification.rules = source.lines.prefix(4).map { ChoiceRule(text: $0, place: $1) }
  let structure = Structure(of: qualification, in: suite)
  for finding in structure.findings.all {
    if let place = finding.place {
      expect(place.range.upperBound <= place.source.bytes.count, "a finding stands in its source")
      _ = place.start
    }
  }
  expect(
    structure.findings.all.count { $0.rule == .unreadableChoice }
      == structure.rules.count { !$0.isRead },
    "what cannot be read is reported, once")

  if case .choice(let units) = structure.validChoice() {
    let judgement = structure.judge(Set(units))
    expect(judgement.isMet || !judgement.isDecided, "a choice that is found meets the rules")
    if case .proved(let rules) = structure.contradiction() {
      expect(rules.isEmpty, "rules that a choice meets do not contradict each other")
    }
  }
  let choice = structure.judge(["F1", "A1", "B1"])
  expect(choice == structure.judge(["F1", "A1", "B1"]), "a choice is judged alike twice")
  if choice.isDecided, let completion = choice.completion {
    let mended = structure.judge(Set(choice.chosen).subtracting(choice.removal).union(completion))
    expect(mended.isMet || !mended.isDecided, "a choice that is completed meets the rules")
  }
  _ = structure.unreachableUnits()
  _ = structure.idleRules()
}

extension Source {
  /// The lines that say something, each with its place.
  fileprivate var lines: [(String, Place)] {
    bytes.indices.split { bytes[$0] == 0x0A }.map { line in
      let range = line.startIndex..<line.endIndex
      return (String(decoding: bytes[range], as: UTF8.self), Place(self, range))
    }
  }
}

/// What there is to choose from.
private let inn = Library.read(
  Source(
    path: "inn.md",
    text: """
      # Certificate in Keeping an Inn

      ## Structure

      ### Mandatory units

      | Unit | Title | Level | Credit value |
      |---|---|---|---|
      | F1 | Welcome guests | 5 | 6 |
      | F2 | Keep an inn within the law | 6 | 4 |

      ### Optional units

      #### Group A
      Theme: Kitchen

      | Unit | Title | Level | Credit value |
      |---|---|---|---|
      | A1 | Lay a table | 5 | 3 |
      | A2 | Cook a breakfast | 6 | 6 |
      | A3 | Plan a menu | 7 | 8 |

      #### Group B
      Theme: House

      | Unit | Title | Level | Credit value |
      |---|---|---|---|
      | B1 | Make a bed | 5 | 4 |
      | B2 | Light a stove | 6 | 5 |
      """)
).library
