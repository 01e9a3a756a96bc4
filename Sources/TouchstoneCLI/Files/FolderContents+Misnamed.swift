internal import Findings

extension FolderContents {
  /// Tells of files that would be read as definitions if their names ended in `.md`.
  var misnamed: Findings {
    var findings = Findings()
    for file in unread {
      guard let stem = file.path.misnamedStem else { continue }
      findings.report(
        .misnamedDefinition,
        "rename this file '\(stem).md' if it is a definition; it is not read",
        at: Place(file.source, 0..<0)
      )
    }
    return findings
  }
}

extension String {
  /// The name of a file before an ending that programs give to Markdown, or hide behind its own; nothing if it has none.
  fileprivate var misnamedStem: String? {
    let name = split(separator: "/").last ?? ""
    let small = name.lowercased()
    let ending = [".md.txt", ".markdown", ".mdown", ".mkd", ".md"].first(where: small.hasSuffix)
    return ending.map { String(name.dropLast($0.count)) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Rule {
  /// A file that seems to be a definition is not read for the ending of its name.
  static let misnamedDefinition = Rule(
    "misnamed-definition", .warning, "The names of definitions end in '.md'.")
}
