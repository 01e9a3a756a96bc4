import Findings
import Markdown
import Mustache
import Standards

// What has changed since an earlier edition, and what that means for somebody who has signed evidence for it.

extension Plan {
  /// The names that only what tells of a transition fills.
  static let blankTransition: Record = [
    "transitions": [], "hasTransitions": false, "inForceFrom": "", "transitionNotes": "",
  ]

  /// What the page about the transition says, and the handbook's section about it.
  func transitionRecord(for publication: Publication) -> Record {
    guard publication.kind == .transition || publication.kind == .handbook,
      let place = publication.shelf
    else { return [:] }
    let plans = earlierPlans(at: place)
    guard !plans.isEmpty else { return [:] }
    let qualification = qualification(at: place)
    let notes = TransitionNotes(transitionNotes(at: place))
    let items = plans.compactMap(\.archive).flatMap(\.edition.changes).flatMap { $0.old + $0.new }
    let others = notes.rows(besides: items)
    return [
      "transitions": .list(
        plans.enumerated().compactMap { index, plan in
          plan.archive.map {
            transition(from: $0, plan, notes, index == 0 ? others : [], at: place)
          }
        }),
      "hasTransitions": true,
      "inForceFrom": .text(
        qualification.facts.text(of: .effectiveFrom) ?? qualification.date ?? ""),
      "transitionNotes": .text(notes.introduction.markdown),
    ]
  }

  private func transition(
    from archive: Archive, _ plan: Plan, _ notes: TransitionNotes,
    _ others: [TransitionNotes.Row], at place: Publication.Shelf
  ) -> Value {
    var chapters: [(home: String, lines: [Value])] = []
    for change in archive.edition.changes {
      if chapters.last?.home != change.home { chapters.append((change.home, [])) }
      chapters[chapters.count - 1].lines.append(line(change, plan, notes, at: place))
    }
    if !others.isEmpty {
      chapters.append((templates.labels["furtherNotes"], others.map(line)))
    }
    return [
      "id": .text(archive.anchor), "name": .text(archive.label), "notice": .text(archive.state),
      "address": .text("editions/\(archive.fileName)/index.html"),
      "chapters": .list(
        chapters.enumerated().map { number, chapter in
          [
            "id": .text("\(archive.anchor).\(number + 1)"), "name": .text(chapter.home),
            "lines": .list(chapter.lines),
          ]
        }),
      "hasChapters": .truth(!chapters.isEmpty),
    ]
  }

  private func line(
    _ change: TransitionChange, _ earlier: Plan, _ notes: TransitionNotes,
    at place: Publication.Shelf
  ) -> Value {
    let labels = templates.labels
    let touched = change.old + change.new
    let note = notes.words(for: touched)
    // No evidence is signed for a rule or a group: what may not hold any more is the choice of units.
    let isAboutChoice = change.meaning == .newEvidence && touched.allSatisfy { $0.unit == nil }
    let usual =
      isAboutChoice ? "evidenceOfChoice" : "evidence\(change.meaning.rawValue.withCapital)"
    return [
      "old": earlier.items(change.old, on: earlier.allShelves.first, in: earlier.archive),
      "new": items(change.new, on: place, in: nil),
      "what": .text(change.kinds.map { labels["was\($0.withCapital)"] }.joined(separator: ", ")),
      "meaning": .text(note ?? labels[usual]),
      "isBreaking": .truth(note == nil && change.meaning == .newEvidence && !isAboutChoice),
    ]
  }

  /// A note about what no line tells of.
  private func line(_ note: TransitionNotes.Row) -> Value {
    [
      "old": [["name": .text(note.items), "text": "", "address": "", "isFurther": false]],
      "new": [], "what": "", "meaning": .text(note.words), "isBreaking": false,
    ]
  }

  /// Items, each with its address as seen from the page about the transition, if it has one.
  private func items(
    _ items: [TransitionChange.Item], on place: Publication.Shelf?, in archive: Archive?
  ) -> Value {
    .list(
      items.enumerated().map { number, item in
        [
          "name": .text(item.name), "text": .text(item.text.onOneLine),
          "address": .text(place.map { address(of: item, on: $0, in: archive) } ?? ""),
          "isFurther": .truth(number > 0),
        ]
      })
  }

  private func address(
    of item: TransitionChange.Item, on place: Publication.Shelf, in archive: Archive?
  ) -> String {
    guard let unit = item.unit, let page = shelves[place]?.page(of: unit), !page.isEmpty else {
      return ""
    }
    let folder = archive.map { "editions/\($0.fileName)/" } ?? ""
    let anchor = item.id.map { "#\(context(at: place).anchors.anchor($0, in: unit))" } ?? ""
    return "\(folder)\(page)\(anchor)"
  }

  // MARK: Notes

  /// Whether a section holds an editor's notes on the transition, which stand in its lines.
  func isTransitionNotes(_ section: Section, at place: Publication.Shelf) -> Bool {
    !earlierPlans(at: place).isEmpty
      && section.title.plainText.words == templates.labels["transitionNotes"].words
  }

  private func transitionNotes(at place: Publication.Shelf) -> [Section] {
    qualification(at: place).sections.filter { isTransitionNotes($0, at: place) }
  }
}
