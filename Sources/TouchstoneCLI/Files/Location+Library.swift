public import Findings
internal import Publishing
public import Standards

extension Location {
  /// The folder of standards that a word of the call names: itself, or the `standards` it holds.
  var standards: Location {
    let inner = appending("standards")
    return inner.isFolder ? inner : self
  }

  /// Whether there is a folder here.
  var isFolder: Bool { (try? status().kind) == .folder }

  /// Whether another path leads to the same folder.
  func isSame(as other: Location) -> Bool {
    guard let own = try? status().identity, let its = try? other.status().identity else {
      return false
    }
    return tree == other.tree && own == its
  }

  /// Whether there is anything here.
  var isThere: Bool {
    do throws(SystemError) {
      _ = try status()
      return true
    } catch {
      return !error.isMissing
    }
  }

  /// Reads the standards of a folder, or of one file that stands for itself.
  ///
  /// - Parameter asWritten: Whether the brand's logo stays the name of a file; documents have the picture.
  public func library(asWritten: Bool = false) async throws(Fault) -> (
    library: Library, findings: Findings
  ) {
    var none: KeptReadings?
    return try await library(asWritten: asWritten, keeping: &none)
  }

  /// Reads standards that are compared with others, the brand's logo as the name of a file.
  ///
  /// Beside a folder without definitions everything would be added or removed; nobody means that.
  func edition() async throws(Fault) -> (library: Library, findings: Findings) {
    let (library, findings) = try await library(asWritten: true)
    guard library.isEmpty, library.suites.allSatisfy({ $0.themes.isEmpty && $0.glossary.isEmpty })
    else { return (library, findings) }
    var reasons = Findings()
    reasons.report(
      .noDefinitions, "name standards that can be compared; nothing is defined here", at: start,
      severity: .error)
    throw Fault(reasons)
  }

  /// Reads the standards, and takes what was kept of files that are as they were.
  func library(
    asWritten: Bool = false, keeping kept: inout KeptReadings?
  ) async throws(Fault) -> (library: Library, findings: Findings) {
    guard isThere else {
      throw Fault(
        .unreadableFile,
        shown.hasEnding
          ? SystemError.missing.advice
          : "name a folder of standards; there is none here ('touchstone init DIR' begins one)",
        at: start)
    }
    guard isFolder else {
      var (source, findings) = try readSource()
      let (library, found) = Library.read(source)
      findings.append(found)
      if library.isEmpty {
        findings.report(
          .noDefinitions, "begin a unit with a heading such as '# Unit F1: Title'; none is here",
          at: Place(source, 0..<0))
      }
      return (library, findings)
    }
    let contents = try await FolderContents(of: standards, endings: [".md"]).whole()
    return await library(in: contents, asWritten: asWritten, keeping: &kept)
  }

  /// Reads the definitions among the files of this folder.
  func library(
    in contents: FolderContents, asWritten: Bool = false, keeping kept: inout KeptReadings?
  ) async -> (library: Library, findings: Findings) {
    var findings = contents.findings
    let files = contents.files.filter { $0.path.hasSuffix(".md") }
      .map { LibraryFile(path: $0.path, source: $0.source) }
    var (library, found) = await Library.read(files, keeping: &kept)
    findings.append(found)
    findings.append(contents.misnamed)
    if !asWritten { findings.append(library.takeInLogo(from: standards)) }
    if library.isEmpty {
      findings.report(
        .noDefinitions,
        "write a definition here; there is none yet ('touchstone new unit' begins one)",
        at: standards.start)
    }
    findings.append(library.settings.faults(knowing: RuleCatalogue.names))
    return (library, findings.judged(by: library.settings))
  }

  /// Reads the files of a folder that take the place of built-in templates.
  func templateFiles() async throws(Fault) -> FolderContents {
    guard isFolder else {
      throw Fault(.unreadableFile, "name a folder of templates; there is none here", at: start)
    }
    return try await FolderContents(of: self, endings: Templates.endings).whole()
  }
}

extension String {
  /// Whether the last name of a path ends as those of files do: in a point and letters.
  fileprivate var hasEnding: Bool {
    guard let name = split(separator: "/").last, let point = name.lastIndex(of: ".") else {
      return false
    }
    let ending = name[name.index(after: point)...]
    return !ending.isEmpty && ending.allSatisfy(\.isLetter)
  }
}

extension Library {
  /// Whether nothing is defined in it.
  var isEmpty: Bool {
    suites.allSatisfy { $0.units.isEmpty && $0.qualifications.isEmpty }
  }
}

extension Rule {
  /// A folder or a file of standards defines nothing.
  static let noDefinitions = Rule(
    "no-definitions", .error, "A folder of standards defines a unit or a qualification.")
}
