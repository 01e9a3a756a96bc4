internal import Comparison
internal import Publishing
internal import Standards

extension EarlierEdition {
  /// Compares an edition with the current one; nothing if it has no such qualification.
  ///
  /// What is compared is what the documents of the qualification print, under the codes that they print, and judged as
  /// the settings of the current edition say.
  init?(
    _ source: EarlierSource, of qualification: Qualification, in library: Library,
    _ earlier: Library
  ) async {
    let id = qualification.id
    guard let now = library.edition(of: id), var was = earlier.edition(of: id) else { return nil }
    // A suite is known by the name of its folder, which is no part of an edition.
    for suite in now.suites { was.suites[0].id = suite.id }
    let comparison = await compare(old: was, new: now, judging: .choices).judged(
      by: library.settings)
    self.init(
      of: id, in: earlier, words: source.words, source: source.word,
      unitsNow: comparison.unitsNow,
      changes: comparison.changes.compactMap { TransitionChange($0, for: id) })
  }
}

extension Library {
  /// What the documents of one qualification are made of; nothing if there is no such qualification.
  fileprivate func edition(of id: String) -> Library? {
    for suite in suites {
      guard let qualification = suite.qualification(id) else { continue }
      let pool = Dictionary(
        suite.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return Library(suites: [suite.edition(for: qualification, from: pool)], settings: settings)
    }
    return nil
  }
}

extension TransitionChange {
  /// What a change means for those who have signed evidence; nothing if it is of no account to them.
  fileprivate init?(_ change: Change, for qualification: String) {
    guard let rule = change.effects.first(where: { $0.qualification == qualification })?.rule,
      change.concernsCandidates(by: rule)
    else { return nil }
    let meaning: Meaning =
      switch rule.impact {
      // Whose code it was is told of that item; the evidence for this one is as good as it was.
      case _ where rule.name == ClassRule.codeReused.name:
        change.old.isEmpty ? .nothing : .carriesOver
      case .breaking: .newEvidence
      case .risk: .check
      case .additive: change.old.isEmpty ? .nothing : .carriesOver
      case .editorial: .carriesOver
      }
    self.init(
      home: change.home.name, kinds: change.kinds.map(\.rawValue),
      old: change.old.map { Item($0, change.subject) },
      new: change.new.map { Item($0, change.subject) }, meaning: meaning)
  }
}

extension TransitionChange.Item {
  fileprivate init(_ item: Change.Item, _ subject: Change.Subject) {
    switch subject {
    case .unit, .member:
      self.init(unit: item.unit, id: nil, name: item.code ?? item.id, text: item.text)
    case .fact:
      self.init(unit: item.unit, id: nil, name: "\(item.id):", text: item.text)
    case .rule, .group:
      self.init(unit: nil, id: nil, name: "", text: item.text)
    default:
      self.init(unit: item.unit, id: item.id, name: item.code ?? "", text: item.text)
    }
  }
}

extension Change {
  /// Whether somebody who has signed evidence has to know of it: what is asked, and under which code.
  fileprivate func concernsCandidates(by rule: ClassRule) -> Bool {
    switch subject {
    case .unit, .element, .criterion, .product, .behaviour, .knowledge, .evidence, .range:
      rule.impact > .editorial || !Set(kinds).isDisjoint(with: [.renumbered, .moved])
    case .rule, .group, .member: rule.impact > .editorial
    case .fact: rule.name == ClassRule.levelOrCreditChanged.name
    default: false
    }
  }
}
