internal import Findings

extension CheckCommand {
  /// What is done with what can be mended without a person's judgement.
  enum Fixing: Sendable, Equatable {
    case none
    /// It is mended in the files.
    case inPlace
    /// What would be mended is shown, and nothing is written.
    case shown
  }
}

extension Findings {
  /// The files with all that can be mended in them, in the order of their names.
  func fixedFiles(in environment: Environment) throws(Fault) -> [FixedFile] {
    var fixes: [String: [Finding.Fix]] = [:]
    for fix in all.compactMap(\.fix) {
      fixes[fix.place.source.path, default: []].append(fix)
    }
    var files: [FixedFile] = []
    for (path, fixes) in fixes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let bytes = try environment.location(path).readBytes()
      if let file = FixedFile(path: path, bytes: bytes, fixes: fixes) { files.append(file) }
    }
    return files
  }
}

extension [FixedFile] {
  /// How much was mended: `3 findings in 2 files`.
  var summary: String {
    let count = reduce(0) { $0 + $1.count }
    return
      "\(count) finding\(count == 1 ? "" : "s") in \(self.count) file\(self.count == 1 ? "" : "s")"
  }
}
