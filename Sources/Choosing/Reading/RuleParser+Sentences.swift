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

  func mixed(_ token: Int) -> Misreading {
    Misreading(
      message: "put '\(written(token))' into a rule of its own: 'and' and 'or' stand side by side, "
        + "and it is not clear what belongs together", token: token)
  }

  /// `, including at least 1 from C` and `, at least one from each theme`: a part of the phrase before.
  mutating func part(of clauses: [Clause]) throws(Misreading) -> Clause? {
    let start = next
    let isIncluding = accept(
      ", including", "including", ", of which", "of which", ", which must include",
      ", to include", "to include", ", with", ". of these", ". of them", "; of these", "; of them",
      ", of these", ", of them")
    // What only a comma sets off is a part if it says *each*, and if no place was named before.
    guard case .phrase(let phrase)? = clauses.last?.last,
      isIncluding || phrase.pools.isEmpty && accept(",") && seesAmount() && seesEach
    else {
      next = start
      return nil
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
