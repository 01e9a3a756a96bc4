import CSV
public import Standards

/// The evidence matrix of a unit: criteria and knowledge down, pieces of evidence across.
public struct EvidenceMatrix: Sendable {
  /// A statement, and for each piece of evidence whether it is claimed for it.
  public struct Row: Sendable {
    /// What is to be shown.
    public var statement: Statement
    /// One for each piece, in the order of the heads.
    public var crosses: [Bool]
  }

  /// The evidence numbers at the heads of the columns: the pieces that are claimed for the unit.
  public let numbers: [String]
  /// A row for each criterion and each item of knowledge, withdrawn ones among them.
  public let rows: [Row]

  /// Lays out the coverage of a unit, with the pieces in the order of the portfolio's index.
  public init(_ coverage: Coverage, of portfolio: Portfolio) {
    let lines = coverage.criteria + coverage.knowledge
    let used = Set(lines.flatMap { $0.occasions.map(\.number) })
    let numbers = portfolio.records.map(\.number.text).filter(used.contains)
    self.numbers = numbers
    rows = lines.map { line in
      let crossed = Set(line.occasions.map(\.number))
      return Row(statement: line.statement, crosses: numbers.map(crossed.contains))
    }
  }
}
