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
    let brief = briefValues(unit, page: page)
    let head = Value.object(Record(Self.briefNames, brief))
    let marks = example.flatMap { UnitMarks(of: unit, in: $0, sheet: sheet, labels) }
    var walk = Walk(in: unit.id, anchors: anchors, wanted: wanted)
    walk.marks = marks
    walk.element = { element($0, $1, of: unit, head: head) }
    walk.former = former.kept(in: unit.id)
    let preamble = walk.content(unit.preamble)
    let sections = walk.sections(unit.sections)
    let outside = walk.gathered
    let inside: [Value] = [
      head, false,
      .list(unit.otherCodes.map { ["code": .text($0.printed)] }),
      theme(of: unit),
      facts ?? list(unit.facts), .truth(!unit.facts.isEmpty),
      wanted.facts ? named(unit.facts) : [:],
      preamble, sections,
      .list(walk.elements),
      .list(
        (outside.criteria.isEmpty ? [] : [outsideElements(outside, head: head)]) + walk.elements),
      .list(outside.criteria), .list(outside.criteriaRows),
      .list(outside.knowledge), .list(outside.knowledgeRows),
      .list(outside.evidenceRequirements), .list(outside.keyWords),
    ]
    return Record(Self.unitNames, brief + inside)
      .merging(marks.map { ["pieces": $0.pieces] } ?? [:])
      .merging(planned(for: unit.citation))
  }

  /// What a list or a form says of a unit.
  func brief(_ unit: Unit, page: String) -> Record {
    Record(Self.briefNames, briefValues(unit, page: page))
  }

  private func briefValues(_ unit: Unit, page: String) -> [Value] {
    [
      .text(idPrefix + unit.id),
      .text(unit.label.isEmpty ? labels["unit"] : unit.label),
      .text(unit.code?.printed ?? ""),
      Value(oneLine: unit.title),
      .text(name(unit.code, unit.title)),
      .text(unit.levelWords),
      .text(unit.credit.map(String.init) ?? ""),
      .text(page),
    ]
  }

  // The names of what is made for every page, in the order of the values.

  private static let briefNames: Names = [
    "id", "label", "code", "title", "name", "level", "credit", "page",
  ]
  private static let unitNames: Names =
    briefNames + [
      "unit", "element", "otherCodes", "theme", "facts", "hasFacts", "fact", "preamble", "sections",
      "elements", "records", "criteria", "criteriaRows", "knowledge", "knowledgeRows",
      "evidenceRequirements", "keyWords",
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
    return ["name": .text(name), "statement": theme.map { Value($0.statement) } ?? ""]
  }
}
