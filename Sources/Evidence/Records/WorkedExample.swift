public import Findings

/// A portfolio that stands among the standards, to show candidates how the forms are filled in.
///
/// It lies in `<suite>/examples/<name>/`, a folder of sheets; everybody in it is invented.
public struct WorkedExample: Sendable {
  /// The identifier of the suite.
  public var suite: String
  /// The name of its folder.
  public var name: String
  /// What it holds.
  public var portfolio: Portfolio
  /// What stands for its sheets: it changes when a byte of any of them does.
  public var fingerprint: Fingerprint

  /// Finds the examples among the sheets of a folder of standards, in the order of their paths.
  ///
  /// - Parameter sheets: The CSV files, by their paths below the folder of standards.
  public static func read(_ sheets: [(path: String, source: Source)]) -> (
    examples: [WorkedExample], findings: Findings
  ) {
    var findings = Findings()
    var folders: [(suite: String, name: String, files: [Portfolio.File: Source])] = []
    for sheet in sheets.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let names = sheet.path.split(separator: "/").map(String.init)
      guard names.count == 4, names[1] == "examples" else { continue }
      if folders.last?.suite != names[0] || folders.last?.name != names[2] {
        folders.append((names[0], names[2], [:]))
      }
      if let file = Portfolio.File.allCases.first(where: { $0.name == names[3] }) {
        folders[folders.count - 1].files[file] = sheet.source
      } else {
        findings.report(
          .unknownSheet,
          "know that nothing reads '\(names[3])'"
            + suggestion(nearest(to: names[3], among: Portfolio.File.allCases.map(\.name))),
          at: Place(sheet.source, 0..<0))
      }
    }
    let examples = folders.compactMap { folder -> WorkedExample? in
      guard !folder.files.isEmpty else { return nil }
      let (portfolio, found) = Portfolio.read(folder.files)
      findings.append(found)
      return WorkedExample(
        suite: folder.suite, name: folder.name, portfolio: portfolio,
        fingerprint: Fingerprint(of: folder.files))
    }
    return (examples, findings)
  }
}

extension Fingerprint {
  /// Stands for sheets, and for which sheet each of them is.
  fileprivate init(of files: [Portfolio.File: Source]) {
    self.init(
      of: Portfolio.File.allCases.flatMap { file in
        files[file].map { [Fingerprint(of: file.name), Fingerprint(of: $0.bytes)] } ?? []
      })
  }
}

extension Rule {
  /// A sheet in the folder of a portfolio has a name that nobody knows.
  public static let unknownSheet = Rule(
    "unknown-sheet", .note,
    "A portfolio is the sheets evidence.csv, people.csv, profile.csv, plan.csv and decisions.csv.")
}
