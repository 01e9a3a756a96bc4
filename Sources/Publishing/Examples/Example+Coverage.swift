import CSV
import Evidence
import Mustache
import Standards

extension Example {
  /// What each unit lacked when a submission was judged, and what it lacks with all evidence.
  func notYetCovered(_ context: Context) -> Value {
    .list(
      units.map { unit in
        let coverage = coverage(of: unit.id)
        let rounds = decisions(.assessment, on: unit.citation)
          .filter { $0.outcome.value == .notYet && $0.submitted.value != nil }
        var states = rounds.map { round in
          state(
            "\(context.labels["onTheDay"]) \(round.submitted.text)",
            coverage?.open(on: round.submitted.value) ?? [])
        }
        states.append(state(context.labels["withAllEvidence"], coverage?.open() ?? []))
        return ["name": .text(context.name(unit.code, unit.title)), "states": .list(states)]
      })
  }

  private func state(_ words: String, _ open: [Coverage.Line]) -> Value {
    [
      "when": .text(words),
      "open": .list(
        open.map { line in
          [
            "code": .text(line.statement.code?.printed ?? ""),
            "text": .text(line.statement.text.oneLine),
          ]
        }),
    ]
  }
}
