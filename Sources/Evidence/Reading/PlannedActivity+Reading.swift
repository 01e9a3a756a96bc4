import CSV
import Findings

extension PlannedActivity {
  /// Reads `plan.csv`.
  static func read(_ source: Source, into findings: inout Findings) -> [PlannedActivity] {
    Sheet.read(source, columns: Column.plan, into: &findings) { row in
      row.require(.element, .kind, .activity)
      return PlannedActivity(
        element: row.text(.element), kind: row.choice(.kind), activity: row.text(.activity),
        evidence: row.text(.evidence), workArea: row.text(.workArea), expected: row.day(.expected),
        links: row.items(.links), place: row.row.place)
    }
  }
}

extension Column {
  fileprivate static let plan: [Column] = [
    .element, .kind, .activity, .evidence, .workArea, .expected, .links,
  ]

  fileprivate static let element = Column("element", isRequired: true)
  fileprivate static let kind = Column("kind", isRequired: true)
  fileprivate static let activity = Column("activity", isRequired: true)
  fileprivate static let evidence = Column("typical evidence", or: "evidence")
  fileprivate static let workArea = Column("work area")
  fileprivate static let expected = Column("expected", or: "expected completion date")
  fileprivate static let links = Column("links", or: "links to other units/elements")
}
