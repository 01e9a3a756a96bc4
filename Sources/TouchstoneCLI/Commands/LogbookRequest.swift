internal import CSV
internal import Evidence
internal import Findings
internal import Publishing
internal import Standards

/// A candidate whose logbook is asked for, in the words of the call or of a file.
struct LogbookRequest {
  /// The names that are printed, empty where a blank is left.
  var name: String
  var number = ""
  var centre: String
  var assessor: String
  /// The codes of the units that are chosen, each with its place if it stands in a file.
  var units: [(code: String, place: Place?)]
  /// The codes of the units that are held already.
  var achieved: [(code: String, place: Place?)]
  /// The candidate's row in a file.
  var row: Place?
}

extension LogbookRequest {
  /// The candidate's name where it is one of a class's, for findings that stand beside those of others.
  var rowName: String? { row == nil ? nil : name }

  /// What a candidate's folder is called, nothing where nobody is named.
  var folderName: String? {
    name.isEmpty && number.isEmpty ? nil : FileName.safe(name, number: number)
  }

  /// The request of a row; what it leaves open, the call says.
  init(_ member: Cohort.Member, centre: String, assessor: String) {
    func words(_ cell: Cell, or other: String) -> String { cell.isEmpty ? other : cell.text }
    self.init(
      name: member.name.text, number: member.number.text,
      centre: words(member.centre, or: centre), assessor: words(member.assessor, or: assessor),
      units: member.units.map { ($0.text, $0.place) },
      achieved: member.achieved.map { ($0.text, $0.place) }, row: member.place)
  }
}
