import Choosing
import Findings
import JSON
import Standards

// Choosing units in a browser.
//
// On the page of a qualification people tick units and see which rules are met; the logbook prints itself with
// nothing in it but the units that its address names. Both need what the program knows: the units by group,
// and the rules as they were understood. That is small (see `Demand`), and it is written as a value in a
// script, because a page that is opened from a folder may load scripts and nothing else.
//
// `judge.js` judges a choice by it, with the same answers and the same words as `Structure.judge`.

/// What a browser has to know of a qualification to judge a choice of its units.
struct ChoiceData {
  private let qualification: Qualification
  private let context: Context
  private let structure: Structure

  init(of qualification: Qualification, in context: Context) {
    self.qualification = qualification
    self.context = context
    structure = Structure(of: qualification, in: context.suite)
  }

  /// The data as a script that names it `qualification`, for pages and for documents.
  var script: String { "const qualification = \(json.textForScripts);\n" }

  private var json: JSON {
    [
      "id": .string(qualification.id),
      "units": .array(structure.units.map(unit)),
      "groups": .array(structure.groups.indices.map(group)),
      "rules": .array(zip(qualification.rules, structure.rules).map(rule)),
      "labels": .object(
        Self.labels.map { JSON.Member($0, .string(context.labels[$0])) }),
    ]
  }

  /// The fixed words that scripts print.
  private static let labels = [
    "allRulesMet", "beginAgain", "chooseUnits", "chooseUnitsIntroduction",
    "credit", "creditsChosen", "level", "logbookForChoice", "logbookShows", "noSuchUnit", "ruleMet",
    "ruleNotChecked", "ruleNotMet", "rulesMet", "rulesNotChecked", "stillOpen",
    "stillOpenIntroduction", "unitsChosen", "wholeLogbook",
  ]

  private func unit(_ unit: Structure.ListedUnit) -> JSON {
    let known = context.units[unit.id]
    let codes = known.map { ([$0.code].compactMap { $0 } + $0.otherCodes).map(\.printed) } ?? []
    return .object(of: [
      "id": .string(unit.id),
      "name": .string(unit.name),
      "code": .string(known.map { $0.code?.printed ?? "" } ?? unit.name),
      "otherCodes": codes.count > 1 ? .array(codes.dropFirst().map { .string($0) }) : nil,
      "title": .string(unit.title.withSingleSpaces),
      "level": unit.level.map { $0 > 0 ? JSON($0) : .string(unit.levelWords) },
      "credit": unit.credit.map { JSON($0) },
      "isMandatory": unit.isMandatory ? true : nil,
    ])
  }

  /// A group with the units that stand directly under it; one that two groups name is the first one's.
  private func group(_ index: Int) -> JSON {
    let units = structure.groups[index].units.filter { structure.units[$0].groups.first == index }
    return [
      "name": .string(qualification.groups[index].name),
      "details": .string(
        context.details(of: qualification.groups[index], in: qualification)),
      "units": .array(units.map { JSON($0) }),
    ]
  }

  private func rule(_ rule: ChoiceRule, _ reading: RuleReading) -> JSON {
    .object(of: [
      "text": .string(rule.text),
      "printed": .string(rule.printedWords),
      "isRead": .bool(reading.isRead),
      "demand": json(of: reading.demand),
    ])
  }

  private func json(of demand: Demand) -> JSON {
    switch demand {
    case .count(let count): json(of: count)
    case .some(let number, let demands):
      ["some": JSON(number), "of": .array(demands.map(json))]
    }
  }

  private func json(of count: Count) -> JSON {
    .object(of: [
      "measure": count.measure == .units ? "units" : "credits",
      "units": .array(count.units.map { JSON($0) }),
      "atLeast": JSON(count.atLeast),
      "atMost": count.atMost.map { JSON($0) },
      "setsAside": count.setsAside.map { JSON($0) },
      "without": count.without.isEmpty ? nil : .array(count.without.map { JSON($0) }),
      "noun": .string(count.name.noun),
      "place": .string(count.name.place),
      "level": .string(count.name.level),
    ])
  }
}

extension JSON {
  /// The value as an expression of JavaScript that can stand in a page: nothing in it ends a script.
  fileprivate var textForScripts: String {
    let text = text(.compact)
    guard text.utf8.span.has(UInt8(ascii: "<")) else { return text }
    return text.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }.joined(separator: "\\u003c")
  }
}
