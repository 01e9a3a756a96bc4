public import Standards

/// What the codes of a qualification stand for, in whatever style they are written.
public struct StatementRegister: Sendable {
  /// What a code stands for.
  public enum Target: Sendable {
    /// A statement, and the identifier of its unit.
    case statement(Statement, unit: String)
    /// An element, and the identifier of its unit.
    case element(Section, unit: String)
    case unit(Unit)

    /// Whether it is an element.
    var isElement: Bool { if case .element = self { true } else { false } }
    /// Whether it is a unit.
    var isUnit: Bool { if case .unit = self { true } else { false } }

    /// Its identifier.
    public var id: String {
      switch self {
      case .statement(let statement, _): statement.id
      case .element(let element, _): element.id
      case .unit(let unit): unit.id
      }
    }

    /// The identifier of the unit that it is or belongs to.
    public var unit: String {
      switch self {
      case .statement(_, let unit), .element(_, let unit): unit
      case .unit(let unit): unit.id
      }
    }
  }

  /// The qualification.
  public let qualification: Qualification
  /// The units that its groups name, as it has them, in order.
  public let units: [Unit]
  private var targets: [String: Target] = [:]
  /// The codes of all criteria and all knowledge, as printed, in order.
  private(set) var printed: [String] = []
  /// The codes of all units, as printed, in order.
  private(set) var printedUnits: [String] = []
  /// The codes of all elements, as printed, in order.
  private(set) var printedElements: [String] = []

  /// Lists the codes of a qualification's units.
  public init(of qualification: Qualification, in suite: Suite) {
    self.qualification = qualification
    let pool = Dictionary(suite.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    units = qualification.units(of: pool)
    // An identifier is unique; a code that two units share means the one in the unit that comes first.
    for unit in units { addIdentifiers(of: unit) }
    for unit in units { addCodes(of: unit) }
  }

  /// Lists the codes of the qualification that a portfolio is for; nothing if there is no such one.
  public init?(for portfolio: Portfolio, in library: Library) {
    for suite in library.suites {
      guard let qualification = suite.qualification(portfolio.qualification) else { continue }
      self.init(of: qualification, in: suite)
      return
    }
    return nil
  }

  /// What a code stands for, nothing if it is no code of the qualification.
  public func target(of code: String) -> Target? {
    targets[codeKey(code)]
  }

  /// Whether two codes stand for one thing: a unit may have several.
  public func isSame(_ a: String, _ b: String) -> Bool {
    guard let one = target(of: a), let other = target(of: b) else { return sameCode(a, b) }
    return one.unit == other.unit && one.id == other.id
  }

  /// The unit of a code.
  public func unit(_ code: String) -> Unit? {
    guard case .unit(let unit) = target(of: code) else { return nil }
    return unit
  }

  private mutating func addIdentifiers(of unit: Unit) {
    add(unit.id, .unit(unit))
    for element in unit.elements { add(element.id, .element(element, unit: unit.id)) }
    for statement in unit.statements.withItems {
      add(statement.id, .statement(statement, unit: unit.id))
    }
  }

  private mutating func addCodes(of unit: Unit) {
    for code in [unit.code].compactMap({ $0 }) + unit.otherCodes {
      add(code.printed, .unit(unit))
      printedUnits.append(code.printed)
    }
    for element in unit.elements {
      guard let code = element.code else { continue }
      add(code.printed, .element(element, unit: unit.id))
      printedElements.append(code.printed)
    }
    for statement in unit.statements.withItems where statement.kind.isClaimed {
      guard let code = statement.code else { continue }
      add(code.printed, .statement(statement, unit: unit.id))
      printed.append(code.printed)
    }
  }

  private mutating func add(_ code: String, _ target: Target) {
    let key = codeKey(code)
    if targets[key] == nil { targets[key] = target }
  }
}

/// What all styles of a code have in common.
func codeKey(_ code: String) -> String { Code(code).normalised.lowercased() }

/// Whether two codes are one, in whatever style they are written.
public func sameCode(_ a: String, _ b: String) -> Bool { codeKey(a) == codeKey(b) }

extension Statement.Kind {
  /// Whether candidates must show it: a criterion in the wide sense, or knowledge.
  var isClaimed: Bool { isCriterion || self == .knowledge }
}

extension [Statement] {
  /// The statements, each followed by those nested under it.
  var withItems: [Statement] { flatMap { [$0] + $0.items.withItems } }
}
