import CSV
import Findings

extension Person {
  /// Reads `people.csv`.
  static func read(_ source: Source, into findings: inout Findings) -> [Person] {
    Sheet.read(source, columns: Column.people, into: &findings) { row in
      row.require(.name, .role)
      return Person(
        name: row.text(.name), role: row.choice(.role), position: row.text(.position),
        relationship: row.text(.relationship), telephone: row.text(.telephone),
        email: row.text(.email), standings: row.choices(.status),
        experience: row.text(.experience), place: row.row.place)
    }
  }
}

extension Column {
  fileprivate static let people: [Column] = [
    .name, .role, .position, .relationship, .telephone, .email, .status, .experience,
  ]

  fileprivate static let name = Column("name", isRequired: true)
  fileprivate static let role = Column("role", isRequired: true)
  fileprivate static let position = Column("position", or: "job title")
  fileprivate static let relationship = Column("relationship", or: "relationship to candidate")
  fileprivate static let telephone = Column("telephone", or: "contact telephone number")
  fileprivate static let email = Column("email", or: "email address")
  fileprivate static let status = Column("status")
  fileprivate static let experience = Column("experience")
}
