import Findings

/// The folder of a worked example: which of its files are the sheets of a portfolio, and what of it is not there.
///
/// People save sheets from many programs, under names that look right in the list of a folder: *Evidence.csv*,
/// `evidence.xlsx`, `evidence.csv.txt`. The first is read like any other; the others are told of, and so is
/// each sheet that the folder has to have.
struct ExampleFolder {
  let suite: String
  let name: String
  private(set) var files: [Portfolio.File: Source] = [:]
  private(set) var findings = Findings()
  /// The sheets that are there and cannot be read; that is reported already.
  private var unread: Set<Portfolio.File> = []
  /// Whether anything in the folder is a sheet, or was to be one.
  private var hasSheets = false
  /// The path of the folder, as findings print it.
  private let path: String

  init(suite: String, name: String, of source: Source) {
    self.suite = suite
    self.name = name
    let names = source.path.split(separator: "/", omittingEmptySubsequences: false)
    path = names.dropLast().joined(separator: "/")
  }

  /// Takes a CSV file for the sheet that it is called by.
  mutating func add(_ name: String, _ source: Source) {
    guard !name.isLock else { return }
    hasSheets = true
    guard let file = Portfolio.File(named: name) else {
      report(name, source)
      return
    }
    guard let other = files.updateValue(source, forKey: file) else { return }
    findings.report(
      .unknownSheet,
      "keep one '\(file.name)' in this folder; the capitals of its name do not count, and nothing reads "
        + "this one", at: Place(other, 0..<0), severity: .warning)
  }

  /// Takes note of a file that was not read.
  mutating func pass(_ name: String, _ source: Source) {
    guard !name.isLock, name.isOfSpreadsheet else { return }
    hasSheets = true
    if let file = Portfolio.File(named: name) {
      unread.insert(file)
    } else {
      report(name, source)
    }
  }

  /// The example; nothing if there is no portfolio, or a part of it cannot be read.
  mutating func example() -> WorkedExample? {
    guard hasSheets else { return nil }
    for file in Portfolio.File.allCases.filter(\.isNeeded) where files[file] == nil {
      guard !unread.contains(file) else { continue }
      findings.report(
        .missingSheet,
        "put the sheet '\(file.name)' into this folder; \(file.loss)",
        at: Place(Source(path: path, text: ""), 0..<0))
    }
    // Half a portfolio would say that it does not agree with the rest.
    guard unread.isEmpty, !files.isEmpty else { return nil }
    let (portfolio, found) = Portfolio.read(files)
    findings.append(found)
    let errors = Set(found.all.filter { $0.severity == .error }.compactMap(\.place?.source.path))
    for (file, isEmpty) in [
      (Portfolio.File.evidence, portfolio.records.isEmpty), (.people, portfolio.people.isEmpty),
    ] {
      guard isEmpty, let source = files[file], !errors.contains(source.path) else { continue }
      findings.report(
        .missingSheet, "add rows to this sheet; \(file.loss)", at: Place(source, 0..<0))
    }
    return WorkedExample(
      suite: suite, name: name, portfolio: portfolio, fingerprint: Fingerprint(of: files))
  }

  private mutating func report(_ name: String, _ source: Source) {
    let stem = String(name.prefix { $0 != "." })
    let file = Portfolio.File(named: "\(stem).csv")
    let advice =
      file.map { "save this as '\($0.name)' (in Excel: Save as, CSV UTF-8); " } ?? "know that "
    let near = file == nil ? nearest(to: stem, among: Portfolio.File.allCases.map(\.rawValue)) : nil
    findings.report(
      .unknownSheet,
      "\(advice)nothing reads '\(name)'" + suggestion(near.map { "\($0).csv" }),
      at: Place(source, 0..<0), severity: file == nil ? .note : .warning)
  }
}

extension Portfolio.File {
  /// The sheet of a name, in capitals or not.
  init?(named name: String) {
    let name = name.lowercased()
    guard let file = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = file
  }

  /// Whether there is no portfolio without it.
  fileprivate var isNeeded: Bool { self == .evidence || self == .people }

  /// What is lost without it.
  fileprivate var loss: String {
    self == .evidence ? "an example without evidence is not printed" : "nobody can sign without it"
  }
}

extension String {
  /// Whether a program keeps the file while it has another one open.
  fileprivate var isLock: Bool { hasPrefix("~$") }

  /// Whether the name is that of a sheet that some program saved.
  fileprivate var isOfSpreadsheet: Bool {
    let parts = lowercased().split(separator: ".").map(String.init)
    let endings = ["csv", "xlsx", "xls", "xlsm", "ods", "numbers", "tsv", "txt"]
    return parts.dropFirst().contains { endings.contains($0) }
      || Portfolio.File.allCases.contains { parts == [$0.rawValue] }
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
