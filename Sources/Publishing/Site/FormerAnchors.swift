import Standards

/// Where statements stood before they got other codes, so that old addresses lead to them.
///
/// A statement says `(was F1.1.2)`. If that is a code of its own unit, the old anchor stands beside the new one. If
/// it is one of another unit, the page of that unit says where the statement is now; if it is one of a unit that is called
/// otherwise today, the notice at that unit's old address does. What stands under the old code today goes before all.
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
  /// By the identifiers of the units that had them, or by what units were called.
  private var departed: [String: [Departed]] = [:]

  /// Looks through the units of a qualification.
  init(of units: [Unit], _ anchors: Anchors) {
    let moved = units.filter(\.hasFormerCodes)
    guard !moved.isEmpty else { return }
    let homes = Homes(units)
    var taken: [String: Set<String>] = [:]
    for unit in moved {
      for statement in unit.allStatements {
        for code in statement.formerCodes {
          let home = homes.home(of: code, in: unit)
          let id = code.identifier(in: home)
          if taken[home.id] == nil { taken[home.id] = home.unit?.identifiers ?? [] }
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
  ///
  /// - Parameter unit: Its identifier, or the normalised code that it had.
  func departed(from unit: String) -> [Departed] { departed[unit] ?? [] }
}

/// Which units codes belong to, and which they belonged to.
private struct Homes {
  private let pool: [String: Unit]
  private let aliases: Set<String>

  /// What a code belongs to: a unit, or one that is called otherwise today.
  struct Home {
    /// The identifier of the unit, or the code that it had.
    let id: String
    let code: Code?
    /// Nothing for one that is called otherwise.
    let unit: Unit?
  }

  init(_ units: [Unit]) {
    pool = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    aliases = Set(units.flatMap(\.aliases).map { Code($0).normalised }).subtracting(pool.keys)
  }

  /// What a code of a unit's statement belonged to: the unit itself, or what the code extends, the longest if there are
  /// several.
  func home(of former: Code, in unit: Unit) -> Home {
    let own = Home(id: unit.id, code: unit.code, unit: unit)
    if let code = unit.code, former.extends(code) { return own }
    var name = former.normalised[...]
    while name.popLast() != nil, !name.isEmpty {
      let id = String(name)
      if let other = pool[id], let code = other.code, former.extends(code) {
        return Home(id: id, code: code, unit: other)
      }
      if aliases.contains(id), former.extends(Code(id)) {
        return Home(id: id, code: Code(id), unit: nil)
      }
    }
    return own
  }
}

extension Unit {
  /// Every statement, with those nested under others.
  var allStatements: [Statement] { statements.flatMap(\.withItems) }

  /// The identifiers of all that is in it.
  fileprivate var identifiers: Set<String> {
    Set(allStatements.map(\.id) + allSections.map(\.id) + [id])
  }
}

extension Code {
  /// The identifier of a statement that had this code in a unit.
  fileprivate func identifier(in home: Homes.Home) -> String {
    if let code = home.code, extends(code) { return normalised }
    return "\(home.id).\(normalised)"
  }
}

extension Statement {
  fileprivate var withItems: [Statement] { [self] + items.flatMap(\.withItems) }
}
