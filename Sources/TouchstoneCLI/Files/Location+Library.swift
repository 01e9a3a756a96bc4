internal import Findings
internal import Standards

extension Location {
  /// The folder of standards that a word of the call names: itself, or the `standards` it holds.
  var standards: Location {
    let inner = appending("standards")
    return inner.isFolder ? inner : self
  }

  /// Whether there is a folder here.
  var isFolder: Bool { (try? Descriptor.open(path, for: .listing)) != nil }

  /// Reads the standards of a folder, or of one file that stands for itself.
  func library() async throws(Fault) -> (library: Library, findings: Findings) {
    guard isFolder else {
      var (source, findings) = try readSource()
      let (library, found) = Library.read(source)
      findings.append(found)
      return (library, findings)
    }
    let contents = try FolderContents(of: standards, endings: [".md"]).whole()
    var findings = contents.findings
    let files = contents.files.map { LibraryFile(path: $0.path, source: $0.source) }
    let (library, found) = await Library.read(files)
    findings.append(found)
    return (library, findings)
  }
}
