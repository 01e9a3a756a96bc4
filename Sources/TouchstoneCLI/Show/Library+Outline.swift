internal import Findings
internal import Standards

extension Library {
  /// The library as an indented list: suites, qualifications with their groups, units with their parts.
  ///
  /// Statements are counted, or printed in full where that is asked for.
  func outline(isFull: Bool) -> String {
    var outline = Outline(isFull: isFull)
    for suite in suites { outline.add(suite) }
    return outline.text
  }
}

/// An indented list that grows line by line.
private struct Outline {
  let isFull: Bool
  private(set) var text = ""

  init(isFull: Bool) { self.isFull = isFull }

  mutating func add(_ suite: Suite) {
    line(0, suite.id, suite.title)
    for qualification in suite.qualifications {
      line(1, "qualification \(qualification.id):", qualification.title)
      for group in qualification.groups {
        let codes = group.members.map(\.reference).joined(separator: ", ")
        line(2, "\(group.name) (\(group.kind.rawValue)): \(codes)")
      }
    }
    for unit in suite.units { add(unit) }
  }

  private mutating func add(_ unit: Unit) {
    let code = unit.code.map { "unit \($0.printed):" } ?? "unit:"
    line(1, code, unit.title)
    line(2, "\(unit.place.source.path):\(unit.place.start.line)")
    if isFull {
      for fact in unit.facts { line(2, "\(fact.name):", fact.value) }
      add(unit.preamble, depth: 2)
      for section in unit.sections { add(section, depth: 2) }
    } else {
      for element in unit.elements {
        line(2, element.heading, element.title, count(element.criteria, "criterion", "criteria"))
      }
      let outside = unit.criteriaOutsideElements
      if !outside.isEmpty { line(2, count(outside, "criterion", "criteria")) }
      let knowledge = unit.knowledge
      if !knowledge.isEmpty { line(2, count(knowledge, "knowledge item", "knowledge items")) }
    }
  }

  private mutating func add(_ section: Section, depth: Int) {
    line(depth, section.heading, section.title)
    add(section.content, depth: depth + 1)
  }

  private mutating func add(_ content: [Content], depth: Int) {
    for piece in content {
      switch piece {
      case .prose(let prose):
        for part in prose.plainText.split(separator: "\n") { line(depth, String(part)) }
      case .statements(let statements): add(statements, depth: depth)
      case .section(let section): add(section, depth: depth)
      }
    }
  }

  private mutating func add(_ statements: [Statement], depth: Int) {
    for statement in statements {
      let code = statement.code?.printed ?? "-"
      line(depth, code, statement.text, statement.isWithdrawn ? "(withdrawn)" : "")
      add(statement.items, depth: depth + 1)
      if !statement.note.isEmpty { line(depth + 1, "", statement.note) }
    }
  }

  private func count(_ statements: [Statement], _ one: String, _ many: String) -> String {
    "(\(statements.count) \(statements.count == 1 ? one : many))"
  }

  private mutating func line(_ depth: Int, _ head: String, _ words: Prose, _ tail: String = "") {
    let words = words.plainText.split(separator: "\n").joined(separator: " ")
    line(depth, [head, words, tail].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private mutating func line(_ depth: Int, _ words: String) {
    text += String(repeating: "  ", count: depth) + words + "\n"
  }
}

extension Section {
  /// What stands before the title: the label and the code, or nothing.
  fileprivate var heading: String {
    [label, code?.printed ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
