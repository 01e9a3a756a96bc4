import Standards

// Sentences: what joins them, who does what in them, and what they say of named units.

extension RuleParser {
  /// `To achieve this qualification,` says nothing that is not said already.
  mutating func purpose() throws(Misreading) {
    guard sees("to"),
      accept("to achieve", "to be awarded", "to gain", "to complete", "to obtain", "to pass")
    else { return }
    _ = accept("the", "this", "a", "an")
    _ = accept("full", "whole", "overall")
    let (things, count) = names.match(tokens[min(next, tokens.count)...]) { $0 == .qualification }
    if !things.isEmpty {
      next += count
    } else if !accept("qualification", "award", "certificate", "diploma", "svq", "nvq") {
      throw unexpected("'qualification'")
    }
    guard accept(",") || RuleParser.subjects.contains(peek()) else { throw unexpected("a comma") }
  }

  /// Reads sentences that are joined by *and* or *or*.
  mutating func joined(within base: Phrase?) throws(Misreading) -> Clause {
    var clauses = [try sentence(within: base)]
    var alternatives = false
    while !atEnd, peek() != ")" {
      let start = next
      if sees(".", ";"), next + 1 == tokens.count { break }
      if accept(", or", "; or", "or") {
        guard clauses.count == 1 || alternatives else { throw mixed(start) }
        alternatives = true
      } else if let inner = try part(of: clauses) {
        clauses.append(inner)
        continue
      } else if accept("if", "when", "where") {
        guard !alternatives, let last = clauses.popLast() else { throw mixed(start) }
        clauses.append(.some(1, [try condition(), last]))
        continue
      } else if !accept(
        ", and also", ", and", ", plus", ", but", "; and", "and also", "and", "plus", "as well as",
        "together with",
        "in addition to", "but", ",", ";", ".", "&")
      {
        break
      } else if alternatives {
        throw mixed(start)
      }
      clauses.append(try sentence(within: base))
    }
    return alternatives ? .some(1, clauses) : .all(clauses)
  }

  private func mixed(_ token: Int) -> Misreading {
    Misreading(
      message: "put '\(written(token))' into a rule of its own: 'and' and 'or' stand side by side, "
        + "and it is not clear what belongs together", token: token)
  }

  /// `, including at least 1 from C` and `, at least one from each theme`: a part of the phrase before.
  private mutating func part(of clauses: [Clause]) throws(Misreading) -> Clause? {
    let start = next
    let isIncluding = accept(
      ", including", "including", ", of which", "of which", ", which must include",
      ", to include", "to include", ", with", ". of these", ". of them", "; of these", "; of them",
      ", of these", ", of them")
    guard case .phrase(let phrase)? = clauses.last?.last, phrase.measure != .credits || isIncluding
    else {
      next = start
      return nil
    }
    if !isIncluding {
      // A part that is only set off by a comma says so by *each*.
      guard accept(",") else { return nil }
      guard seesAmount(), seesEach else {
        next = start
        return nil
      }
    }
    _ = accept(",")
    return try sentence(within: phrase)
  }

  /// Whether *each* stands before the next joiner.
  private var seesEach: Bool {
    for ahead in 0..<16 {
      switch peek(ahead) {
      case "each", "every": return true
      case "", ",", ";", ".", "and", "or": return false
      default: continue
      }
    }
    return false
  }

  /// Reads one sentence.
  mutating func sentence(within base: Phrase?) throws(Misreading) -> Clause {
    guard depth < RuleParser.deepest else {
      throw Misreading(message: "put this into a rule of its own", token: next)
    }
    depth += 1
    defer { depth -= 1 }
    if accept("either") { return try either(within: base) }
    if accept("if", "where") {
      let condition = try condition()
      _ = accept(",")
      _ = accept("then")
      return .some(1, [condition, try sentence(within: base)])
    }
    if accept("neither") {
      var names = try list()
      while accept("nor", ", nor") { names.pools += try list().pools }
      return limit(.between(0, 0), names)
    }
    if accept("not both the", "not both", "not all of the", "not all of", "not all") {
      return limit(.notAll, try list())
    }
    _ = accept("in addition ,", "also")
    if sees("of these", "of them", "of which", "of those") {
      next += 1
      throw unexpected("which units are meant")
    }
    if sees("the remaining", "remaining", "the other", "the rest"), number(at: 2) == nil {
      if sees("the") { next += 1 }
      throw unexpected("how many, such as '1 further unit',")
    }
    if let modality = try subject() { return try object(modality, within: base) }
    if accept(anyOf: RuleParser.verbs) { return try object(Modality(), within: base) }
    if seesAmount() { return try counted(within: base) }
    let article = peek() == "the" ? 1 : 0
    let isUnit = peek(article) == "unit" || peek(article) == "units"
    if isName(at: article) || isUnit || isNameOrQuote {
      next += article
      return try aboutNames()
    }
    if next + 1 < tokens.count { _ = accept("the") }
    throw unexpected("how many units are needed, such as 'at least 2 units',")
  }

  // MARK: Who does what

  /// Whether something must, may or must not be done.
  struct Modality {
    enum Mood { case must, may, mustNot }
    var mood = Mood.must
    var token = 0
  }

  /// Reads `Candidates must also complete`; nothing if the sentence has no such beginning.
  private mutating func subject() throws(Misreading) -> Modality? {
    let start = next
    _ = accept("each", "every", "a", "the", "all")
    guard accept(anyOf: RuleParser.subjects) else {
      next = start
      return nil
    }
    let modality = modality() ?? Modality()
    _ = accept("also", "then")
    _ = accept("successfully")
    guard accept(anyOf: RuleParser.verbs) else { throw unexpected("a verb such as 'complete'") }
    return modality
  }

  private mutating func modality() -> Modality? {
    let start = next
    if accept(
      "must not", "cannot", "can not", "may not", "should not", "shall not", "do not", "does not",
      "are not allowed to", "is not allowed to")
    {
      return Modality(mood: .mustNot, token: start)
    }
    if accept(
      "must", "should", "shall", "will", "need to", "needs to", "are required to", "is required to",
      "have to", "has to")
    {
      return Modality(mood: .must, token: start)
    }
    if accept("may", "can", "could", "are allowed to", "is allowed to") {
      return Modality(mood: .may, token: start)
    }
    return nil
  }

  private mutating func object(_ modality: Modality, within base: Phrase?) throws(Misreading)
    -> Clause
  {
    if accept("either") {
      guard modality.mood == .must else { throw unexpected() }
      return try either(within: base)
    }
    if !seesAmount() { _ = accept("the") }
    if seesAmount() || sees("some", "half", "most") { return try counted(modality, within: base) }
    guard modality.mood == .must else { throw unexpected("how many units this is about") }
    return try aboutNames()
  }

  /// Reads a phrase, with the predicate that may follow: `must be taken from B`.
  private mutating func counted(
    _ modality: Modality? = nil, within base: Phrase?
  ) throws(Misreading) -> Clause {
    let amount = try amount()
    var counted = try phrase(amount, within: base)
    var mood = modality ?? Modality()
    if modality == nil {
      if accept("is mandatory", "are mandatory", "are compulsory", "is compulsory", "are required")
      {
        guard amount.amount == .all else { throw unexpected() }
      } else if let found = self.modality() {
        mood = found
        try predicate(&counted)
      } else if accept("are", "is") {
        try predicate(&counted, isPlain: true)
      }
    }
    return try clause(counted, mood)
  }

  private mutating func predicate(_ counted: inout Counted, isPlain: Bool = false)
    throws(Misreading)
  {
    _ = accept("also")
    let together = next
    if isPlain || accept("be") {
      _ = accept("successfully")
      _ = accept(anyOf: RuleParser.participles)
    } else if !accept("come", "count", "be drawn") {
      throw unexpected("'be taken'")
    }
    if accept("together") {
      guard counted.amount.amount == .all else { throw unexpected() }
    }
    let hadLevels = counted.phrase.levels != nil
    try parts(&counted)
    if counted.amount.amount == .all, !hadLevels, counted.phrase.levels != nil {
      throw Misreading(
        message: "say which level does not count, such as 'no units below level 6': "
          + "'all' asks for every unit there is", token: together)
    }
  }

  /// Makes a clause of a phrase under its verb.
  private func clause(_ counted: Counted, _ modality: Modality) throws(Misreading) -> Clause {
    var counted = counted
    let start = counted.amount.start
    switch (modality.mood, counted.phrase.amount) {
    case (.must, _): break
    case (.may, .between(0, _?)): break
    case (.may, _):
      throw Misreading(
        message: "say 'must' or 'at most': '\(written(modality.token))' asks for nothing",
        token: modality.token)
    case (.mustNot, .all): counted.phrase.amount = .notAll
    case (.mustNot, .between(let low, nil)) where !counted.amount.isPlain && low > 0:
      counted.phrase.amount = .between(0, low - 1)
    case (.mustNot, .between(1, nil)) where written(start) == "any":
      counted.phrase.amount = .between(0, 0)
    case (.mustNot, .between(0, let high?)): counted.phrase.amount = .between(high + 1, nil)
    default:
      throw Misreading(
        message: "say 'at most' or 'at least': it is not clear what is not allowed", token: start)
    }
    counted = try finished(counted)
    return .all([.phrase(counted.phrase)] + counted.inner)
  }

  // MARK: Named units

  /// Reads `either C1 or C2, but not both` and `either 2 units from A or 1 unit from B`.
  private mutating func either(within base: Phrase?) throws(Misreading) -> Clause {
    var clauses: [Clause] = []
    repeat {
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
  private mutating func aboutNames() throws(Misreading) -> Clause {
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
      return limit(.all, selection)
    }
    if accept("are barred", "are mutually exclusive", "exclude each other") {
      _ = accept("combinations", "combination")
      return limit(.between(0, 1), selection)
    }
    guard let modality = modality() else {
      guard selection.pools.allSatisfy(isAskedForByName) else {
        throw Misreading(
          message: "say how many units from '\(written(start))'", token: start, count: next - start)
      }
      if selection.joiner == "or" {
        return limit(.between(1, accept(", but not both", "but not both") ? 1 : nil), selection)
      }
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
  private mutating func only(_ selection: Selection, _ start: Int) throws(Misreading) -> Clause {
    let condition = limit(.between(0, 0), selection)
    if !seesAmount() {
      let others = try list()
      if accept("is", "are"), !accept(anyOf: RuleParser.participles) { throw unexpected("'taken'") }
      return .some(
        1, [condition, limit(others.joiner == "or" ? .between(1, nil) : .all, others)])
    }
    return .some(1, [condition, try sentence(within: nil)])
  }

  /// Reads what stands behind *if*, as what holds where it does not apply.
  private mutating func condition() throws(Misreading) -> Clause {
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
  private func isAskedForByName(_ pool: Phrase.Pool) -> Bool {
    switch pool {
    case .unit, .mandatory: true
    case .group(let number): catalogue.groups[number].kind == .mandatory
    case .theme, .optional: false
    }
  }

  /// A phrase about units that are named.
  private func limit(_ amount: Phrase.Amount, _ selection: Selection) -> Clause {
    var phrase = Phrase(amount: amount, pools: selection.pools)
    phrase.units = selection.pools.flatMap { units(of: $0) }.ascending
    return .phrase(phrase)
  }

  static var subjects: [String] {
    [
      "candidates", "candidate", "learners", "learner", "students", "student", "trainees",
      "trainee",
      "apprentices", "apprentice", "you", "they",
    ]
  }

  static var verbs: [String] {
    [
      "complete", "achieve", "take", "takes", "choose", "chooses", "select", "pass", "gain",
      "attain", "obtain",
      "count", "use", "include", "undertake", "do",
    ]
  }

  static var participles: [String] {
    [
      "completed", "achieved", "taken", "chosen", "selected", "passed", "gained", "attained",
      "obtained", "counted", "used", "included", "undertaken", "combined", "drawn", "done",
    ]
  }
}

extension Clause {
  /// The last phrase that stands at its end, if it is one of several that all hold.
  fileprivate var last: Clause? {
    switch self {
    case .phrase: self
    case .some(let count, let clauses): count == clauses.count ? clauses.first?.last : nil
    }
  }
}
