internal import Publishing

/// `touchstone init DIR`: begins a folder of standards with the small complete example.
public struct InitCommand: Sendable, Equatable {
  /// The folder that the example is written into.
  var folder: String

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    try environment.location(folder).create(Self.example)
    environment.report(
      """
      wrote \(Self.example.count) files into \(folder)
      next: read them, change them, and type 'touchstone build \(folder.asShellWord)'

      """)
    return .success
  }

  /// The files of the example, relative to the folder.
  private static var example: [NewFile] {
    DefaultTemplates.files.compactMap { file in
      guard file.path.hasPrefix("init/"), let path = FolderPath(String(file.path.dropFirst(5)))
      else { return nil }
      return (path, file.text)
    }
  }
}

extension Syntax {
  static let start = Syntax(
    name: "init", summary: "begin a folder of standards with a small complete example",
    operands: [Operand("DIR")],
    details: [
      "DIR is made if it is missing. What is there already is never overwritten: if one of the "
        + "files exists, none is written."
    ],
    examples: [.init("touchstone init our-centre", "write the example into our-centre/")]
  ) { words in .start(InitCommand(folder: words.operands[0])) }
}
