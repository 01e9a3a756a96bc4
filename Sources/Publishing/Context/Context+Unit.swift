import Mustache
import Standards

extension Context {
  /// A unit with everything in it, as far as it is wanted.
  ///
  /// - Parameters:
  ///   - page: The address of its page.
  ///   - facts: Its facts, where something particular is said of them.
  ///   - wanted: What of it is made.
  func unit(
    _ unit: Unit, page: String, facts: Value? = nil, wanted: Wanted = .everything
  ) -> Record {
    let brief = brief(unit, page: page)
    let head = Value.object(brief)
    let marks = example.flatMap { UnitMarks(of: unit, in: $0, sheet: sheet, labels) }
    var walk = Walk(in: unit.id, anchors: anchors, wanted: wanted)
    walk.marks = marks
    walk.element = { element($0, $1, of: unit, head: head) }
    walk.former = former.kept(in: unit.id)
    let preamble = walk.content(unit.preamble)
    let sections = walk.sections(unit.sections)
    let outside = walk.gathered
    return brief.merging([
      "unit": head,
      "element": false,
      "otherCodes": .list(unit.otherCodes.map { ["code": .text($0.printed)] }),
      "theme": theme(of: unit),
      "facts": facts ?? list(unit.facts),
      "hasFacts": .truth(!unit.facts.isEmpty),
      "fact": wanted.facts ? named(unit.facts) : [:],
      "preamble": preamble,
      "sections": sections,
      "elements": .list(walk.elements),
      "records": .list(
        (outside.criteria.isEmpty ? [] : [outsideElements(outside, head: head)]) + walk.elements),
      "criteria": .list(outside.criteria),
      "criteriaRows": .list(outside.criteriaRows),
      "knowledge": .list(outside.knowledge),
      "knowledgeRows": .list(outside.knowledgeRows),
      "evidenceRequirements": .list(outside.evidenceRequirements),
      "keyWords": .list(outside.keyWords),
    ])
    .merging(marks.map { ["pieces": $0.pieces] } ?? [:])
    .merging(planned(for: unit.citation))
  }

  /// What a list or a form says of a unit.
  func brief(_ unit: Unit, page: String) -> Record {
    Record(
      Self.briefNames,
      [
        .text(idPrefix + unit.id),
        .text(unit.label.isEmpty ? labels["unit"] : unit.label),
        .text(unit.code?.printed ?? ""),
        .text(unit.title.oneLine),
        .text(name(unit.code, unit.title)),
        .text(unit.levelWords),
        .text(unit.credit.map(String.init) ?? ""),
        .text(page),
      ])
  }

  private static let briefNames: Names = [
    "id", "label", "code", "title", "name", "level", "credit", "page",
  ]

  /// An element with its criteria, complete enough for a form of its own.
  private func element(
    _ section: Section, _ gathered: Walk.Gathered, of unit: Unit, head: Value
  ) -> Value {
    let brief: Record = [
      "id": .text(idPrefix + anchors.anchor(section.id, in: unit.id)),
      "label": .text(section.label),
      "code": .text(section.code?.printed ?? ""),
      "title": .text(section.title.oneLine),
      "name": .text(name(section.code, section.title)),
    ]
    return .object(
      brief.merging([
        "unit": head,
        "element": .object(brief),
        "criteria": .list(gathered.criteria),
        "criteriaRows": .list(gathered.criteriaRows),
      ])
      .merging(planned(for: section.citation)))
  }

  /// What a worked example plans for a unit or an element; nothing elsewhere.
  private func planned(for code: String) -> Record {
    example?.planned(for: code) ?? [:]
  }

  /// The criteria of a unit that belong to no element, as if they were one.
  private func outsideElements(_ gathered: Walk.Gathered, head: Value) -> Value {
    guard case .object(let brief) = head else { return nil }
    return .object(
      brief.merging([
        "unit": head,
        "element": false,
        "criteria": .list(gathered.criteria),
        "criteriaRows": .list(gathered.criteriaRows),
      ]))
  }

  private func theme(of unit: Unit) -> Value {
    guard let name = unit.theme else { return nil }
    let theme = suite.themes.first { $0.name.utf8.elementsEqual(name.utf8) }
    return ["name": .text(name), "statement": .text(theme?.statement.markdown ?? "")]
  }
}
