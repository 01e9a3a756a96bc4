// Who does what: subjects, what they must or may do, and what is said of counted units.

extension RuleParser {
  /// Whether something must, may or must not be done.
  struct Modality {
    enum Mood { case must, may, mustNot }
    var mood = Mood.must
    var token = 0
  }

  /// Reads `Candidates must also complete`; nothing if the sentence has no such beginning.
  mutating func subject() throws(Misreading) -> Modality? {
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

  mutating func modality() -> Modality? {
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

  mutating func object(_ modality: Modality, within base: Phrase?) throws(Misreading)
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
  mutating func counted(
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

  mutating func predicate(_ counted: inout Counted, isPlain: Bool = false)
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
  mutating func clause(
    _ counted: Counted, _ modality: Modality
  ) throws(Misreading) -> Clause {
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
    case (.mustNot, .between(1, nil)) where tokens[start].text == "any":
      counted.phrase.amount = .between(0, 0)
    case (.mustNot, .between(0, let high?)): counted.phrase.amount = .between(high + 1, nil)
    default:
      throw Misreading(
        message: "say 'at most' or 'at least': it is not clear what is not allowed", token: start)
    }
    counted = try finished(counted)
    if counted.base == nil, !counted.phrase.pools.isEmpty { noun?.pools = counted.phrase.pools }
    return try whole(counted.phrase, counted.inner, start)
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
