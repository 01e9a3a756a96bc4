internal import Findings
internal import Markdown
internal import Standards

/// Where the file of a new definition goes.
public struct NewDefinition: Sendable, Equatable {
  /// The folder of standards.
  var standards: String
  /// The suite, nothing for the only one.
  var suite: String?

  init(_ words: Words) {
    standards = words.value(of: .standards) ?? "standards"
    suite = words.value(of: .suite)
  }

  /// Reads what is there already.
  func shelf(in environment: Environment) async throws(Fault) -> DefinitionShelf {
    try await DefinitionShelf(suite, of: environment.location(standards).standards)
  }

  /// Writes the file into the suite's folder and says what to do next.
  func write(
    _ text: String, as path: FolderPath, on shelf: DefinitionShelf, in environment: Environment
  ) throws(Fault) -> ExitStatus {
    try shelf.refuseSameFile(as: path)
    try shelf.folder.create([(path, text)])
    environment.report(
      """
      wrote \(shelf.shown(path))
      next: write over what stands in brackets, and type 'touchstone check \(standards.asShellWord)'

      """)
    return .success
  }
}

extension FolderPath {
  /// The path of a definition in the folder of a suite, by its code or identifier.
  init(_ folder: String, _ name: String) {
    self.init(folders: [folder], name: "\(FileName.safe(name)).md")
  }
}

extension Option {
  static let standards = Option(
    "standards", .word("DIR"), "the folder of standards (default: standards)")
  static let suite = Option("suite", .word("NAME"), "the suite, where there are several")
}

extension String {
  /// The text as one word of a command line, in quotes where it needs them.
  var asShellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "+")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
    guard !isPlain else { return self }
    let inside = flatMap { "\\\"$`".contains($0) ? "\\\($0)" : "\($0)" }
    return "\"\(String(inside))\""
  }

  /// The text as a file has it, in which some characters cannot stand.
  var asCleanText: String {
    let source = Source(path: "", text: self)
    return source[source.bytes.indices]
  }

  /// The level that a title names, such as *Diploma at Level 3*, or a bracket to be written over.
  var asLevel: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    let level = zip(words, words.dropFirst()).first { $0 == "level" && Int($1) != nil }
    return level.map { String($0.1) } ?? "[level]"
  }

  /// The words of the text on one line, as Markdown that says just them.
  var asMarkdown: String {
    let words = withSingleSpaces
    return [Inline(.text(words))].markdown
  }
}
