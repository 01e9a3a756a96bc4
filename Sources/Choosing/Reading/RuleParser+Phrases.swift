import Standards

// What is counted: units or credits, of a kind, at levels, from places, without exceptions.

extension RuleParser {
  /// Reads what an amount counts; `base` is the phrase that this one speaks of a part of.
  mutating func phrase(_ amount: Amount, within base: Phrase?) throws(Misreading) -> Counted {
    var counted = Counted(
      phrase: Phrase(amount: amount.amount, isFurther: amount.isFurther), amount: amount, base: base
    )
    counted.phrase.isPlainNumber = amount.isPlain
    counted.phrase.isPart = base != nil
    if accept("of") { try whole(&counted) }
    if !counted.hasPlace { try noun(&counted) }
    try parts(&counted)
    return counted
  }

  /// A phrase while it is read.
  struct Counted {
    var phrase: Phrase
    var amount: Amount
    var base: Phrase?
    var hasPlace = false
    /// Whether `in total` says that it comes from everywhere.
    var isOverall = false
    /// What the phrase before counts, if this one leaves it out.
    var noun: Noun?
    /// The first *or* between the names of its place.
    var or: Int?
    /// The word of its place that may speak of each part or of all together.
    var breadth: Breadth?
    /// The parts that do not count.
    var without: [Phrase.Pool] = []
    /// How many units the rule says there are to choose from, and where it says so.
    var promised: (number: Int, token: Int)?
    /// What stands in brackets or behind it and speaks of a part of it.
    var inner: [Clause] = []
  }

  /// The words for what is counted, as far as `1 from B` can leave them out behind them.
  struct Noun {
    var measure: Measure
    var kind: Group.Kind?
    var hasLevels = false
    var isFurther = false
    /// Where that came from.
    var pools: [Phrase.Pool] = []
  }

  /// What follows *of*: `the two units …`, `the optional units`, `these`, or names.
  mutating func whole(_ counted: inout Counted) throws(Misreading) {
    if sees("these", "them", "those", "which") {
      guard counted.base != nil else { throw unexpected("the units that are meant") }
      _ = accept("these", "them", "those", "which")
      _ = accept("units", "credits")
      return
    }
    let article = accept("the") ? 1 : 0
    if let number = number(at: 0), isNoun(at: 1) {
      counted.promised = (number, next)
      next += 1
      return
    }
    if isNoun(at: 0), !sees("unit", "units") || !isName(at: 1) { return }
    if article == 1, accept("following") {
      _ = accept("units", "unit")
      _ = accept(":")
    }
    try place(&counted)
  }

  /// The words for what is counted: `optional units`, `credits`, `level 6 units`; they may be missing.
  mutating func noun(_ counted: inout Counted) throws(Misreading) {
    _ = accept("the", "of the")
    if counted.promised == nil, counted.phrase.amount == .all, let number = number(at: 0),
      isNoun(at: 1)
    {
      counted.promised = (number, next)
      next += 1
    }
    if accept("further", "other", "additional", "remaining") { counted.phrase.isFurther = true }
    if accept("optional", "option", "elective") {
      counted.phrase.kind = .optional
    } else if accept("mandatory", "core", "compulsory") {
      counted.phrase.kind = .mandatory
    }
    if sees("level", "scqf", "rqf") || sees("entry") && !isName(at: 0) {
      counted.phrase.levels = try levels()
    }
    let hasLevels = counted.phrase.levels != nil
    if sees("units", "unit"), isName(at: 1), !seesAmount(at: 1) {
      try place(&counted)
    } else if accept("units", "unit") {
      counted.phrase.measure = .units
    } else if accept("credits", "credit") {
      _ = accept("points")
      counted.phrase.measure = .credits
    } else {
      counted.phrase.measure = counted.base?.measure ?? noun?.measure ?? .units
      counted.phrase.isShort = counted.phrase.kind == nil
      counted.noun = noun
      if isName(at: 0) { return try place(&counted) }
      let goesOn =
        sees("from", "in", "of", "out", "at", "above", "below", "must", "should", "may", "can")
        || counted.phrase.kind != nil || counted.base != nil
      guard goesOn || atEnd && counted.amount.amount == .all && noun == nil else {
        throw unexpected("'units' or 'credits'")
      }
    }
    guard !counted.phrase.isShort else { return }
    noun = Noun(
      measure: counted.phrase.measure, kind: counted.phrase.kind, hasLevels: hasLevels,
      isFurther: counted.phrase.isFurther)
  }

  /// The places, levels, exceptions and inner phrases behind what is counted.
  mutating func parts(_ counted: inout Counted) throws(Misreading) {
    while true {
      if accept("in total", "overall", "altogether") {
        counted.isOverall = true
        continue
      }
      let start = next
      if accept(
        ", in addition to", "in addition to", "other than", "except for", "except", "excluding",
        "apart from", "besides")
      {
        // `in addition to 1 unit from B` is a sentence of its own.
        if seesAmount() {
          next = start
          return
        }
        counted.without += try selection().pools
        continue
      }
      if sees("at", "above", "below", "over", "under") {
        guard counted.phrase.levels == nil else { throw unexpected() }
        counted.phrase.levels = try levels()
        continue
      }
      if accept(
        "from the following", "from among", "from within", "from", "in", "out of", "of", "within",
        "among", "across")
      {
        guard !counted.hasPlace else {
          next -= 1
          throw unexpected()
        }
        if peek(-1) == "following" || accept("the following") {
          _ = accept("units", "groups", "themes")
          _ = accept(":")
        }
        try place(&counted)
        continue
      }
      if !counted.hasPlace, sees("with the theme", "with theme", "with the themes", "with themes") {
        _ = accept("with the", "with")
        try place(&counted)
        continue
      }
      if sees("("), counted.inner.isEmpty {
        try bracket(&counted)
        continue
      }
      return
    }
  }

  /// A remark in brackets on a part of the phrase: `(at least one from each theme)`.
  mutating func bracket(_ counted: inout Counted) throws(Misreading) {
    guard depth < RuleParser.deepest else {
      throw Misreading(
        message: "put this into a rule of its own: brackets stand too deep", token: next)
    }
    let open = next
    next += 1
    depth += 1
    let base = try finished(counted).phrase
    _ = accept("including", "of which")
    counted.inner.append(try joined(within: base))
    depth -= 1
    guard accept(")") else {
      if atEnd { throw Misreading(message: "close this bracket", token: open) }
      throw unexpected("')'")
    }
  }

  mutating func place(_ counted: inout Counted) throws(Misreading) {
    let selection = try selection()
    counted.hasPlace = true
    counted.phrase.pools = selection.pools
    counted.phrase.spread = selection.spread
    counted.or = selection.or
    counted.breadth = selection.breadth
  }
}
