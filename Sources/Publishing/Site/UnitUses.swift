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
    /// The words for *mandatory* and *optional* that the names of the groups say themselves.
    fileprivate var said: Set<String>

    /// Adds another group of the same qualification.
    fileprivate mutating func add(_ other: Use) {
      groups += other.groups
      isMandatory = isMandatory || other.isMandatory
      said.formUnion(other.said)
    }
  }

  private var uses: [String: [Use]] = [:]
  private let mandatory: String
  private let optional: String

  /// Goes through the groups of a suite's qualifications.
  init(of qualifications: [Qualification], _ labels: Labels) {
    mandatory = labels["mandatory"]
    optional = labels["optional"]
    let kinds: Set = [mandatory.lowercased(), optional.lowercased()]
    for (index, qualification) in qualifications.enumerated() {
      for group in qualification.groups {
        let use = Use(
          qualification: index, groups: [group.name], isMandatory: group.kind == .mandatory,
          said: kinds.intersection(group.name.words))
        for unit in group.members.compactMap(\.unit) { add(unit, use) }
      }
    }
  }

  private mutating func add(_ unit: String, _ use: Use) {
    guard let last = uses[unit]?.indices.last,
      uses[unit]?[last].qualification == use.qualification
    else {
      uses[unit, default: []].append(use)
      return
    }
    uses[unit]?[last].add(use)
  }

  /// The qualifications that have a unit, in their order.
  func uses(of unit: String) -> [Use] { uses[unit] ?? [] }

  /// Whether a unit is mandatory where it is used, in words.
  func kind(of use: Use) -> String { use.isMandatory ? mandatory : optional }

  /// The same behind the names of the groups; a group that is called *Mandatory units* has said it.
  func kindToAdd(to use: Use) -> String {
    let kind = kind(of: use)
    return use.said.contains(kind.lowercased()) ? "" : kind
  }
}
