public import Findings

// Whom a change hurts. A change of an item touches those who have it signed, or something in it, or the element
// or unit that it is in. What is new in a unit touches everybody who has anything signed there, because the
// unit is no longer complete; so does what changes in a unit and is signed by nobody, such as its level or
// its evidence requirements. What changes in a qualification's facts and rules touches everybody with
// signed items in its units. A code that is used again touches those who have signed what it stood for.

extension Comparison {
  /// Says of each change that is breaking or a risk whose signed evidence it touches.
  ///
  /// A record that names a qualification is touched only by what is breaking or a risk for that one.
  ///
  /// - Returns: The comparison, and what in the records could not be understood.
  public func against(_ records: [SignedRecord]) -> (comparison: Comparison, findings: Findings) {
    var findings = Findings()
    let register = SignedRegister(matching.old, matching.oldTargets)
    var seen: Set<Signed> = []
    var signed = records.compactMap { record in
      register.item(of: record, reportingTo: &findings).map { Signed(item: $0, record: record) }
    }
    // A code that several pieces of evidence show is signed once.
    signed = signed.filter { seen.insert($0).inserted }
    let shelf = SignedShelf(signed)
    let names = formerQualifications
    var comparison = self
    for index in comparison.changes.indices where comparison.changes[index].impact >= .risk {
      let change = changes[index]
      let touched = change.effects.filter { $0.rule.impact >= .risk }
        .map { names[$0.qualification] ?? $0.qualification }
      let own =
        change.rule.name == ClassRule.codeReused.name ? [] : reach(of: change, touched, register)
      let holders = change.rows.holders.map { $0..<old[$0].end }
        .filter { holder in !own.contains { $0.overlaps(holder) } }
      comparison.changes[index].signatures = shelf.signed(in: own + holders)
        .filter { signed in
          guard let name = signed.record.qualification, !change.effects.isEmpty else { return true }
          return touched.contains(name)
        }.map(\.signature)
    }
    return (comparison, findings)
  }

  private var old: ItemList { matching.old }

  /// The old items of which one must be signed for the change to touch anybody.
  ///
  /// - Parameter touched: The qualifications for which it is breaking or a risk, as they were called.
  private func reach(
    of change: Change, _ touched: [String], _ register: SignedRegister
  ) -> [Range<Int>] {
    let home = oldHome(of: change)
    switch home.map({ old[$0].subject }) {
    case .unit:
      let own = change.rows.old.filter(isSigned)
      let around = Set(own.flatMap(around)).subtracting(own).sorted()
      return around.map { $0..<$0 + 1 }
        + (own.isEmpty ? [home ?? 0] : own).map { $0..<old[$0].end }
    default:
      guard change.subject.isOfChoice else { return [] }
      if change.subject == .member, let unit = change.old.first?.unit {
        let units = register.units.values.flatMap { $0 }.filter { old[$0].id == unit }
        return Set(units).sorted().map { $0..<old[$0].end }
      }
      let units = touched.flatMap { register.units[$0] ?? [] }
      return Set(units).sorted().map { $0..<old[$0].end }
    }
  }

  /// What an item stands in within its unit: who has an element signed has all of it signed.
  private func around(_ index: Int) -> [Int] {
    var around: [Int] = []
    var index = index
    while !old[index].subject.isWhole, old[index].parent >= 0 {
      index = old[index].parent
      around.append(index)
    }
    return around
  }

  /// Whether it is signed by itself, or holds what is.
  private func isSigned(_ index: Int) -> Bool {
    guard !old[index].subject.isWhole else { return true }
    return (index..<old[index].end).contains { old[$0].subject.isSigned }
  }

  /// The unit, qualification or suite of the old edition that the change is in, nothing if it was not there.
  private func oldHome(of change: Change) -> Int? {
    if let o = change.rows.old.first { return old[o].whole }
    return change.rows.new.first.map { matching.oldOf[matching.new[$0].whole] }
      .flatMap { $0 < 0 ? nil : $0 }
  }

}

extension Change.Subject {
  /// Whether a change of it may make another choice of units necessary, or another registration.
  ///
  /// What a handbook says elsewhere is nobody's evidence.
  fileprivate var isOfChoice: Bool {
    switch self {
    case .qualification, .fact, .rule, .group, .member, .unit: true
    default: false
    }
  }
}

/// A record with the old item that it means.
private struct Signed: Hashable {
  var item: SignedItem
  var record: SignedRecord

  var signature: Change.Signature {
    Change.Signature(candidate: record.candidate, code: record.code, date: record.date)
  }

  static func == (a: Signed, b: Signed) -> Bool {
    a.item == b.item && a.record.candidate == b.record.candidate
      && a.record.qualification == b.record.qualification
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(item)
    hasher.combine(record.candidate)
    hasher.combine(record.qualification)
  }
}

/// Records in the order of the old items, so that those of a unit lie side by side.
private struct SignedShelf {
  private let all: [Signed]

  init(_ signed: [Signed]) {
    all = signed.enumerated().sorted { ($0.element.item, $0.offset) < ($1.element.item, $1.offset) }
      .map(\.element)
  }

  func signed(in ranges: [Range<Int>]) -> [Signed] {
    ranges.flatMap { range in all[start(of: range.lowerBound)..<start(of: range.upperBound)] }
  }

  /// Where the records of an item, or of those behind it, begin.
  private func start(of row: Int) -> Int { all.partitionPoint { $0.item.row >= row } }
}
