import Standards

/// What the rules of a qualification may call its groups, themes and units.
///
/// A group called `Group B` is also `B`, one called `Optional units` also `Optional`, and one called
/// `Group A: Kitchen` also `Group A`, `A` and `Kitchen`, and one called `Group A (kitchen)` also `Group A` and `A`.
/// A unit is called by its code, its identifier or its title. Of several names that begin at a word, the longest is
/// meant. A name is kept if the rules have its first word: of all others they do not speak.
struct Names {
  /// What a name can stand for.
  enum Thing: Hashable {
    case group(Int)
    case theme(Int)
    case unit(Int)
    /// All units of groups that are mandatory, or optional.
    case mandatory, optional
    /// The qualification itself: every unit.
    case qualification
  }

  private struct Entry {
    var words: [String]
    var thing: Thing
  }

  /// The words of the rules.
  private let spoken: Set<String>
  /// The names by their first word, long ones first.
  private var entries: [String: [Entry]] = [:]
  /// Every name once as it would be printed, for suggestions.
  private(set) var printed: [String] = []

  init(
    units: [Structure.ListedUnit], groups: [Structure.UnitGroup], themes: [Structure.UnitTheme],
    title: String, rules: [ChoiceRule]
  ) {
    spoken = Set(rules.flatMap { Token.cut($0.text).map(\.text) })
    for (index, group) in groups.enumerated() {
      for name in Names.aliases(of: group.name) { add(name, .group(index)) }
      printed.append(group.name)
    }
    for (index, theme) in themes.enumerated() {
      add(theme.name, .theme(index))
      printed.append(theme.name)
    }
    for (index, unit) in units.enumerated() {
      add(unit.name, .unit(index))
      if unit.id != unit.name { add(unit.id, .unit(index)) }
      add(unit.title, .unit(index))
      printed.append(unit.name)
    }
    if units.contains(where: \.isMandatory) { add(["mandatory"], .mandatory) }
    if units.contains(where: \.isOptional) { add(["optional"], .optional) }
    add(title, .qualification)
    for key in Array(entries.keys) {
      entries[key]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// What the longest name that begins at a token stands for, and how many tokens it takes.
  func match(_ tokens: ArraySlice<Token>, where isWanted: (Thing) -> Bool) -> (
    things: [Thing], count: Int
  ) {
    guard let first = tokens.first, let entries = entries[first.text] else { return ([], 0) }
    var things: [Thing] = []
    var count = 0
    for entry in entries where entry.words.count >= count && isWanted(entry.thing) {
      guard entry.words.count <= tokens.count,
        zip(entry.words, tokens).allSatisfy({ $0 == $1.text })
      else { continue }
      count = entry.words.count
      if !things.contains(entry.thing) { things.append(entry.thing) }
    }
    return (things, count)
  }

  private mutating func add(_ name: String, _ thing: Thing) {
    guard let first = Token.first(of: name), spoken.contains(first.text) else { return }
    add(Token.cut(name).map(\.text), thing)
  }

  private mutating func add(_ words: [String], _ thing: Thing) {
    guard let first = words.first else { return }
    entries[first, default: []].append(Entry(words: words, thing: thing))
  }

  /// The names that a group's heading gives it.
  private static func aliases(of heading: String) -> [[String]] {
    let words = Token.cut(heading).map(\.text)
    var names = [words]
    if let mark = words.firstIndex(where: { $0 == ":" || $0 == "-" }), mark > 0 {
      names.append(Array(words[..<mark]))
      names.append(Array(words[(mark + 1)...]))
    }
    if let bracket = words.firstIndex(of: "("), bracket > 0 {
      names.append(Array(words[..<bracket]))
    }
    for name in names {
      var rest = name[...]
      if let first = rest.first, ["group", "theme", "section"].contains(first) {
        rest = rest.dropFirst()
        names.append(Array(rest))
      }
      if let last = rest.last, ["units", "unit", "group", "theme"].contains(last) {
        names.append(Array(rest.dropLast()))
      }
    }
    var distinct: [[String]] = []
    for name in names where !name.isEmpty && !distinct.contains(name) { distinct.append(name) }
    return distinct
  }
}
