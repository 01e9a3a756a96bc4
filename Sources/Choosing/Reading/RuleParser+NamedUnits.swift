import Standards

// What sentences say of named units: that they are needed, go together, or do not.

extension RuleParser {
  /// Reads `either C1 or C2, but not both` and `either 2 units from A or 1 unit from B`.
  mutating func either(within base: Phrase?) throws(Misreading) -> Clause {
    var clauses: [Clause] = []
    repeat {
      guard !sees("if", "where") else { throw mixed(next) }
      clauses.append(try sentence(within: base))
    } while accept(", or", "or")
    if accept(", but not both", "but not both", ", not both", "and not both") {
      guard clauses.count == 1, case .phrase(var phrase) = clauses[0], phrase.units.count == 2
      else {
        next -= 1
        throw unexpected()
      }
      phrase.amount = .between(1, 1)
      return .phrase(phrase)
    }
    return clauses.count == 1 ? clauses[0] : .some(1, clauses)
  }

  /// Says something of named units: that they are mandatory, or do not go together.
  mutating func aboutNames() throws(Misreading) -> Clause {
    let start = next
    let selection = try list()
    if accept("only with", "only if", "only together with", "only when", "only alongside") {
      return try only(selection, start)
    }
    if accept("requires", "require") { return try only(selection, start) }
    if accept(
      "is mandatory", "are mandatory", "is compulsory", "are compulsory", "is required",
      "are required")
    {
      return limit(selection.or == nil ? .all : .between(1, nil), selection)
    }
    if accept("are barred", "are mutually exclusive", "exclude each other") {
      _ = accept("combinations", "combination")
      return limit(.between(0, 1), selection)
    }
    guard let modality = modality() else {
      guard selection.pools.allSatisfy(isAskedForByName) else {
        throw Misreading(
          message: "say how many units from '\(written(start, count: next - start))'", token: start,
          count: next - start)
      }
      if selection.joiner == "or" {
        return limit(.between(1, accept(", but not both", "but not both") ? 1 : nil), selection)
      }
      if selection.pools.count > 1, sees("if", "when", "where") { throw unclearCondition(next) }
      return limit(.all, selection)
    }
    var isOnly = accept("only")
    _ = accept("also")
    guard accept("be") else { throw unexpected("'be taken'") }
    if accept("also", "only"), peek(-1) == "only" { isOnly = true }
    guard accept(anyOf: RuleParser.participles) else { throw unexpected("'taken'") }
    if accept("only") { isOnly = true }
    switch modality.mood {
    case .may:
      guard isOnly,
        accept("with", "if", "together with", "alongside", "when", "in combination with")
      else { throw unexpected("'only be taken with'") }
      return try only(selection, start)
    case .must:
      return limit(selection.joiner == "or" ? .between(1, nil) : .all, selection)
    case .mustNot:
      if accept("together") { return limit(.between(0, 1), selection) }
      if accept("with", "together with", "alongside", "in combination with") {
        let others = try list()
        let pairs = selection.pools.flatMap { one in
          others.pools.map { Selection(pools: [one, $0]) }
        }
        return .all(pairs.map { limit(.between(0, 1), $0) })
      }
      guard selection.pools.count == 1 || selection.joiner == "or" else {
        throw Misreading(message: "say 'together' or 'none of'", token: modality.token)
      }
      return limit(.between(0, 0), selection)
    }
  }

  /// What must hold with units that may not be taken alone: they are not taken, or the others are.
  mutating func only(_ selection: Selection, _ start: Int) throws(Misreading) -> Clause {
    let condition = limit(.between(0, 0), selection)
    if !seesAmount() {
      let others = try list()
      if accept("is", "are"), !accept(anyOf: RuleParser.participles) { throw unexpected("'taken'") }
      try endCondition(orMayFollow: true)
      return .some(
        1, [condition, limit(others.joiner == "or" ? .between(1, nil) : .all, others)])
    }
    let amount = try sentence(within: nil)
    try endCondition(orMayFollow: true)
    return .some(1, [condition, amount])
  }

  /// Reads what stands behind *if*, as what holds where it does not apply.
  mutating func condition() throws(Misreading) -> Clause {
    let start = next
    _ = accept("a", "the", "each")
    if accept(anyOf: RuleParser.subjects) {
      _ = modality()
      guard accept(anyOf: RuleParser.verbs) else { throw unexpected("a verb such as 'take'") }
      let selection = try list()
      return limit(selection.joiner == "or" ? .between(0, 0) : .notAll, selection)
    }
    next = start
    let selection = try list()
    guard accept("is", "are") else { throw unexpected("'is taken'") }
    _ = accept("also")
    let isNot = accept("not")
    guard accept(anyOf: RuleParser.participles) else { throw unexpected("'taken'") }
    if isNot { return limit(selection.joiner == "or" ? .all : .between(1, nil), selection) }
    return limit(selection.joiner == "or" ? .between(0, 0) : .notAll, selection)
  }

  /// Whether naming it alone asks for it: units do, and what is mandatory.
  func isAskedForByName(_ pool: Phrase.Pool) -> Bool {
    switch pool {
    case .unit, .mandatory: true
    case .group(let number): catalogue.groups[number].kind == .mandatory
    case .theme, .optional: false
    }
  }

  /// A phrase about units that are named.
  func limit(_ amount: Phrase.Amount, _ selection: Selection) -> Clause {
    var phrase = Phrase(amount: amount, pools: selection.pools)
    phrase.units = selection.pools.flatMap { units(of: $0) }.ascending
    return .phrase(phrase)
  }
}
