import Findings
import Standards

/// What a record is evidence for.
struct SignedItem: Hashable, Comparable {
  /// The place of the old item, or of the folded unit that it is in.
  var row: Int
  /// How far into a folded unit it is.
  var inner = 0

  static func < (a: SignedItem, b: SignedItem) -> Bool { (a.row, a.inner) < (b.row, b.inner) }
}

/// What the codes in signed records stand for: the items of the old edition.
struct SignedRegister {
  private let list: ItemList
  /// The items by what all styles of their codes have in common, those of a more telling name first.
  private var items: [String: [SignedItem]] = [:]
  /// The codes of all that can be signed, as printed, in order.
  private(set) var printed: [String] = []
  /// The units of each qualification, by its identifier.
  private(set) var units: [String: Set<Int>] = [:]

  init(_ list: ItemList, _ targets: MemberTargets) {
    self.list = list
    for whole in list.wholes where list[whole].subject == .qualification {
      units[list[whole].id] = []
    }
    for member in list.members {
      guard let unit = targets.unit(of: member) else { continue }
      units[list[list[member].whole].id, default: []].insert(unit)
    }
    for row in list.indices {
      guard let unit = list.folded[row] else {
        add(list[row], as: SignedItem(row: row))
        continue
      }
      let inner = ItemList(unit)
      for index in inner.indices { add(inner[index], as: SignedItem(row: row, inner: index)) }
    }
  }

  private mutating func add(_ item: Item, as signed: SignedItem) {
    guard item.subject == .unit || item.subject == .element || item.subject.isStatement else {
      return
    }
    var names = [item.id] + item.aliases
    // The codes of other lists, such as evidence requirements, begin anew in each.
    if let code = item.code, item.subject.isSigned || !item.subject.isStatement {
      names.append(code.printed)
      printed.append(code.printed)
    }
    for key in Set(names.map(key)) { items[key, default: []].append(signed) }
  }

  /// The item that a record means, nothing if there is none or if there are several.
  func item(of record: SignedRecord, reportingTo findings: inout Findings) -> SignedItem? {
    var found = items[key(record.code)] ?? []
    guard !found.isEmpty else {
      // Guessing takes a look at every code; who has that many faults has another one.
      let isGuessing = findings.all.count < Self.mostGuesses
      findings.report(
        .unknownSignedItem,
        "write the code of an item of the old edition; '\(record.code)' is none"
          + suggestion(isGuessing ? nearest(to: record.code, among: printed) : nil),
        at: record.place)
      return nil
    }
    if let unit = record.unit {
      found = found.inside((items[key(unit)] ?? []).map(\.row).filter(isUnit), of: list)
    }
    if let name = record.qualification {
      guard let units = self.units[name] else {
        findings.report(
          .unknownSignedItem,
          "name a qualification of the old edition; '\(name)' is none"
            + suggestion(nearest(to: name, among: self.units.keys.sorted())), at: record.place)
        return nil
      }
      if !units.isEmpty { found = found.inside(units.sorted(), of: list) }
    }
    guard let first = found.first else {
      let place = record.unit.map { "unit '\($0)'" } ?? "'\(record.qualification ?? "")'"
      findings.report(
        .unknownSignedItem, "look where '\(record.code)' belongs; \(place) has no such item",
        at: record.place)
      return nil
    }
    guard found.count == 1 else {
      let units = found.map { list[$0.row].whole }
      let names = units.prefix(Self.mostNamed).map { list[$0].code?.printed ?? list[$0].id }
      let others = units.count > names.count ? ["\(units.count - names.count) others"] : []
      let isOneUnit = Set(units).count == 1
      findings.report(
        .ambiguousSignedItem,
        isOneUnit
          ? "write the identifier that 'touchstone show --format json' gives; unit '\(names[0])' has "
            + "'\(record.code)' more than once"
          : "name the unit in a column 'unit'; '\(record.code)' is in "
            + (names.map { "'\($0)'" } + others).listed("and"),
        at: record.place)
      return nil
    }
    return first
  }

  /// For how many faults somebody looks what may have been meant.
  private static let mostGuesses = 100
  /// How many units are named that have the same code.
  private static let mostNamed = 5

  private func isUnit(_ row: Int) -> Bool { list[row].subject == .unit }

  private func key(_ code: String) -> String { Code(code).normalised.lowercased() }
}

extension [SignedItem] {
  /// Those of the items, which are in order, that are in some units.
  fileprivate func inside(_ units: [Int], of list: ItemList) -> [SignedItem] {
    units.flatMap { self[start(of: $0)..<start(of: list[$0].end)] }
  }

  private func start(of row: Int) -> Int { partitionPoint { $0.row >= row } }
}

extension Array {
  /// Where the elements begin of which something holds, as it does of all behind the first.
  func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Change.Subject {
  /// What assessors sign: a criterion in the wide sense, or knowledge.
  var isSigned: Bool { isCriterion || self == .knowledge }
}
