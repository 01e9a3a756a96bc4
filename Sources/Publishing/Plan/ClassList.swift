import Mustache
public import Standards

/// The candidates of a class with the units that each takes, for the sheet of the whole class.
public struct ClassList: Sendable, Equatable {
  /// A candidate with the units that are chosen or held.
  public struct Member: Sendable, Equatable {
    /// The candidate's name.
    public var name: String
    /// The awarding body's number for the candidate, often empty.
    public var number: String
    /// The assessor's name, often empty.
    public var assessor: String
    /// The identifiers of the units that the logbook has.
    public var units: Set<String>
    /// The identifiers of the units that are held already.
    public var achieved: Set<String>

    /// Describes a candidate.
    public init(
      name: String, number: String = "", assessor: String = "", units: Set<String>,
      achieved: Set<String> = []
    ) {
      self.name = name
      self.number = number
      self.assessor = assessor
      self.units = units
      self.achieved = achieved
    }
  }

  /// A row of the class's file without a logbook.
  public struct Row: Sendable, Equatable {
    /// The candidate's name, empty where the row has none.
    public var name: String
    /// The line in which the row begins, from 1.
    public var line: Int

    /// Describes a row.
    public init(name: String, line: Int) {
      self.name = name
      self.line = line
    }
  }

  /// What the class is called.
  public var name: String
  /// The name of the folder that the sheet stands in, beside the folders of the class's candidates.
  public var folder: String
  /// The candidates, in order.
  public var members: [Member]
  /// The rows of those who have no logbook yet, because the row or its choice does not hold.
  public var leftOut: [Row]

  /// Makes a list.
  public init(name: String, members: [Member] = [], leftOut: [Row] = []) {
    self.name = name
    folder = FileName.safe(name)
    self.members = members
    self.leftOut = leftOut
  }

}

extension ClassList {
  /// Tables of the sheet, side by side units of the qualification; those that nobody takes have no column.
  ///
  /// - Parameter units: The units of the qualification.
  func record(_ units: [Unit]) -> Record {
    let columns = units.filter { unit in
      members.contains { $0.units.contains(unit.id) || $0.achieved.contains(unit.id) }
    }
    let tables = columns.parted(into: Self.count(of: columns))
    return [
      "className": .text(name),
      "hasLeftOut": .truth(!leftOut.isEmpty),
      "leftOut": .list(
        leftOut.map { ["memberName": .text($0.name), "line": .text(String($0.line))] }),
      "classTables": .list(tables.map { .object(table(Array($0))) }),
    ]
  }

  /// A column for each of some units, and a row for each candidate with a cell for each column.
  private func table(_ units: [Unit]) -> Record {
    [
      "classUnits": .list(
        units.map { ["code": .text($0.code?.printed ?? ""), "title": .text($0.title.plainText)] }),
      "members": .list(
        members.map { member in
          [
            "memberName": .text(member.name), "memberNumber": .text(member.number),
            "memberAssessor": .text(member.assessor),
            "choices": .list(
              units.map { unit in
                let isAchieved = member.achieved.contains(unit.id)
                return [
                  "isAchieved": .truth(isAchieved),
                  "isChosen": .truth(!isAchieved && member.units.contains(unit.id)),
                ]
              }),
          ]
        }),
    ]
  }

  /// How many units stand side by side at the most, from four to twelve.
  ///
  /// The text edition decides, which is narrower than a page across: of its columns a name and an assessor take what
  /// the dashes of the template say (18 and 12, and 5 for each unit), and a code has to fit into what is left for it.
  /// A box of the sampling plan has to hold a date besides. (Codes of more than seven characters are broken in the text.)
  private static func count(of units: [Unit]) -> Int {
    let longest = units.lazy.compactMap(\.code?.printed.unicodeScalars.count).max() ?? 0
    return (4...12).last { count in 5 * (80 - 3 - count) / (18 + 12 + 5 * count) >= longest } ?? 4
  }
}

extension Array {
  /// Its elements in as few pieces as may be, of a size and as long as each other.
  ///
  /// - Parameter size: How many elements a piece has at the most.
  fileprivate func parted(into size: Int) -> [ArraySlice<Element>] {
    let pieces = (count + size - 1) / size
    return (0..<pieces).map { self[$0 * count / pieces..<($0 + 1) * count / pieces] }
  }
}

extension Plan {
  /// Plans the sheet of a class, and nothing else.
  ///
  /// - Parameters:
  ///   - library: The standards.
  ///   - list: The candidates.
  ///   - qualification: The identifier of the qualification.
  ///   - templates: What is filled.
  ///   - version: The version of the program.
  public init(
    _ library: Library, sheetOf list: ClassList, in qualification: String, templates: Templates,
    version: String
  ) {
    self.init(
      library.cut(to: qualification), templates: templates, version: version,
      occasion: .group(list))
  }
}
