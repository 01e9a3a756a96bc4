import Findings
import Standards

/// A library that can be edited: its units and qualifications, each known for what it is by a number.
struct Draft {
  var units: [SyntheticUnit]
  var qualifications: [SyntheticQualification]
  private let suite: String
  private(set) var lastNumber = 0

  /// Makes a draft of a library.
  init(_ library: SyntheticLibrary) {
    suite = library.suiteText
    (units, qualifications) = ([], [])
    for (number, members) in library.qualifications.enumerated() {
      var members = members
      for index in members.indices { self.number(&members[index]) }
      var qualification = library.qualification(number, of: members)
      for rule in qualification.rules.indices {
        let number = nextNumber()
        qualification.rules[rule].number = number
      }
      units += members
      qualifications.append(qualification)
    }
  }

  mutating func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// Gives a unit and all that is in it numbers of their own.
  mutating func number(_ unit: inout SyntheticUnit) {
    unit.number = nextNumber()
    unit.forEachPassage { $0.number = nextNumber() }
  }
}

extension Draft {
  /// The definitions, as they would lie in a folder.
  var files: [LibraryFile] {
    var files = [file("yard/suite.md", suite)]
    files += qualifications.map { file("yard/qualifications/\($0.id).md", $0.definition) }
    files += units.map { file("yard/units/\($0.code).md", $0.definition) }
    return files
  }

  /// All units one after another: what a handbook says.
  var handbook: String { units.map { $0.definition + "\n" }.joined() }

  private func file(_ path: String, _ text: String) -> LibraryFile {
    LibraryFile(path: path, source: Source(path: path, text: text))
  }
}

extension SyntheticUnit {
  /// Visits everything in the unit that has a number.
  mutating func forEachPassage(_ visit: (inout Passage) -> Void) {
    for index in purpose.indices { visit(&purpose[index]) }
    for place in elements.indices {
      visit(&elements[place].title)
      for index in elements[place].criteria.indices { visit(&elements[place].criteria[index]) }
    }
    for index in knowledge.indices { visit(&knowledge[index]) }
    for index in evidence.indices { visit(&evidence[index]) }
  }
}
