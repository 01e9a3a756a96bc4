import Findings
import Standards

/// Gathers the units of a structure, with what the rules may ask about each.
///
/// Level and credit are the unit's own, as its edition for this qualification has them, or the row's
/// where the unit says nothing. A theme is looked for from the near to the far: the row's, the only one
/// of its group, the unit's.
struct Catalogue {
  private(set) var units: [Structure.ListedUnit] = []
  private(set) var groups: [Structure.UnitGroup] = []
  private(set) var themes: [Structure.UnitTheme] = []
  private var numbers: [String: Int] = [:]
  /// The numbers of themes by their words.
  private var themeNumbers: [String: Int] = [:]
  /// The same by their names as written, since most units name the same few.
  private var themesAsWritten: [String: Int] = [:]

  init(of qualification: Qualification, in suite: Suite) {
    var pool: [String: Int] = [:]
    for index in suite.units.indices { pool[suite.units[index].id] = index }
    var groupNumbers: [String: Int] = [:]
    for group in qualification.groups {
      // A group stands behind the one around it, the last of that name so far.
      let parent = group.parent.flatMap { groupNumbers[$0] }
      groupNumbers[group.name] = groups.count
      groups.append(
        Structure.UnitGroup(
          name: group.name, parent: parent, kind: group.kind, units: [],
          hasOwnUnits: !group.members.isEmpty))
      for member in group.members {
        let unit = member.unit.flatMap { pool[$0] }.map { suite.units[$0] }
        add(member, of: unit, in: qualification.id, to: group)
      }
    }
    for index in groups.indices { groups[index].units = groups[index].units.ascending }
    for index in themes.indices { themes[index].units.sort() }
  }

  private mutating func add(
    _ member: Group.Member, of unit: Unit?, in qualification: String, to group: Group
  ) {
    let id = member.unit ?? Code(member.reference).normalised
    let number = numbers[id] ?? units.count
    if number == units.count {
      numbers[id] = number
      let facts = unit?.facts.edition(for: qualification) ?? []
      let title = (member.title ?? unit?.title)?.plainText ?? member.reference
      let level = facts.levelInOrder
      let levels = level == nil ? member.facts : facts
      units.append(
        Structure.ListedUnit(
          id: id, name: unit.map { $0.code?.printed ?? $0.title.plainText } ?? member.reference,
          title: title, level: level ?? levels.levelInOrder,
          levelWords: levels.number(of: .level).map { "\($0)" } ?? levels.text(of: .level) ?? "",
          credit: facts.number(of: .credit) ?? member.credit, groups: [], theme: nil,
          isMandatory: false, isOptional: false, place: member.place))
      let only = group.themes.count == 1 ? group.themes.first : nil
      if let theme = member.theme ?? only ?? facts.text(of: .theme) {
        let index = themeNumber(theme)
        units[number].theme = index
        themes[index].units.append(number)
      }
    }
    if group.kind == .mandatory { units[number].isMandatory = true }
    if group.kind == .optional { units[number].isOptional = true }
    var place: Int? = groups.count - 1
    units[number].groups.append(groups.count - 1)
    while let index = place {
      groups[index].units.append(number)
      place = groups[index].parent
    }
  }

  private mutating func themeNumber(_ name: String) -> Int {
    if let number = themesAsWritten[name] { return number }
    let number = newThemeNumber(name)
    themesAsWritten[name] = number
    return number
  }

  private mutating func newThemeNumber(_ name: String) -> Int {
    let key = Token.cut(name).map(\.text).joined(separator: " ")
    if let number = themeNumbers[key] { return number }
    themeNumbers[key] = themes.count
    themes.append(Structure.UnitTheme(name: name, units: []))
    return themes.count - 1
  }
}

extension [Int] {
  /// The numbers in their order, each once.
  var ascending: [Int] {
    var result: [Int] = []
    for number in sorted() where number != result.last { result.append(number) }
    return result
  }
}
