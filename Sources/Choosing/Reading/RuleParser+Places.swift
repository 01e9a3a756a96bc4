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
    /// Where the first *or* between names stands.
    var or: Int?
    /// The word that may speak of each part or of all together.
    var breadth: Breadth?
  }

  /// `any group`, `any one of A and B`, `all themes`: the word, of which parts, and where it stands.
  struct Breadth {
    enum Word { case any, anyOne, all }
    enum Scope { case parts, optionalParts, named }
    var word: Word
    var scope: Scope
    var token: Int
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
    if isNameNotAmount(at: 0) { return try list() }
    if sees("different", "one group", "one theme", "the same", "a different") {
      throw unexpected("the groups or themes, or 'at least 2 of the groups',")
    }
    if accept("each of", "every one of") { return try each() }
    if accept("each", "every") {
      guard let pools = try acceptParts() else { throw unexpected("'theme' or 'group'") }
      return Selection(pools: pools, spread: .each)
    }
    if sees("any", "all") { return try broad() }
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
  mutating func each() throws(Misreading) -> Selection {
    _ = accept("the")
    let promised = number(at: 0)
    let token = next
    if promised != nil, !isName(at: 0) || !isCounted(after: 1) { next += 1 }
    if let pools = try acceptParts() {
      if let promised, promised != pools.count {
        throw Misreading(
          message: "write how many there are: \(pools.count), not \(promised)", token: token)
      }
      return Selection(pools: pools, spread: .each)
    }
    var selection = try list()
    selection.spread = .each
    return selection
  }

  /// `any group`, `any one of Groups A and B`, `all themes`: of each or of all together, as the amount will show.
  mutating func broad() throws(Misreading) -> Selection {
    var breadth = Breadth(word: sees("all") ? .all : .any, scope: .named, token: next)
    if accept("any one", "any single") { breadth.word = .anyOne } else { next += 1 }
    _ = accept("of")
    _ = accept("the")
    let isOptional = sees("optional", "option", "elective")
    if let pools = try acceptParts() {
      breadth.scope = isOptional ? .optionalParts : .parts
      return Selection(pools: pools, breadth: breadth)
    }
    var selection = try list()
    selection.breadth = breadth
    return selection
  }

  /// Takes `groups`, `themes` or `optional groups`, where no name follows.
  mutating func acceptParts() throws(Misreading) -> [Phrase.Pool]? {
    let start = next
    let isOptional = accept("optional", "option", "elective")
    guard let sort = acceptSort(), !isNameOrQuote, !isOptional || sort == .group else {
      next = start
      return nil
    }
    let pools = try parts(of: sort)
    return isOptional ? pools.filter { !isAskedForByName($0) } : pools
  }

  /// `at least 3 of the themes`.
  mutating func some() throws(Misreading) -> Selection {
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

  mutating func acceptSort() -> Sort? {
    if accept("groups", "group", "sections", "section") { return .group }
    if accept("themes", "theme") { return .theme }
    if accept("units", "unit") { return .unit }
    return nil
  }

  /// All groups, or all themes, among which there is a choice: mandatory ones only if all are.
  func parts(of sort: Sort) throws(Misreading) -> [Phrase.Pool] {
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
}
