import Findings

// Names of groups, themes and units: one by one, in lists, and stretches from one to another.

extension RuleParser {
  var isNameOrQuote: Bool { isName(at: 0) || sees("\"") || sees("'") }

  /// Whether a name begins at a token ahead.
  func isName(at ahead: Int) -> Bool {
    next + ahead < tokens.count && names.match(tokens[(next + ahead)...]) { _ in true }.count > 0
  }

  /// Whether a name such as *All* begins at a token ahead, and no amount and no `all groups`.
  func isNameNotAmount(at ahead: Int) -> Bool {
    guard next + ahead < tokens.count else { return false }
    let behind = ahead + names.match(tokens[(next + ahead)...]) { _ in true }.count
    guard behind > ahead, number(at: behind) == nil else { return false }
    switch peek(behind) {
    case "the", "group", "groups", "theme", "themes": return false
    default: return !isCounted(after: behind)
    }
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
  mutating func goesOn(_ selection: inout Selection) throws(Misreading) -> Bool {
    let start = next
    let comma = accept(",")
    var joiner: String?
    let token = next
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
      if joiner == "or" { selection.or = selection.or ?? token }
    }
    return true
  }

  /// Reads one name of a sort, with or without quotes around it.
  mutating func name(_ sort: Sort?) throws(Misreading) -> Phrase.Pool {
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

  func unknownName(_ sort: Sort?) -> Misreading {
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

  func pool(_ thing: Names.Thing) -> Phrase.Pool {
    switch thing {
    case .group(let number): .group(number)
    case .theme(let number): .theme(number)
    case .unit(let number): .unit(number)
    case .mandatory: .mandatory
    case .optional, .qualification: .optional
    }
  }

  func words(for thing: Names.Thing) -> String {
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
  func stretch(
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
}
