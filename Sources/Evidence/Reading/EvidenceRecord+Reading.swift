public import CSV
import Findings

extension EvidenceRecord {
  /// The columns of `evidence.csv`, for others who read a few of them.
  public static var columns: [Column] { Column.evidence }

  /// Reads `evidence.csv`.
  static func read(_ source: Source, into findings: inout Findings) -> [EvidenceRecord] {
    Sheet.read(source, columns: Column.evidence, into: &findings) { row in
      row.require(.candidate, .edition, .number, .item, .method, .date)
      return EvidenceRecord(
        candidate: row.text(.candidate), edition: row.text(.edition), number: row.text(.number),
        item: row.text(.item), method: row.choice(.method), date: row.day(.date),
        location: row.text(.location), codes: row.items(.criteria), by: row.text(.by),
        related: row.items(.related), scene: row.text(.scene), time: row.text(.time),
        recording: row.text(.recording), purpose: row.text(.purpose), account: row.text(.account),
        feedback: row.text(.feedback), signed: row.day(.signed), assessed: row.day(.assessed),
        sampled: row.day(.sampled), place: row.row.place)
    }
  }
}

extension Column {
  fileprivate static let evidence: [Column] = [
    .candidate, .edition, .number, .item, .method, .date, .location, .criteria, .by, .related,
    .scene, .time, .recording, .purpose, .account, .feedback, .signed, .assessed, .sampled,
  ]

  fileprivate static let candidate = Column("candidate", or: "candidate name", isRequired: true)
  fileprivate static let edition = Column("edition", or: "qualification", isRequired: true)
  fileprivate static let number = Column(
    "evidence number", or: "evidence index number", "number", isRequired: true)
  fileprivate static let item = Column("item", or: "description of evidence", isRequired: true)
  fileprivate static let method = Column("method", or: "type of evidence", isRequired: true)
  fileprivate static let date = Column("date", or: "date of evidence", isRequired: true)
  fileprivate static let location = Column("location")
  fileprivate static let criteria = Column("criteria", or: "codes", "PCs", isRequired: true)
  fileprivate static let by = Column("by", or: "witness")
  fileprivate static let related = Column("relates to", or: "links to other evidence")
  fileprivate static let scene = Column("place")
  fileprivate static let time = Column("time")
  fileprivate static let recording = Column("recording")
  fileprivate static let purpose = Column("purpose", or: "circumstances")
  fileprivate static let account = Column("account", or: "details")
  fileprivate static let feedback = Column("feedback", or: "comments")
  fileprivate static let signed = Column("signed")
  fileprivate static let assessed = Column("assessed")
  fileprivate static let sampled = Column("sampled", or: "date of sampling")
}
