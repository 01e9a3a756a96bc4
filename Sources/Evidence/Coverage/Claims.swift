public import CSV
public import Standards

/// What a portfolio claims: for each statement, the pieces of evidence that show it.
public struct Claims: Sendable {
  /// A piece of evidence that claims a statement.
  public struct Occasion: Sendable {
    /// The evidence number.
    public var number: String
    /// The day, as written.
    public var date: Entry<Day>
    /// How the evidence came about, nothing if that cannot be read.
    public var method: EvidenceMethod?
  }

  private var occasions: [String: [Occasion]] = [:]

  /// Gathers the claims of a portfolio by their statements.
  public init(of portfolio: Portfolio, in register: StatementRegister) {
    for record in portfolio.recordsByDay {
      let occasion = Occasion(
        number: record.number.text, date: record.date, method: record.method.value)
      for statement in record.statements(in: register) {
        occasions[statement.id, default: []].append(occasion)
      }
    }
  }

  /// The evidence for a statement, by its days and then in the order of the index.
  public func occasions(of statement: Statement) -> [Occasion] {
    occasions[statement.id] ?? []
  }
}

extension EvidenceRecord {
  /// The statements that it is claimed for, each once, in the order of its codes.
  public func statements(in register: StatementRegister) -> [Statement] {
    var seen: Set<String> = []
    return codes.compactMap { code in
      guard case .statement(let statement, _) = register.target(of: code.text),
        seen.insert(statement.id).inserted
      else { return nil }
      return statement
    }
  }

  /// The units that its statements belong to, in the order of the qualification.
  public func units(in register: StatementRegister) -> [Unit] {
    let ids = Set(claimedTargets(in: register).map(\.unit))
    return register.units.filter { ids.contains($0.id) }
  }

  /// The elements of a unit that its criteria belong to, in order.
  public func elements(of unit: Unit, in register: StatementRegister) -> [Section] {
    let ids = Set(statements(in: register).map(\.id))
    return unit.elements.filter { element in
      element.statements.withItems.contains { ids.contains($0.id) }
    }
  }

  private func claimedTargets(in register: StatementRegister) -> [StatementRegister.Target] {
    codes.compactMap { register.target(of: $0.text) }.filter { !$0.isUnit && !$0.isElement }
  }

  /// The codes that name whole units and elements: evidence may contribute to them, and claims nothing.
  public func links(in register: StatementRegister) -> [Cell] {
    codes.filter { code in
      switch register.target(of: code.text) {
      case .element, .unit: true
      case .statement, nil: false
      }
    }
  }
}

extension Portfolio {
  /// The records by their days, those of one day in the order of the sheet, those without one last.
  fileprivate var recordsByDay: [EvidenceRecord] {
    records.enumerated().sorted { a, b in
      switch (a.element.date.value, b.element.date.value) {
      case (let left?, let right?) where left != right: left < right
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }.map(\.element)
  }
}
