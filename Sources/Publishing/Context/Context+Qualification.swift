import Mustache
import Standards

extension Context {
  /// A qualification: its facts, its prose, its structure.
  ///
  /// - Parameters:
  ///   - drawing: The picture of its structure.
  ///   - page: The address of a unit's page from the qualification's folder.
  func qualification(
    _ qualification: Qualification, drawing: StructureDrawing?, page: (String) -> String
  ) -> Record {
    var walk = Walk(anchors: anchors)
    let record: Record = [
      "id": .text(qualification.id),
      "title": .text(qualification.title.oneLine),
      "name": .text(qualification.title.plainText),
      "facts": list(qualification.facts),
      "hasFacts": .truth(!qualification.facts.isEmpty),
      "fact": named(qualification.facts),
      "preamble": walk.content(qualification.preamble),
      "sections": walk.sections(qualification.sections),
      "structureText": .text(qualification.structureText.markdown),
      "rules": .list(qualification.rules.map { ["text": .text($0.printed)] }),
      "hasRules": .truth(!qualification.rules.isEmpty),
      "picture": drawing.map(words(of:)) ?? false,
    ]
    return structure(of: qualification, page: page).merging(record)
  }

  /// The groups of a qualification with their units, and the columns of the table of them.
  func structure(of qualification: Qualification, page: (String) -> String) -> Record {
    let columns = UnitColumns(of: qualification, in: self)
    return [
      "columns": columns.heads,
      "groups": .list(qualification.groups.map { group($0, columns, page: page) }),
    ]
  }

  private func group(
    _ group: Group, _ columns: UnitColumns, page: (String) -> String
  ) -> Value {
    [
      "name": .text(group.name),
      "heading": .text(group.heading),
      "hasUnits": .truth(!group.members.isEmpty),
      "parent": .text(group.parent ?? ""),
      "kind": .text(labels[group.kind.rawValue]),
      "isMandatory": .truth(group.kind == .mandatory),
      "themes": .list(group.themes.map { ["name": .text($0)] }),
      "facts": list(group.facts),
      "remarks": list(group.remarks),
      "introduction": .text(group.introduction.markdown),
      "units": .list(group.members.map { member($0, columns, page: page) }),
    ]
  }

  /// A unit as a group names it: the group's own title goes before the unit's.
  private func member(
    _ member: Group.Member, _ columns: UnitColumns, page: (String) -> String
  ) -> Value {
    let unit = member.unit.flatMap { units[$0] }
    var record = unit.map { brief($0, page: page($0.id)) } ?? unknown(member.reference)
    let isAchieved = member.unit.map(achieved.contains) ?? false
    record.merge([
      "alreadyAchieved": .truth(isAchieved),
      "note": .text(member.notes.map(\.oneLine).joined(separator: "; ")),
      "facts": list(member.facts),
      "cells": columns.cells(of: member, unit),
    ])
    // Nothing leads to a unit that is not in the document.
    if isAchieved { record["id"] = "" }
    if let example, let unit { record["signedOff"] = example.signOff(of: unit) }
    if let title = member.title {
      record["title"] = .text(title.oneLine)
      record["name"] = .text("\(member.reference) \(title.plainText)")
    }
    return .object(record)
  }

  /// What is said of a unit that the suite does not have.
  private func unknown(_ reference: String) -> Record {
    [
      "id": "", "label": .text(labels["unit"]), "code": .text(reference), "title": "",
      "name": .text(reference), "level": "", "credit": "", "page": "",
    ]
  }
}

extension Group {
  /// The facts that the table of units does not show: all but themes, and a kind that is one word.
  fileprivate var remarks: [Fact] {
    facts.filter { fact in
      if fact.means(.kind) { return fact.value.plainText.utf8.contains(UInt8(ascii: " ")) }
      return !fact.means(.theme)
    }
  }

  /// The name, with the themes that it does not say itself.
  fileprivate var heading: String {
    let themes = themes.filter { !name.contains($0) }
    return themes.isEmpty ? name : "\(name): \(themes.joined(separator: ", "))"
  }
}

extension ChoiceRule {
  /// What is printed: the awarding body's sentence if there is one.
  fileprivate var printed: String { sentence?.markdown ?? text }
}
