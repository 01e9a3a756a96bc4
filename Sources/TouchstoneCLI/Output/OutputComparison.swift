public import Findings
internal import Publishing

/// Compares what an output folder holds with what would be written into it, and writes nothing.
public struct OutputComparison: ~Copyable {
  private let location: Location
  private let root: Descriptor?
  /// What the last build wrote, as far as that is known.
  private(set) var manifest = Manifest()
  private var made: Set<String> = []
  private var findings = Findings()

  /// Looks into a folder; one that is not there holds nothing.
  public init(_ location: Location) throws(Fault) {
    self.location = location
    do throws(SystemError) {
      root = try Descriptor.open(location.path, for: .listing)
    } catch  where error.isMissing {
      root = nil
    } catch {
      throw Fault(.unreadableFile, error.adviceForWriting, at: location.start)
    }
    let text = contents(of: OutputFolder.manifestName)
      .flatMap { String(validating: $0, as: UTF8.self) }
    manifest = text.flatMap(Manifest.init) ?? manifest
  }

  /// Whether an earlier build wrote a file that is still there.
  func hasMade(_ path: String) -> Bool {
    FolderPath(path).map { manifest.entries[$0] != nil && size(of: path) != nil } ?? false
  }

  /// Begins to compare a file, whose bytes are then given to it.
  public mutating func begin(_ path: String) -> ComparedFile {
    made.insert(path)
    return ComparedFile(shown: location.appending(path), file: open(path))
  }

  /// Takes a file for no surplus that only other calls make.
  mutating func allow(_ path: String) { made.insert(path) }

  private func open(_ path: String) -> Descriptor? {
    guard let path = FolderPath(path) else { return nil }
    switch root {
    case .some(let root):
      return try? root.openFolder(path.folders, creating: false).open(path.name, for: .reading)
    case .none: return nil
    }
  }

  /// How many bytes a file has, nothing if it is not there.
  func size(of path: String) -> Int? {
    guard let file = open(path), let status = try? file.status(), status.kind == .file else {
      return nil
    }
    return status.size
  }

  /// The bytes of a file, nothing if it is not there.
  func contents(of path: String) -> [UInt8]? { try? open(path)?.readAll() }

  /// Ends the comparison of a file.
  public mutating func end(_ file: consuming ComparedFile) {
    let shown = file.shown
    guard file.isThere else {
      findings.report(
        .missingOutput, "build again and keep this file; it is missing", at: shown.start)
      return
    }
    guard let line = file.firstDifference else { return }
    findings.report(
      .outdatedOutput, "build again; from this line on the file is not what the standards say",
      at: shown.start(ofLine: line))
  }

  /// All that differs; with endings, also the files of such names that would not be written.
  ///
  /// Logbooks of single candidates are nobody's surplus.
  public consuming func finish(surplusEndings endings: [String]) -> Findings {
    guard let root, let paths = try? root.paths(endings: endings) else { return findings }
    for path in paths where !made.contains(path) && !isOfCandidate(path) {
      findings.report(
        .surplusOutput, "remove this file; nothing makes it any longer",
        at: location.appending(path).start)
    }
    return findings
  }
}

/// Whether a path leads to what was made for one candidate.
private func isOfCandidate(_ path: String) -> Bool {
  path.split(separator: "/").dropFirst().first.map { $0 == Publication.candidatesFolder } ?? false
}

extension Location {
  /// The beginning of a line of a file that need not be read for it.
  fileprivate func start(ofLine line: Int) -> Place {
    let breaks = String(repeating: "\n", count: line - 1)
    return Place(Source(path: shown, text: breaks), breaks.utf8.count..<breaks.utf8.count)
  }
}

extension Descriptor {
  /// The paths of all files below this folder whose names end in one of the endings.
  fileprivate func paths(endings: [String]) throws(SystemError) -> [String] {
    var paths: [String] = []
    var pending: [[String]] = [[]]
    while let folders = pending.popLast() {
      let folder = try openFolder(folders, creating: false)
      for name in try folder.names().compactMap({ String(validating: $0, as: UTF8.self) }) {
        switch try folder.status(of: name, followingLinks: false).kind {
        case .folder: pending.append(folders + [name])
        case _ where endings.contains(where: name.hasSuffix):
          paths.append((folders + [name]).joined(separator: "/"))
        default: break
        }
      }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Rule {
  /// A file of the output folder is not what would be written.
  static let outdatedOutput = Rule(
    "outdated-output", .error, "The documents that are kept are those that the standards make.")
  /// A file that would be written is not there.
  static let missingOutput = Rule(
    "missing-output", .error, "Every document that the standards make is kept.")
  /// A file is there that nothing makes.
  static let surplusOutput = Rule(
    "surplus-output", .error, "No document is kept that the standards no longer make.")
}
