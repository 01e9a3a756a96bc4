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
  ///
  /// What a condition at their beginning is about ends at a full stop.
  mutating func joined(
    within base: Phrase?, underCondition: Bool = false
  ) throws(Misreading) -> Clause {
    var clauses = [try sentence(within: base)]
    var isAlone = true
    var alternatives = false
    var remarkedOn: Phrase?
    while !atEnd, peek() != ")" {
      let start = next
      if sees(".", ";"), next + 1 == tokens.count || underCondition && sees(".") { break }
      if underCondition, sees(";") { throw unclearReach(start) }
      if accept(", or", "; or", "or") {
        guard isAlone || alternatives, !sees("if", "where") else { throw mixed(start) }
        alternatives = true
      } else if let whole = try part(of: clauses[clauses.count - 1], isAlternative: alternatives) {
        clauses[clauses.count - 1] = whole
        remarkedOn = whole.whole?.phrase
        isAlone = false
        continue
      } else if accept("if", "when", "where") {
        guard isAlone else { throw alternatives ? mixed(start) : unclearCondition(start) }
        clauses = [.some(1, [try condition(), clauses[0]])]
        isAlone = false
        try endCondition(orMayFollow: false)
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
      isAlone = false
      clauses.append(try sentence(within: base))
      if let remarkedOn { try checkIsApart(clauses[clauses.count - 1], from: remarkedOn, start) }
    }
    return alternatives ? .some(1, clauses) : .all(clauses)
  }

  func mixed(_ token: Int) -> Misreading {
    Misreading(
      message: "put '\(written(token))' into a rule of its own: 'and' and 'or' stand side by side, "
        + "and it is not clear what belongs together", token: token)
  }

  /// `, including at least 1 from C` and `, at least one from each theme`: a part of the phrase before.
  ///
  /// It gives the phrase with this part.
  mutating func part(
    of last: Clause, isAlternative: Bool
  ) throws(Misreading) -> Clause? {
    let start = next
    let whole = last.whole
    let isIncluding = accept(
      ", including", "including", ", of which", "of which", ", which must include",
      ", to include", "to include", ", with", ". of these", ". of them", "; of these", "; of them",
      ", of these", ", of them")
    // What only a comma sets off is a part if it says *each*, and if no place was named before.
    let isEach =
      !isIncluding && whole?.phrase.pools == [] && accept(",") && seesAmount() && seesEach
    guard isIncluding || isEach else {
      next = start
      return nil
    }
    guard let (phrase, parts) = whole, !isAlternative else {
      let word = tokens[start].text == "," ? start + 1 : start
      throw Misreading(
        message: "put this in brackets behind the amount that it is about: "
          + "it is not clear which one it speaks of", token: word)
    }
    _ = accept(",")
    let token = next
    let part = try sentence(within: phrase)
    return try self.whole(phrase, parts + [part], token)
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
      return .some(1, [condition, try joined(within: base, underCondition: true)])
    }
    if accept("neither") {
      var names = try list()
      while accept("nor", ", nor") { names.pools += try list().pools }
      return limit(.between(0, 0), names)
    }
    if accept("not both the", "not both", "not all of the", "not all of", "not all") {
      let names = try list()
      if let token = names.or { throw unclearAll(token) }
      return limit(.notAll, names)
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
}
