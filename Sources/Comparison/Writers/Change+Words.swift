import Findings

// What happened, in words. Everything that people read of a change is made here, for every format.

extension Change {
  /// What happened in one line, such as *criterion F1.1.1 reworded, renumbered to F1.1.2*.
  public var headline: String {
    let subjects = kinds.contains(.merged) ? old : Array((old.isEmpty ? new : old).prefix(1))
    let names = subjects.map { subject.isQuoted ? "'\($0.name)'" : $0.name }
    let noun = subjects.count == 1 ? subject.noun : subject.nouns
    return "\(noun) \(names.listed("and")) \(deeds.joined(separator: ", "))"
  }

  /// What happened, one after the other.
  var deeds: [String] {
    kinds.map { kind in
      switch kind {
      case .added: added
      case .removed: new.isEmpty ? "removed" : "belongs to fewer qualifications"
      case .reworded: "reworded"
      case .renumbered: renumbered
      case .moved: moved
      case .split: "split into \(new.map(\.name).listed("and"))"
      case .merged: "merged into \(new.map(\.name).listed("and"))"
      case .withdrawn: new.contains(where: \.isWithdrawn) ? "withdrawn" : "asked for again"
      case .retitled: "retitled"
      case .fact, .rule: old.isEmpty ? "added" : new.isEmpty ? "removed" : "changed"
      case .editorial: "set differently"
      }
    }
  }

  private var added: String {
    guard old.isEmpty else { return "belongs to further qualifications" }
    return rule.name == ClassRule.codeReused.name && !rows.holders.isEmpty
      ? "added under a code that stood for something else" : "added"
  }

  private var renumbered: String {
    let code = "renumbered to \(new.first?.name ?? "")"
    return rows.holders.isEmpty ? code : code + ", which stood for something else"
  }

  private var moved: String {
    guard let before = old.first, let after = new.first else { return "moved" }
    if let unit = after.unit, unit != before.unit { return "moved to unit \(unit)" }
    if let element = after.element, element != before.element {
      return "moved to element \(element)"
    }
    return "moved"
  }
}

extension Change.Item {
  /// What people call the item in a sentence: its code, or its identifier if it has none.
  var name: String { code ?? id }
}

extension Change.Subject {
  /// Whether it goes by words, which need quotes in a sentence, and not by a code.
  fileprivate var isQuoted: Bool {
    switch self {
    case .fact, .rule, .group, .theme, .term: true
    default: false
    }
  }

  /// The word for one of them.
  var noun: String {
    switch self {
    case .library, .suite, .qualification, .unit, .element, .section, .criterion, .product,
      .behaviour, .range, .item, .fact, .rule, .group, .theme, .term:
      rawValue
    case .knowledge: "knowledge item"
    case .evidence: "evidence requirement"
    case .keyWord: "key word"
    case .prose: "text of"
    case .member: "unit in the structure:"
    }
  }

  /// The word for several of them.
  var nouns: String {
    switch self {
    case .criterion: "criteria"
    case .library: "libraries"
    default: noun + "s"
    }
  }
}
