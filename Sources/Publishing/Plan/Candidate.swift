import Findings
public import Standards

/// A candidate whose own logbook is printed: who it is, and which units it is about.
public struct Candidate: Sendable, Equatable {
  /// The candidate's name, empty to leave a blank.
  public var name: String
  /// The awarding body's number for the candidate, empty to leave a blank.
  public var number: String
  /// The centre's name, empty to leave a blank.
  public var centre: String
  /// The assessor's name, empty to leave a blank.
  public var assessor: String
  /// The identifiers of the units whose sheets and records the logbook has.
  public var units: Set<String>
  /// The identifiers of the units that are held already: they are listed, and have no records.
  public var achieved: Set<String>
  /// What the rules for choosing units still ask for, a sentence each.
  public var open: [String]
  /// The folder that the logbook stands in, below that of all candidates: one name, or a class's and one.
  public var folder: String

  /// Describes a candidate.
  public init(
    name: String = "", number: String = "", centre: String = "", assessor: String = "",
    units: Set<String>,
    achieved: Set<String> = [], open: [String] = [], folder: String
  ) {
    self.name = name
    self.number = number
    self.centre = centre
    self.assessor = assessor
    self.units = units
    self.achieved = achieved
    self.open = open
    self.folder = folder
  }
}

// A candidate's logbook is the logbook of a library that has nothing in it but what the candidate
// chose: its contents, its tables and its records then agree by themselves. It is written for one
// person, so it stands apart from the documents for everybody, in `<qualification>/candidates/`.

extension Plan {
  /// Plans the logbook of one candidate, and nothing else.
  ///
  /// - Parameters:
  ///   - library: The standards.
  ///   - candidate: Whose logbook it is.
  ///   - qualification: The identifier of the qualification.
  ///   - templates: What is filled.
  ///   - version: The version of the program.
  public init(
    _ library: Library, logbookOf candidate: Candidate, in qualification: String,
    templates: Templates, version: String
  ) {
    self.init(
      library.cut(to: candidate, in: qualification), templates: templates, version: version,
      occasion: .candidate(candidate))
  }

  func logbook(
    of candidate: Candidate, in qualification: Qualification, on shelf: Publication.Shelf
  ) -> Publication {
    Publication(
      kind: .logbook,
      path: "\(qualification.id)/\(Publication.candidatesFolder)/\(candidate.folder)/logbook",
      qualification: qualification.id, shelf: shelf)
  }
}

extension Publication {
  /// The folder of a qualification that the logbooks of single candidates stand in.
  public static let candidatesFolder = "candidates"
}

extension Library {
  /// The library with one qualification, whose groups name only the units that a candidate takes or has.
  fileprivate func cut(to candidate: Candidate, in id: String) -> Library {
    let wanted = candidate.units.union(candidate.achieved)
    return cut(to: id) { qualification in
      for index in qualification.groups.indices {
        qualification.groups[index].members.removeAll { member in
          member.unit.map { !wanted.contains($0) } ?? true
        }
      }
    }
  }

  /// The library with one qualification and its suite, and nothing else.
  ///
  /// - Parameter narrow: What is left out of the qualification.
  func cut(to id: String, _ narrow: (inout Qualification) -> Void = { _ in }) -> Library {
    var library = self
    library.suites = suites.compactMap { suite in
      guard var qualification = suite.qualification(id) else { return nil }
      narrow(&qualification)
      var suite = suite
      suite.qualifications = [qualification]
      return suite
    }
    return library
  }
}
