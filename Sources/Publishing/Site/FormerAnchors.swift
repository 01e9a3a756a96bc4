import Standards

/// Where statements stood before they got other codes, so that old addresses lead to them.
///
/// A statement says `(was F1.1.2)`. If that is a code of its own unit, the old anchor stands beside the new one. If
/// it is one of another unit, the page of that unit says where the statement is now. What stands under the old
/// code today goes before both.
struct FormerAnchors: Sendable {
  /// A statement that another unit has now.
  struct Departed: Sendable {
    /// The code that it had.
    let code: String
    /// The anchor that it had.
    let anchor: String
    /// The unit that it belongs to now.
    let unit: Unit
    /// Its anchor there.
    let target: String
    /// What it is called there.
    let name: String
  }

  private var kept: [String: [String: [String]]] = [:]
  private var departed: [String: [Departed]] = [:]

  /// Looks through the units of a qualification.
  init(of units: [Unit], _ anchors: Anchors) {
    let moved = units.filter(\.hasFormerCodes)
    guard !moved.isEmpty else { return }
    let pool = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var taken: [String: Set<String>] = [:]
    for unit in moved {
      for statement in unit.allStatements {
        for code in statement.formerCodes {
          let home = unit.home(of: code, among: pool)
          let id = code.identifier(in: home)
          if taken[home.id] == nil { taken[home.id] = home.identifiers }
          guard taken[home.id]?.insert(id).inserted == true else { continue }
          let anchor = anchors.anchor(id, in: home.id)
          guard home.id != unit.id else {
            kept[unit.id, default: [:]][statement.id, default: []].append(anchor)
            continue
          }
          departed[home.id, default: []].append(
            Departed(
              code: code.printed, anchor: anchor, unit: unit,
              target: anchors.anchor(statement.id, in: unit.id),
              name: statement.code?.printed ?? statement.id))
        }
      }
    }
  }

  /// The old anchors of the statements that a unit still has, by their identifiers.
  func kept(in unit: String) -> [String: [String]] { kept[unit] ?? [:] }

  /// The statements that a unit had, and that others have now.
  func departed(from unit: String) -> [Departed] { departed[unit] ?? [] }
}

extension Unit {
  /// Whether any statement says which code it had.
  fileprivate var hasFormerCodes: Bool {
    preamble.hasFormerCodes || sections.contains { $0.content.hasFormerCodes }
  }

  /// Every statement, with those nested under others.
  var allStatements: [Statement] { statements.flatMap(\.withItems) }

  /// The identifiers of all that is in it.
  fileprivate var identifiers: Set<String> {
    Set(allStatements.map(\.id) + allSections.map(\.id) + [id])
  }

  /// The unit that a code belongs to: this one, or the one whose code it extends, the longest if there are several.
  fileprivate func home(of former: Code, among pool: [String: Unit]) -> Unit {
    if let code, former.extends(code) { return self }
    var name = former.normalised[...]
    while name.popLast() != nil, !name.isEmpty {
      if let unit = pool[String(name)], let code = unit.code, former.extends(code) { return unit }
    }
    return self
  }
}

extension Code {
  /// The identifier of a statement that had this code in a unit.
  fileprivate func identifier(in unit: Unit) -> String {
    if let code = unit.code, extends(code) { return normalised }
    return "\(unit.id).\(normalised)"
  }
}

extension Statement {
  fileprivate var withItems: [Statement] { [self] + items.flatMap(\.withItems) }
}

// Every statement is asked, and few have had another code: they are looked at where they stand, and none is copied.

extension [Statement] {
  fileprivate var haveFormerCodes: Bool {
    indices.contains { !self[$0].formerCodes.isEmpty || self[$0].items.haveFormerCodes }
  }
}

extension [Content] {
  fileprivate var hasFormerCodes: Bool {
    indices.contains { index in
      switch self[index] {
      case .prose: false
      case .statements(let statements): statements.haveFormerCodes
      case .section(let section): section.content.hasFormerCodes
      }
    }
  }
}
