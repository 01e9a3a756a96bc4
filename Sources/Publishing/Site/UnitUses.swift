import Standards

/// Which qualifications of a suite have which unit, and in which of their groups.
struct UnitUses: Sendable {
  /// A unit in a qualification.
  struct Use: Sendable {
    /// The place of the qualification in its suite.
    let qualification: Int
    /// The names of the groups that the unit is in.
    var groups: [String]
    /// Whether one of them is mandatory.
    var isMandatory: Bool
  }

  private var uses: [String: [Use]] = [:]

  /// Goes through the groups of a suite's qualifications.
  init(of qualifications: [Qualification]) {
    for (index, qualification) in qualifications.enumerated() {
      for group in qualification.groups {
        for unit in group.members.compactMap(\.unit) { add(unit, group, index) }
      }
    }
  }

  private mutating func add(_ unit: String, _ group: Group, _ qualification: Int) {
    let isMandatory = group.kind == .mandatory
    guard let last = uses[unit]?.indices.last, uses[unit]?[last].qualification == qualification
    else {
      let use = Use(
        qualification: qualification, groups: [group.name], isMandatory: isMandatory)
      uses[unit, default: []].append(use)
      return
    }
    uses[unit]?[last].groups.append(group.name)
    if isMandatory { uses[unit]?[last].isMandatory = true }
  }

  /// The qualifications that have a unit, in their order.
  func uses(of unit: String) -> [Use] { uses[unit] ?? [] }
}
