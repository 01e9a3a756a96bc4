import Standards

// Where units come from: names of groups, themes and units, lists and stretches of them, each of
// them, some of them; and the levels that count.

extension RuleParser {
  /// Parts of the structure, and how a rule joins them.
  struct Selection {
    var pools: [Phrase.Pool] = []
    var spread: Phrase.Spread = .together
    /// The word that joins the names, `and` or `or`; nothing for one name.
    var joiner: String?
  }

  /// Which sort of thing a name is to be.
  enum Sort { case group, theme, unit }

  /// Reads a selection: names, or words for many parts at once.
  mutating func selection() throws(Misreading) -> Selection {
    if accept(
      "the whole qualification", "the qualification", "the whole structure", "the whole group")
    {
      return Selection()
    }
    if sees("different", "one group", "one theme", "the same", "a different") {
      throw unexpected("the groups or themes, or 'at least 2 of the groups',")
    }
    if accept("each of", "every one of") { return try each() }
    if accept("each", "every") {
      guard let sort = acceptSort() else { throw unexpected("'theme' or 'group'") }
      return Selection(pools: try parts(of: sort), spread: .each)
    }
    if accept("any of", "any", "all", "all of") {
      _ = accept("the", "of the")
      let start = next
      if let sort = acceptSort() {
        if !isName(at: 0) { return Selection(pools: try parts(of: sort)) }
        next = start
      }
      return try list()
    }
    if seesAmount(), !isName(at: 0) { return try some() }
    _ = accept("the whole of")
    let hasArticle = accept("the")
    if hasArticle, accept("following") {
      _ = acceptSort()
      _ = accept(":")
    }
    let start = next
    if hasArticle, let sort = acceptSort() {
      if !isNameOrQuote, peek(-1).hasSuffix("s") { return Selection(pools: try parts(of: sort)) }
      next = start
    }
    return try list()
  }

  /// `each of the four themes`, `each of Groups A and B`.
  private mutating func each() throws(Misreading) -> Selection {
    _ = accept("the")
    let promised = number(at: 0)
    let token = next
    if promised != nil, !isName(at: 0) || !isCounted(after: 1) { next += 1 }
    let start = next
    if let sort = acceptSort(), !isNameOrQuote {
      let pools = try parts(of: sort)
      if let promised, promised != pools.count {
        throw Misreading(
          message: "write how many there are: \(pools.count), not \(promised)", token: token)
      }
      return Selection(pools: pools, spread: .each)
    }
    next = start
    var selection = try list()
    selection.spread = .each
    return selection
  }

  /// `at least 3 of the themes`.
  private mutating func some() throws(Misreading) -> Selection {
    let amount = try amount()
    guard case .between(let low, let high) = amount.amount, !amount.isFurther else {
      throw Misreading(message: "say from how many groups or themes", token: amount.start)
    }
    _ = accept("different", "of the different", "of the", "of")
    let token = next
    guard let sort = acceptSort() else { throw unexpected("'groups' or 'themes'") }
    var selection = isNameOrQuote ? try list(sort) : Selection(pools: try parts(of: sort))
    guard low <= selection.pools.count else {
      throw Misreading(
        message: "ask for no more than there are: \(selection.pools.count)", token: token)
    }
    selection.spread = .over(atLeast: low, atMost: high)
    return selection
  }

  private mutating func acceptSort() -> Sort? {
    if accept("groups", "group", "sections", "section") { return .group }
    if accept("themes", "theme") { return .theme }
    if accept("units", "unit") { return .unit }
    return nil
  }

  /// All groups, or all themes, among which there is a choice: mandatory ones only if all are.
  private func parts(of sort: Sort) throws(Misreading) -> [Phrase.Pool] {
    let pools: [Phrase.Pool]
    switch sort {
    case .unit: throw unexpected("names of units")
    case .group:
      let own = catalogue.groups.indices.filter { catalogue.groups[$0].hasOwnUnits }
      let optional = own.filter { catalogue.groups[$0].kind == .optional }
      pools = (optional.isEmpty ? own : optional).map { .group($0) }
    case .theme:
      let optional = catalogue.themes.indices.filter {
        catalogue.themes[$0].units.contains { catalogue.units[$0].isOptional }
      }
      pools = (optional.isEmpty ? Array(catalogue.themes.indices) : optional).map { .theme($0) }
    }
    guard !pools.isEmpty else {
      throw Misreading(
        message: sort == .theme
          ? "give the groups or units themes, or name groups: there are no themes here"
          : "put the units into groups: there are none here", token: next - 1)
    }
    return pools
  }

  // MARK: Names

  var isNameOrQuote: Bool { isName(at: 0) || sees("\"") || sees("'") }

  /// Whether a name begins at a token ahead.
  func isName(at ahead: Int) -> Bool {
    next + ahead < tokens.count && names.match(tokens[(next + ahead)...]) { _ in true }.count > 0
  }

  /// Reads names: `A`, `Groups B, C and D`, `B to E`, `F1, F2 and A4`.
  mutating func list(_ wanted: Sort? = nil) throws(Misreading) -> Selection {
    var selection = Selection()
    var sort = wanted
    repeat {
      let start = next
      if let named = acceptSort() {
        // `Group Z` is a wrong name, but `Group A` may be the name of a theme.
        let isOwnName = names.match(tokens[start...]) { _ in true }.count > 0
        if isNameOrQuote || !isOwnName { sort = named } else { next = start }
      }
      let first = try name(sort)
      if sees("to", "-", "through"), isName(at: 1) {
        next += 1
        selection.pools += try stretch(from: first, to: try name(sort), start)
      } else {
        selection.pools.append(first)
      }
      let behind = next
      if let trailing = acceptSort(), trailing == .unit, isName(at: 0) { next = behind }
    } while try goesOn(&selection)
    return selection
  }

  /// Takes the comma or word between two names, unless what follows begins a sentence of its own.
  private mutating func goesOn(_ selection: inout Selection) throws(Misreading) -> Bool {
    let start = next
    let comma = accept(",")
    var joiner: String?
    if accept("and / or", "or") {
      joiner = "or"
    } else if accept("and", "&") {
      joiner = "and"
    } else if accept("/") {
      joiner = "or"
    }
    let isMore =
      (comma || joiner != nil) && !seesAmount()
      && (isNameOrQuote
        || sees("group", "groups", "theme", "themes", "unit", "units") && isName(at: 1))
    guard isMore else {
      next = start
      return false
    }
    if let joiner {
      if let before = selection.joiner, before != joiner {
        throw Misreading(
          message: "say in two rules what belongs together: 'and' and 'or' stand in one list",
          token: next - 1)
      }
      selection.joiner = joiner
    }
    return true
  }

  /// Reads one name of a sort, with or without quotes around it.
  private mutating func name(_ sort: Sort?) throws(Misreading) -> Phrase.Pool {
    let quote = sees("\"") ? "\"" : sees("'") ? "'" : nil
    if quote != nil { next += 1 }
    let (things, count) = names.match(tokens[min(next, tokens.count)...]) { thing in
      switch (thing, sort) {
      case (.qualification, _): false
      case (_, nil), (.group, .group), (.theme, .theme), (.unit, .unit): true
      case (.mandatory, _), (.optional, _): true
      default: false
      }
    }
    guard let first = things.first else { throw unknownName(sort) }
    let pools = things.map(pool)
    if things.count > 1 {
      let sets = Set(pools.map { units(of: $0) })
      guard sets.count == 1 else {
        let words = things.map(words(for:)).joined(separator: " and ")
        throw Misreading(
          message: "say 'group', 'theme' or 'unit' before '\(written(next))': it names \(words)",
          token: next, count: count)
      }
    }
    next += count
    if let quote, !accept(quote) { throw unexpected("a closing quotation mark") }
    return pool(first)
  }

  private func unknownName(_ sort: Sort?) -> Misreading {
    let sorts =
      switch sort {
      case .group: "group"
      case .theme: "theme"
      case .unit: "unit"
      case nil: "group, theme or unit"
      }
    guard !atEnd else {
      return Misreading(message: "go on with the name of a \(sorts)", token: next)
    }
    let printed: [String]
    switch sort {
    case .group: printed = catalogue.groups.map(\.name)
    case .theme: printed = catalogue.themes.map(\.name)
    case .unit: printed = catalogue.units.map(\.name)
    case nil: printed = names.printed
    }
    if let near = nearest(to: peek(), among: printed) {
      return Misreading(message: "write '\(near)' for '\(written(next))'", token: next)
    }
    let known = printed.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return Misreading(
      message: "name a \(sorts) of this qualification, not '\(written(next))'"
        + (known.isEmpty ? "" : "; there are \(known)\(printed.count > 6 ? " …" : "")"),
      token: next)
  }

  private func pool(_ thing: Names.Thing) -> Phrase.Pool {
    switch thing {
    case .group(let number): .group(number)
    case .theme(let number): .theme(number)
    case .unit(let number): .unit(number)
    case .mandatory: .mandatory
    case .optional, .qualification: .optional
    }
  }

  private func words(for thing: Names.Thing) -> String {
    switch thing {
    case .group(let number): "the group '\(catalogue.groups[number].name)'"
    case .theme(let number): "the theme '\(catalogue.themes[number].name)'"
    case .unit(let number): "the unit '\(catalogue.units[number].name)'"
    case .mandatory: "the mandatory units"
    case .optional: "the optional units"
    case .qualification: "the qualification"
    }
  }

  /// Everything from one name to another, in the order of the structure.
  private func stretch(
    from first: Phrase.Pool, to last: Phrase.Pool, _ start: Int
  ) throws(Misreading) -> [Phrase.Pool] {
    switch (first, last) {
    case (.group(let a), .group(let b))
    where a <= b && catalogue.groups[a].parent == catalogue.groups[b].parent:
      return (a...b).filter { catalogue.groups[$0].parent == catalogue.groups[a].parent }
        .map { .group($0) }
    case (.theme(let a), .theme(let b)) where a <= b: return (a...b).map { .theme($0) }
    case (.unit(let a), .unit(let b)) where a <= b: return (a...b).map { .unit($0) }
    default:
      throw Misreading(
        message: "name the first and the last of a row of groups, themes or units",
        token: start, count: next - start)
    }
  }

  // MARK: Levels

  /// Reads `at level 7 or 8`, `at level 6 or above`, `below level 5`, `at least level 6`.
  mutating func levels() throws(Misreading) -> Levels {
    if accept("at or above", "at least", "at or over") {
      return Levels(ranges: [try level()...Int.max])
    }
    if accept("at or below", "at most", "at or under") {
      return Levels(ranges: [0...(try level())])
    }
    if accept("above", "over") { return Levels(ranges: [(try level() + 1)...Int.max]) }
    if accept("below", "under") { return Levels(ranges: [0...max(0, try level() - 1)]) }
    _ = accept("at")
    let first = try level()
    if accept("or above", "or higher", "or over", "and above", "and higher", "+") {
      return Levels(ranges: [first...Int.max])
    }
    if accept("or below", "or lower", "or under", "and below", "and lower") {
      return Levels(ranges: [0...first])
    }
    var ranges = [first...first]
    while true {
      let start = next
      if sees("to", "-"), let last = number(at: 1), last >= ranges[ranges.count - 1].lowerBound {
        next += 1
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound...(try number())
        continue
      }
      _ = accept(",")
      let isAlternative = accept("or")
      if !isAlternative { _ = accept("and") }
      guard next > start else { break }
      _ = accept("level")
      // `at level 7 or 8 from B` goes on with levels, `at level 6, 7 from B` with another amount.
      guard let more = number(at: 0), more > ranges[ranges.count - 1].upperBound,
        isAlternative ? !isNoun(at: 1) : !isCounted(after: 1)
      else {
        next = start
        break
      }
      next += 1
      ranges.append(more...more)
    }
    return Levels(ranges: ranges)
  }

  private mutating func level() throws(Misreading) -> Int {
    _ = accept("scqf", "rqf", "nqf", "eqf")
    guard accept("levels", "level") else { throw unexpected("'level'") }
    return try number()
  }
}
