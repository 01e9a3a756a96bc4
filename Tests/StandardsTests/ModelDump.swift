import Findings

@testable import Standards

// Prints a model as a person would check it: a line for a thing, indented below what holds it,
// `identifier [code as printed] text`.

extension Library {
  var dump: String {
    var lines: [String] = []
    for fact in brand { lines.append("brand \(fact.dump)") }
    for suite in suites { lines += suite.dump }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Suite {
  fileprivate var dump: [String] {
    var lines = ["suite \(id): \(title.markdown)"]
    lines += facts.map { "fact \($0.dump)" }.indented
    lines += preamble.dump.indented
    lines += themes.map { "theme \($0.name): \($0.statement.markdown.folded)" }.indented
    lines += glossary.map { "term \($0.name.markdown): \($0.meaning.markdown.folded)" }.indented
    lines += sections.flatMap(\.dump).indented
    lines += qualifications.flatMap(\.dump).indented
    lines += units.flatMap(\.dump).indented
    return lines
  }
}

extension Qualification {
  fileprivate var dump: [String] {
    var lines = ["qualification \(id): \(title.markdown)"]
    lines += facts.map { "fact \($0.dump)" }.indented
    lines += preamble.dump.indented
    if !structureText.isEmpty { lines += ["structure: \(structureText.markdown.folded)"].indented }
    for rule in rules {
      lines += ["rule \(rule.text)"].indented
      if let sentence = rule.sentence { lines += [sentence.markdown].indented.indented }
    }
    for group in groups {
      let themes = group.themes.isEmpty ? "" : " themes \(group.themes.joined(separator: "; "))"
      let parent = group.parent.map { " in \($0)" } ?? ""
      lines += ["group \(group.name) (\(group.kind.rawValue))\(parent)\(themes)"].indented
      if !group.introduction.isEmpty { lines += [group.introduction.markdown].indented.indented }
      for member in group.members {
        let facts = member.facts.map { " {\($0.dump)}" }.joined()
        let title = member.title.map { " \($0.markdown)" } ?? ""
        lines +=
          ["\(member.reference)\(title) -> \(member.unit ?? "nothing")\(facts)"]
          .indented.indented
      }
    }
    return lines + sections.flatMap(\.dump).indented
  }
}

extension Unit {
  fileprivate var dump: [String] {
    let others =
      otherCodes.isEmpty ? "" : " also \(otherCodes.map(\.printed).joined(separator: ", "))"
    let code = code.map { " [\($0.printed)]" } ?? ""
    var lines = [
      "unit \(id)\(code)\(others) \(label.isEmpty ? "" : "(\(label)) ")\(title.markdown)"
    ]
    lines += facts.map { "fact \($0.dump)" }.indented
    lines += preamble.dump.indented
    return lines + sections.flatMap(\.dump).indented
  }
}

extension Section {
  fileprivate var dump: [String] {
    let words = label.isEmpty ? "" : "(\(label)) "
    let head = "\(role?.rawValue ?? "section") \(id)\(code?.dump ?? "") \(words)\(title.markdown)"
    return [head + editions.dump] + content.dump.indented
  }
}

extension [Content] {
  fileprivate var dump: [String] {
    flatMap { piece -> [String] in
      switch piece {
      case .prose(let prose): prose.markdown.split(separator: "\n").map { "| \($0)" }
      case .statements(let statements): statements.flatMap(\.dump)
      case .section(let section): section.dump
      }
    }
  }
}

extension Statement {
  fileprivate var dump: [String] {
    let withdrawn = isWithdrawn ? " (withdrawn)" : ""
    var lines = [
      "\(kind.rawValue) \(id)\(code?.dump ?? "")\(editions.dump)\(withdrawn) \(text.markdown.folded)"
    ]
    lines += items.flatMap(\.dump).indented
    if !note.isEmpty { lines += ["note \(note.markdown.folded)"].indented }
    return lines
  }
}

extension Editions {
  fileprivate var dump: String { mark.isEmpty ? "" : " \(mark)" }
}

extension Code {
  fileprivate var dump: String { isGenerated ? " [+\(printed)]" : " [\(printed)]" }
}

extension Fact {
  fileprivate var dump: String { "\(name)\(editions.dump): \(value.markdown)" }
}

extension [String] {
  fileprivate var indented: [String] { map { "  \($0)" } }
}

extension String {
  fileprivate var folded: String { split(separator: "\n").joined(separator: " / ") }
}
