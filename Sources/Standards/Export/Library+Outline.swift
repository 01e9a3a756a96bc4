extension Library {
  /// The library as a person looks it over: what there is, what it is called, and how much of it.
  public var outline: String {
    suites.map(\.outline).joined(separator: "\n")
  }
}

extension Suite {
  fileprivate var outline: String {
    var text = title.plainText == id ? "\(id)\n" : "\(id): \(title.plainText)\n"
    for qualification in qualifications { text += qualification.outline }
    for unit in units { text += unit.edition(for: nil).outline }
    return text
  }
}

extension Qualification {
  fileprivate var outline: String {
    var text = "  qualification \(id): \(title.plainText)\n"
    for rule in rules { text += "    rule: \(rule.text)\n" }
    for group in groups {
      let units = group.members.map(\.reference).joined(separator: ", ")
      text += "    \(group.name) (\(group.kind.rawValue)): \(units.isEmpty ? "no units" : units)\n"
    }
    return text
  }
}

extension Unit {
  fileprivate var outline: String {
    let name = code.map { "\($0.printed) \(title.plainText)" } ?? title.plainText
    let counts = [
      counted(elements.count, "element", "elements"),
      counted(criteria.count, "criterion", "criteria"),
      counted(knowledge.count, "knowledge item", "knowledge items"),
      counted(evidenceRequirements.count, "evidence requirement", "evidence requirements"),
      counted(keyWords.count, "key word", "key words"),
    ].compactMap { $0 }
    var text = "  unit \(name)\n"
    if !counts.isEmpty { text += "    \(counts.joined(separator: ", "))\n" }
    for element in elements {
      let code = element.code.map { "\($0.printed) " } ?? ""
      let count = counted(element.criteria.count, "criterion", "criteria") ?? "no criteria"
      text += "    \(code)\(element.title.plainText) (\(count))\n"
    }
    return text
  }
}

/// A number of things in words, nothing where there are none.
private func counted(_ count: Int, _ one: String, _ many: String) -> String? {
  count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many)"
}
