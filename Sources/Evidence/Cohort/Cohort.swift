public import CSV
public import Findings

/// The candidates of a class: the rows of `candidates.csv` that can be used.
public struct Cohort: Sendable {
  /// One candidate of the class, and the choice of units.
  public struct Member: Sendable {
    /// The candidate's name.
    public var name: Cell
    /// The awarding body's number for the candidate, often empty.
    public var number: Cell
    /// The codes of the units that are chosen, each with its place.
    public var units: [Cell]
    /// The codes of the units that are held already.
    public var achieved: [Cell]
    /// The centre, empty where the row leaves it to the command.
    public var centre: Cell
    /// The assessor, empty where the row leaves it to the command.
    public var assessor: Cell
    /// The row.
    public var place: Place
  }

  /// The candidates, in order.
  public var members: [Member]
  /// The names in the rows that had to be left out, some of them empty; each row is among the findings.
  public var omitted: [Cell]

  /// Reads a class.
  ///
  /// A row that cannot be used is reported and left out, and the others go on. What the codes of units mean
  /// is not asked here.
  public static func read(_ source: Source) -> (cohort: Cohort, findings: Findings) {
    var findings = Findings()
    let (sheet, found) = Sheet.read(source, columns: Column.cohort)
    for finding in found.all { findings.append(finding.headed(by: sheet.heads)) }
    if sheet.rows.isEmpty, found.gravest != .error {
      findings.report(
        .emptyClass, "write a row for each candidate; this class has no candidates",
        at: sheet.head.first?.place)
    }
    var cohort = Cohort(members: [], omitted: [])
    var known: [[[UInt8]]: Cell] = [:]
    for row in sheet.rows {
      let member = Member(row)
      if row.isUsable(reportingTo: &findings), member.isNew(beside: &known, reportingTo: &findings)
      {
        cohort.members.append(member)
      } else {
        cohort.omitted.append(row[.candidate])
      }
    }
    return (cohort, findings)
  }
}

extension Cohort.Member {
  fileprivate init(_ row: Row) {
    self.init(
      name: row[.candidate], number: row[.number], units: row[.units].items,
      achieved: row[.achieved].items, centre: row[.centre], assessor: row[.assessor],
      place: row.place)
  }

  /// Whether no row before it has the same name and number, so that logbooks can be told apart.
  fileprivate func isNew(
    beside known: inout [[[UInt8]]: Cell], reportingTo findings: inout Findings
  ) -> Bool {
    let key = [Array(name.text.utf8), Array(number.text.utf8)]
    guard let first = known[key] else {
      known[key] = name
      return true
    }
    findings.report(
      .repeatedCandidate,
      "give each candidate one row, or tell two '\(name.text)' apart in the column 'candidate number'",
      at: name.place, notes: [Finding.Note("the first is here", at: first.place)])
    return false
  }
}

extension Row {
  /// Whether a logbook can be made from the row: its cells are in step, and say who and what.
  fileprivate func isUsable(reportingTo findings: inout Findings) -> Bool {
    // The sheet has reported that.
    guard surplus.allSatisfy(\.isEmpty) else { return false }
    // Whoever has lost letters of the name would find them missing on every page of the logbook.
    if let lost = ByteSearch.firstRange(
      of: Array("\u{FFFD}".utf8), in: place.source.bytes[place.range])
    {
      findings.report(
        .invalidUTF8,
        head
          + "save this file as CSV UTF-8 (in Excel: Save as, CSV UTF-8); letters of this row cannot be read",
        at: Place(place.source, lost))
      return false
    }
    var isUsable = true
    for column in [Column.candidate, .units] where self[column].items.isEmpty {
      findings.report(
        .emptyCell, head + "fill in the column '\(column.name)' of this row",
        at: self[column].place)
      isUsable = false
    }
    return isUsable
  }

  /// What stands before a finding about the row: the candidate's name, if there is one.
  fileprivate var head: String { self[.candidate].isEmpty ? "" : "\(self[.candidate].text): " }
}

extension Sheet {
  /// What stands before findings about rows, by the bytes at which they may begin.
  fileprivate var heads: [Int: String] {
    var heads: [Int: String] = [:]
    for row in rows {
      for cell in row.surplus { heads[cell.place.range.lowerBound] = row.head }
      heads[row.place.range.lowerBound] = row.head
    }
    return heads
  }
}

extension Finding {
  fileprivate func headed(by heads: [Int: String]) -> Finding {
    guard let head = place.flatMap({ heads[$0.range.lowerBound] }) else { return self }
    var finding = self
    finding.message = head + message
    return finding
  }
}

extension Column {
  fileprivate static let cohort: [Column] = [
    .candidate, .number, .units, .achieved, .centre, .assessor,
  ]

  fileprivate static let candidate = Column(
    "candidate", or: "name", "candidate name", isRequired: true)
  fileprivate static let number = Column("candidate number", or: "registration number")
  fileprivate static let units = Column(
    "units", or: "units chosen", "unit codes", isRequired: true)
  fileprivate static let achieved = Column("achieved", or: "units achieved")
  fileprivate static let centre = Column("centre")
  fileprivate static let assessor = Column("assessor")
}

extension Rule {
  /// A class has a head row and nothing below it.
  public static let emptyClass = Rule(
    "empty-class", .error, "The file of a class has a row for each candidate.")
  /// Two rows are about one candidate, as far as anybody can tell.
  public static let repeatedCandidate = Rule(
    "repeated-candidate", .error,
    "Each row of a class is one candidate; two of one name have numbers of their own.")
}
