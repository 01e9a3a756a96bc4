public import Findings

/// That somebody has signed an item of the old edition for a candidate, as a centre's records say it.
public struct SignedRecord: Sendable {
  /// Whose evidence it is.
  public var candidate: String
  /// The code of what was signed: a criterion, an item of knowledge, an element, or a whole unit.
  public var code: String
  /// The day, as it is written; empty if nothing says it.
  public var date: String
  /// The code of the unit, nothing if the item's code tells enough.
  public var unit: String?
  /// The identifier of the candidate's qualification, nothing if nobody says.
  public var qualification: String?
  /// Where the record stands.
  public var place: Place

  /// Makes a record.
  public init(
    candidate: String, code: String, date: String = "", unit: String? = nil,
    qualification: String? = nil, at place: Place
  ) {
    self.candidate = candidate
    self.code = code
    self.date = date
    self.unit = unit
    self.qualification = qualification
    self.place = place
  }
}

extension Rule {
  /// A record names what the old edition does not have.
  public static let unknownSignedItem = Rule(
    "unknown-signed-item", .error,
    "Signed records name items, elements and units of the old edition by their codes.")
  /// A record's code stands for several items.
  public static let ambiguousSignedItem = Rule(
    "ambiguous-signed-item", .error,
    "Where several units use a code, signed records name the unit, or the qualification, too.")
}
