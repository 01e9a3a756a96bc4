/// Which unit each member of a group names.
struct MemberTargets {
  private var units: [Int: Int] = [:]

  init(_ list: ItemList) {
    let names = UnitNames(list)
    for member in list.members {
      units[member] = names.unit(list[member].id, of: list[list[member].whole].parent)
    }
  }

  func unit(of member: Int) -> Int? { units[member] }
}
