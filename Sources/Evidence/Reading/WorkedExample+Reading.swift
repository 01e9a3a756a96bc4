public import Findings

extension WorkedExample {
  /// Finds the examples among the files of a folder of standards, in the order of their paths.
  ///
  /// - Parameters:
  ///   - sheets: The CSV files, by their paths below the folder of standards.
  ///   - others: The files that were not read, or could not be: their sources only tell where they are.
  public static func read(
    _ sheets: [(path: String, source: Source)], beside others: [(path: String, source: Source)] = []
  ) -> (examples: [WorkedExample], findings: Findings) {
    let files =
      sheets.map { ($0.path, $0.source, true) } + others.map { ($0.path, $0.source, false) }
    var folders: [ExampleFolder] = []
    var findings = Findings()
    for (path, source, isRead) in files.sorted(by: {
      $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }) {
      let names = path.split(separator: "/").map(String.init)
      guard names.count > 2, names[1] == "examples" else { continue }
      guard names.count == 4 else {
        if let file = names.last.flatMap(Portfolio.File.init(named:)) {
          findings.report(
            .unknownSheet,
            "move this to '\(names[0])/examples/<name>/\(file.name)'; nothing reads it here",
            at: Place(source, 0..<0), severity: .warning)
        }
        continue
      }
      if folders.last?.suite != names[0] || folders.last?.name != names[2] {
        folders.append(ExampleFolder(suite: names[0], name: names[2], of: source))
      }
      if isRead {
        folders[folders.count - 1].add(names[3], source)
      } else {
        folders[folders.count - 1].pass(names[3], source)
      }
    }
    var examples: [WorkedExample] = []
    for var folder in folders {
      if let example = folder.example() { examples.append(example) }
      findings.append(folder.findings)
    }
    return (examples, findings)
  }
}

extension Rule {
  /// A file in the folder of a portfolio looks like a sheet, and nobody reads it.
  public static let unknownSheet = Rule(
    "unknown-sheet", .note,
    "A portfolio is the sheets evidence.csv, people.csv, profile.csv, plan.csv and decisions.csv.")
  /// A portfolio lacks a sheet that it must have.
  public static let missingSheet = Rule(
    "missing-sheet", .error, "A portfolio has rows in evidence.csv and in people.csv.")
}
