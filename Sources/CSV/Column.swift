/// A column that a reader of sheets knows, with the names under which a head row may give it.
///
/// Capitals, spaces, hyphens and underscores do not count: *Evidence number*, `evidence_number` and
/// `EvidenceNumber` name one column.
public struct Column: Sendable, Hashable {
  /// The name that we write ourselves, in small letters.
  public let name: String
  /// Further names that mean the same.
  public let otherNames: [String]
  /// Whether a sheet without it cannot be used.
  public let isRequired: Bool

  /// The names as heads are compared.
  let keys: [String]

  /// Names a column.
  public init(_ name: String, or otherNames: String..., isRequired: Bool = false) {
    self.name = name
    self.otherNames = otherNames
    self.isRequired = isRequired
    keys = ([name] + otherNames).map(Column.key)
  }

  /// What two names of one column have in common.
  static func key(_ name: String) -> String {
    String(name.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" })
  }
}
