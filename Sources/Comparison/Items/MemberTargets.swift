/// Which unit each member of a group names.
struct MemberTargets {
  private var units: [Int: Int] = [:]

  init(_ list: ItemList) {
    for suite in list.indices where list[suite].subject == .suite {
      var byName: [String: Int] = [:]
      for unit in list.children(of: suite) where list[unit].subject == .unit {
        if byName[list[unit].id] == nil { byName[list[unit].id] = unit }
      }
      for index in suite..<list[suite].end where list[index].subject == .member {
        units[index] = byName[list[index].id]
      }
    }
  }

  func unit(of member: Int) -> Int? { units[member] }
}
