public import Standards

/// What a portfolio shows of one unit: for each statement, when and by which evidence.
///
/// The element achievement records, the knowledge evidence record and the list of what is not yet covered
/// are this, looked at from three sides.
public struct Coverage: Sendable {
  /// A statement, and the occasions on which a candidate has shown it.
  public struct Line: Sendable {
    /// What is to be shown.
    public let statement: Statement
    /// The evidence that claims it, by its days.
    public let occasions: [Claims.Occasion]
    fileprivate let covered: Since
  }

  /// Since when something is covered.
  fileprivate enum Since: Comparable {
    /// It need not be shown, or nobody can tell the day.
    case always
    case day(Day)
    case never
  }

  /// The identifier of the unit.
  public let unit: String
  /// A line for each criterion, item of knowledge and evidence requirement, in order, nested ones too.
  public let lines: [Line]
  private let positions: [String: Int]

  /// Looks up what is claimed for the statements of a unit, as the qualification has it.
  public init(of unit: Unit, by claims: Claims) {
    self.unit = unit.id
    var lines: [Line] = []
    for statement in unit.statements
    where statement.kind.isClaimed || statement.kind == .evidence {
      _ = Self.append(statement, claims, to: &lines)
    }
    self.lines = lines
    positions = Dictionary(
      lines.enumerated().map { ($1.statement.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The line of a statement, by its identifier.
  public subscript(id: String) -> Line? {
    positions[id].map { lines[$0] }
  }

  /// The criteria, in order.
  public var criteria: [Line] { lines.filter(\.statement.kind.isCriterion) }
  /// What must be known, in order.
  public var knowledge: [Line] { lines.filter { $0.statement.kind == .knowledge } }
  /// The evidence requirements, in order.
  public var requirements: [Line] { lines.filter { $0.statement.kind == .evidence } }

  /// What is not yet covered: criteria and knowledge that nothing shows.
  ///
  /// Evidence requirements are not among them: many say how to go about it, and nothing can be shown for
  /// those.
  ///
  /// - Parameter day: The day of which this is asked; without one, evidence of every day counts.
  public func open(on day: Day? = nil) -> [Line] {
    lines.filter { $0.statement.kind.isClaimed && !$0.isCovered(on: day) }
  }

  /// Adds the lines of a statement and of what is nested under it; tells since when it is covered.
  private static func append(
    _ statement: Statement, _ claims: Claims, to lines: inout [Line]
  ) -> Since {
    var nested: [Line] = []
    let ofItems = statement.items.filter { $0.code != nil }.map { append($0, claims, to: &nested) }
    let occasions = claims.occasions(of: statement)
    let own = occasions.first { $0.method?.shows(statement.kind) ?? true }.map {
      $0.date.value.map(Since.day) ?? .always
    }
    let since = statement.isWithdrawn ? .always : min(own ?? .never, ofItems.max() ?? .never)
    lines.append(Line(statement: statement, occasions: occasions, covered: since))
    lines += nested
    return since
  }
}

extension Coverage.Line {
  /// Whether nothing is left to show: it is withdrawn, or some evidence shows it as its kind may.
  ///
  /// A statement with coded items is covered when all of them are.
  ///
  /// - Parameter day: The day of which this is asked; without one, evidence of every day counts.
  public func isCovered(on day: Day? = nil) -> Bool {
    day.map { covered <= .day($0) } ?? (covered < .never)
  }

  /// The methods that have shown it, in the order of the columns of the knowledge evidence record.
  public var methods: [EvidenceMethod] {
    let used = Set(occasions.compactMap(\.method))
    return EvidenceMethod.allCases.filter { $0 != .product && used.contains($0) }
  }

  /// The evidence that the candidate gave by answering questions: its day stands in a column of its own.
  public var questions: Claims.Occasion? { occasions.first { $0.method == .questions } }
}

extension EvidenceMethod {
  /// Whether it can show a statement of a kind.
  public func shows(_ kind: Statement.Kind) -> Bool {
    switch kind {
    case .criterion, .product, .behaviour: showsPerformance
    case .knowledge: showsKnowledge
    case .evidence, .range, .keyWord, .item: true
    }
  }
}
