import Findings
import Standards

// A change history is read by people who have the new edition in their hands: it says what to look at again, and
// where. So changes of one sort in one place are told together, and what only looks different is counted.

extension Comparison {
  /// What a qualification's handbook says of the step from the old edition to the new one.
  ///
  /// A line for each unit and each section in which something has changed, in the order of the new edition. The
  /// version and the days of the step, where the earlier edition lies, which codes units had, the notes on the transition
  /// and the history itself are no changes of their own.
  ///
  /// - Parameters:
  ///   - qualification: The identifier of the qualification in the new edition.
  ///   - version: What the new edition is called.
  ///   - date: Its day.
  public func history(
    of qualification: String, version: String, date: String
  ) -> [HistoryRow] {
    var order: [String] = []
    var changesBySection: [String: [Change]] = [:]
    for var change in changes where change.isToldToReaders(of: qualification) {
      // What a code stood for before is of no account to readers of the new edition.
      change.rows.holders = []
      guard let section = section(of: change) else { continue }
      if changesBySection[section] == nil { order.append(section) }
      changesBySection[section, default: []].append(change)
    }
    return order.map { section in
      let change = phrases(for: changesBySection[section] ?? []).joined(separator: "; ")
      return HistoryRow(
        version: version, date: date, change: change.withCapital, section: section)
    }
  }

  /// Where a handbook has what has changed, nothing if it does not show it.
  private func section(of change: Change) -> String? {
    let (list, index) = row(of: change)
    let whole = list[list[index].whole]
    switch whole.subject {
    case .unit:
      let label = whole.label.isEmpty ? "Unit" : whole.label
      return whole.code.map { "\(label) \($0.printed)" } ?? whole.text
    case .library: return nil
    default: break
    }
    switch change.subject {
    case .rule, .group, .member: return "Structure"
    case .theme: return "Themes"
    case .term: return "Glossary"
    default: break
    }
    if list[index].role == .structure || list[index].role == .group { return "Structure" }
    if list.nearest(index, where: { $0 == .group }) != nil { return "Structure" }
    if list[index].role == .history { return nil }
    return list.nearest(index, where: \.isSection).map { list[$0].text } ?? "Title page"
  }

  /// Where a change stands: in the new list, or in the old one if it is gone.
  private func row(of change: Change) -> (list: ItemList, index: Int) {
    if let n = change.rows.new.first { return (matching.new, n) }
    return (matching.old, change.rows.old.first ?? 0)
  }

  // MARK: Words

  /// What is said of the changes of one place.
  private func phrases(for changes: [Change]) -> [String] {
    var groups: [(key: String, changes: [Change])] = []
    var places: [String: Int] = [:]
    for (index, change) in changes.enumerated() {
      let key = change.historyKey ?? "\(index)"
      if let place = places[key] {
        groups[place].changes.append(change)
      } else {
        places[key] = groups.count
        groups.append((key, [change]))
      }
    }
    // What only looks different comes last.
    let (told, counted) = (
      groups.filter { !$0.changes[0].isCounted }, groups.filter { $0.changes[0].isCounted }
    )
    var known: Set<String> = []
    return (told + counted).map { phrase(for: $0.changes) }.filter { known.insert($0).inserted }
  }

  private func phrase(for changes: [Change]) -> String {
    let change = changes[0]
    if change.isCounted {
      let isOne = changes.count == 1
      if change.isMerelyRenumbered, isOne { return change.headline }
      return change.isMerelyRenumbered
        ? "\(changes.count) items renumbered"
        : isOne ? "a minor correction" : "\(changes.count) minor corrections"
    }
    switch change.subject {
    case .qualification where change.old.isEmpty: return "first edition"
    case .unit where change.old.isEmpty || change.new.isEmpty:
      let title = (change.new.first ?? change.old.first)?.text.firstLine ?? ""
      return change.headline + (title.isEmpty ? "" : ": \(title)")
    case .fact, .rule: return change.fromTo
    case .prose: return prosePhrase(change)
    case .section: return sectionPhrase(change)
    case _ where changes.count > 1:
      let names = changes.compactMap { ($0.old.first ?? $0.new.first)?.name }
      return
        "\(change.subject.nouns) \(names.listed("and")) \(change.deeds.joined(separator: ", "))"
    default: return change.headline
    }
  }

  /// Paragraphs have no names; in a unit they are known by the heading above them.
  private func prosePhrase(_ change: Change) -> String {
    let (list, index) = row(of: change)
    let deeds = change.deeds.joined(separator: ", ")
    guard list[list[index].whole].subject == .unit,
      let section = list.nearest(index, where: \.isSection)
    else { return "text \(deeds)" }
    return "text under '\(list[section].text)' \(deeds)"
  }

  /// Outside units, a section stands in a line of its own, under its heading.
  private func sectionPhrase(_ change: Change) -> String {
    let (list, index) = row(of: change)
    let deeds = change.deeds.joined(separator: ", ")
    let title = list[list[index].whole].subject == .unit ? " '\(list[index].text)'" : ""
    return "section\(title) \(deeds)"
  }
}

extension Change {
  /// Whether it is one of those that a change history of a qualification tells.
  fileprivate func isToldToReaders(of qualification: String) -> Bool {
    let isOwn = home.subject == .qualification && home.id == qualification
    guard isOwn || effects.contains(where: { $0.qualification == qualification }) else {
      return false
    }
    guard subject == .fact, let name = (new.first ?? old.first).map({ FactName($0.id) }) else {
      return true
    }
    let ofEdition: [KnownFact] = [.version, .date, .effectiveFrom, .earlierEdition]
    return !(home.subject == .unit ? [.aliases] : ofEdition).map(FactName.init).contains(name)
  }

  /// Whether it only looks different, and is counted with others of its sort.
  fileprivate var isCounted: Bool {
    isMerelyRenumbered || rule.name == ClassRule.wordingUnchanged.name
  }

  /// Whether a statement has another code, and the same words with other marks at the most.
  fileprivate var isMerelyRenumbered: Bool {
    subject.isStatement && kinds.contains(.renumbered)
      && kinds.allSatisfy { $0 == .renumbered || $0 == .editorial }
  }

  /// What changes have in common that are told together, nothing if it is told by itself.
  fileprivate var historyKey: String? {
    if isCounted { return isMerelyRenumbered ? "renumbered" : "corrected" }
    if subject == .prose {
      return "prose \(kinds.map(\.rawValue)) \(old.first?.id ?? new.first?.id ?? "")"
    }
    guard subject.isStatement, kinds.count == 1, old.count < 2, new.count < 2,
      kinds != [.renumbered], kinds != [.moved]
    else { return nil }
    return "\(subject.rawValue) \(kinds[0].rawValue)"
  }

  /// From which value to which a fact or a rule has changed.
  fileprivate var fromTo: String {
    let name = subject == .fact ? (new.first ?? old.first)?.id.asWord ?? "" : "rule"
    let (before, after) = (old.first?.text.firstLine ?? "", new.first?.text.firstLine ?? "")
    let (was, now) = subject == .fact ? (before, after) : ("'\(before)'", "'\(after)'")
    if old.isEmpty { return "\(name) \(now) added" }
    if new.isEmpty { return "\(name) \(was) removed" }
    return "\(name) changed from \(was) to \(now)"
  }
}

extension String {
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }) }

  /// The text as it stands inside a sentence, unless it is an abbreviation.
  fileprivate var asWord: String {
    let isAbbreviation = dropFirst().first?.isUppercase ?? false
    return isAbbreviation ? self : prefix(1).lowercased() + dropFirst()
  }
}
