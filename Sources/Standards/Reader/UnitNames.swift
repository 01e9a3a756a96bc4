/// The units of a suite by what groups call them.
struct UnitNames {
  private let units: [Unit]
  private var ids: [String: String] = [:]
  /// Asked only where a code is not found: whoever names a unit nearly always gives its code.
  private lazy var idsByTitle = titles()

  init(_ units: [Unit]) {
    self.units = units
    ids.reserveCapacity(units.count * 2)
    for unit in units.indices {
      let id = units[unit].id
      add(id, of: id)
      if let code = units[unit].code?.normalised { add(code, of: id) }
    }
    for unit in units.indices {
      for code in units[unit].otherCodes { add(code.normalised, of: units[unit].id) }
    }
  }

  /// The unit that a member of a group means: by its code, by another of its codes, by title.
  mutating func unit(of member: Group.Member) -> String? {
    let code = Code(member.reference).normalised.lowercased()
    if let id = ids[code] { return id }
    let words = [member.reference, member.title?.plainText ?? ""].joined(separator: " ")
    return slug(words).flatMap { idsByTitle[$0] }
  }

  /// The first to have a code keeps it.
  private mutating func add(_ code: String, of id: String) {
    let code = code.lowercased()
    if ids[code] == nil { ids[code] = id }
  }

  private func titles() -> [String: String] {
    var ids: [String: String] = [:]
    for unit in units.indices {
      let title = slug(units[unit].title.plainText) ?? units[unit].id
      if ids[title] == nil { ids[title] = units[unit].id }
    }
    return ids
  }
}
