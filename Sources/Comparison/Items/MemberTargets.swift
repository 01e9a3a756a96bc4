/// Which unit each member of a group names.
struct MemberTargets {
  private var units: [Int: Int] = [:]

  init(_ list: ItemList) {
    var byName: [Name: Int] = [:]
    for unit in list.wholes where list[unit].subject == .unit {
      let name = Name(suite: list[unit].parent, id: list[unit].id)
      if byName[name] == nil { byName[name] = unit }
    }
    for member in list.members {
      let suite = list[list[member].whole].parent
      units[member] = byName[Name(suite: suite, id: list[member].id)]
    }
  }

  func unit(of member: Int) -> Int? { units[member] }

  private struct Name: Hashable {
    var suite: Int
    var id: String
  }
}
