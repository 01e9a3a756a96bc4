import Findings
import Standards

/// What the codes in signed records stand for: the items of the old edition.
struct SignedRegister {
  private let list: ItemList
  /// The items by what all styles of their codes have in common, those of a more telling name first.
  private var items: [String: [Int]] = [:]
  /// The codes of all that can be signed, as printed, in order.
  private(set) var printed: [String] = []
  /// The units of each qualification, by its identifier.
  private(set) var units: [String: Set<Int>] = [:]

  init(_ list: ItemList) {
    self.list = list
    let targets = MemberTargets(list)
    for index in list.indices {
      let item = list[index]
      switch item.subject {
      case .qualification: units[item.id] = units[item.id] ?? []
      case .unit, .element: add(index)
      case .member:
        guard let unit = targets.unit(of: index) else { continue }
        units[list[list[index].whole].id, default: []].insert(unit)
      default: if item.subject.isStatement { add(index) }
      }
    }
  }

  private mutating func add(_ index: Int) {
    let item = list[index]
    var names = [item.id] + item.aliases
    // The codes of other lists, such as evidence requirements, begin anew in each.
    if let code = item.code, item.subject.isSigned || !item.subject.isStatement {
      names.append(code.printed)
      printed.append(code.printed)
    }
    for key in Set(names.map(key)) { items[key, default: []].append(index) }
  }

  /// The item that a record means, nothing if there is none or if there are several.
  func item(of record: SignedRecord, reportingTo findings: inout Findings) -> Int? {
    var found = items[key(record.code)] ?? []
    guard !found.isEmpty else {
      findings.report(
        .unknownSignedItem,
        "write the code of an item of the old edition; '\(record.code)' is none"
          + suggestion(nearest(to: record.code, among: printed)), at: record.place)
      return nil
    }
    if let unit = record.unit {
      let named = Set(items[key(unit)] ?? [])
      found.removeAll { !named.contains(list[$0].whole) }
    }
    if let name = record.qualification {
      guard let units = self.units[name] else {
        findings.report(
          .unknownSignedItem,
          "name a qualification of the old edition; '\(name)' is none"
            + suggestion(nearest(to: name, among: self.units.keys.sorted())), at: record.place)
        return nil
      }
      if !units.isEmpty { found.removeAll { !units.contains(list[$0].whole) } }
    }
    guard let first = found.first else {
      let place = record.unit.map { "unit '\($0)'" } ?? "'\(record.qualification ?? "")'"
      findings.report(
        .unknownSignedItem, "look where '\(record.code)' belongs; \(place) has no such item",
        at: record.place)
      return nil
    }
    guard found.count == 1 else {
      let names = found.map { list[list[$0].whole].code?.printed ?? list[list[$0].whole].id }
      let isOneUnit = Set(found.map { list[$0].whole }).count == 1
      findings.report(
        .ambiguousSignedItem,
        isOneUnit
          ? "write the identifier that 'touchstone show --format json' gives; unit '\(names[0])' has "
            + "'\(record.code)' more than once"
          : "name the unit in a column 'unit'; '\(record.code)' is in "
            + names.map { "'\($0)'" }.listed("and"),
        at: record.place)
      return nil
    }
    return first
  }

  private func key(_ code: String) -> String { Code(code).normalised.lowercased() }
}

extension Change.Subject {
  /// What assessors sign: a criterion in the wide sense, or knowledge.
  var isSigned: Bool { isCriterion || self == .knowledge }
}
