import CSV
import Findings

extension ProfileField {
  /// Reads `profile.csv`.
  static func read(_ source: Source, into findings: inout Findings) -> [ProfileField] {
    Sheet.read(source, columns: [.field, .value], into: &findings) { row in
      row.require(.field)
      return ProfileField(name: row.choice(.field), value: row.text(.value))
    }
  }
}

extension Column {
  fileprivate static let field = Column("field", isRequired: true)
  fileprivate static let value = Column("value", isRequired: true)
}
