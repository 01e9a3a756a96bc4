import Mustache
import Standards

/// The columns of the table of a qualification's units, beside code and title.
///
/// There is one for the level if any unit has one, one for the credit if all have one (a unit that another
/// qualification uses too may have a credit that means nothing here) or a group says it, and one for each
/// other fact that a group gives of its units, such as *Progression to level 2*. Level and credit are
/// always the unit's own: that a group may repeat them makes no second column. Where there are no credits, the
/// number of criteria tells how large a unit is.
struct UnitColumns {
  fileprivate enum Column {
    case level
    case credit
    case criteria
    case fact(String)
  }

  private var columns: [(name: String, column: Column)] = []

  init(of qualification: Qualification, in context: Context) {
    let members = qualification.groups.flatMap(\.members)
    let units = members.compactMap { $0.unit.flatMap { context.units[$0] } }
    let facts = members.flatMap(\.facts)
    if units.contains(where: { !$0.levelWords.isEmpty }) {
      columns.append((context.labels["level"], .level))
    }
    if units.allSatisfy({ $0.credit != nil }) || facts.contains(where: { $0.means(.credit) }) {
      columns.append((context.labels["credit"], .credit))
    } else {
      columns.append((context.labels["criteria"], .criteria))
    }
    var known: Set<String> = []
    for fact in facts where !fact.means(.level) && !fact.means(.credit) {
      guard known.insert(Labels.key(fact.name.utf8)).inserted else { continue }
      columns.append((fact.name, .fact(fact.name)))
    }
  }

  /// The heads: `name`, and whether numbers stand below it.
  var heads: Value {
    .list(columns.map { ["name": .text($0.name), "isNumber": .truth($0.column.isNumber)] })
  }

  /// The cells of a unit's row: `value`, and whether it is a number.
  func cells(of member: Group.Member, _ unit: Unit?) -> Value {
    .list(
      columns.map {
        .object(
          Record(
            Self.cellNames,
            [.text($0.column.value(of: member, unit)), .truth($0.column.isNumber)]))
      })
  }

  private static let cellNames: Names = ["value", "isNumber"]
}

extension UnitColumns.Column {
  fileprivate var isNumber: Bool { if case .fact = self { false } else { true } }

  fileprivate func value(of member: Group.Member, _ unit: Unit?) -> String {
    switch self {
    case .level: unit?.levelWords ?? ""
    case .credit: unit?.credit.map(String.init) ?? ""
    case .criteria: unit.map { String($0.criteria.count { !$0.isWithdrawn }) } ?? ""
    case .fact(let name): member.facts.all(named: name).map(\.value.oneLine).joined(separator: "; ")
    }
  }
}
