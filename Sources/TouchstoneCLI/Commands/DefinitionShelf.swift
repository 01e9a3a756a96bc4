internal import Findings
internal import Standards

/// The suite that a new definition goes into, and all that is defined beside it.
///
/// What is written is read back first, together with what is there: whether a heading has a code, and whether a line
/// names a unit, only reading tells.
struct DefinitionShelf {
  /// The folder of the suite.
  let folder: Location
  /// All standards as they are.
  let library: Library
  /// The suite as it is, nothing if no file says anything of it.
  let suite: Suite?
  /// The files of the suite, by their paths in its folder.
  private let files: [LibraryFile]

  /// Reads the standards around a suite, the only one if no name is given.
  init(_ name: String?, of standards: Location) async throws(Fault) {
    folder = try standards.suite(name)
    let contents = try await FolderContents(of: standards, endings: [".md"]).whole()
    library = await Library.read(
      contents.files.map { LibraryFile(path: $0.path, source: $0.source) }
    ).library
    let own = folder == standards ? "" : "\(folder.path.fileName)/"
    files = contents.files.filter { $0.path.hasPrefix(own) }.map { file in
      LibraryFile(path: String(file.path.dropFirst(own.count)), source: file.source)
    }
    suite = await Library.read(files).library.suites.first
  }

  /// The suite as it would be with one more file.
  func suite(adding text: String, as path: FolderPath) async -> Suite? {
    let file = LibraryFile(path: "\(path)", source: Source(path: shown(path), text: text))
    return await Library.read(files + [file]).library.suites.first
  }

  /// A path in the suite's folder as findings name it.
  func shown(_ path: FolderPath) -> String { folder.appending("\(path)").shown }

  /// Refuses a name that another file has, if nothing but capitals tells them apart: some systems do not.
  func refuseSameFile(as path: FolderPath) throws(Fault) {
    let name = "\(path)".lowercased()
    guard let other = files.first(where: { $0.path.lowercased() == name && $0.path != "\(path)" })
    else { return }
    throw Fault(
      .fileExists,
      "choose another name than '\(path.name)', or remove this file first; on some systems both are one",
      at: Place(other.source, 0..<0))
  }
}

extension String {
  /// The last name of a path.
  fileprivate var fileName: Substring { split(separator: "/").last ?? "" }
}
