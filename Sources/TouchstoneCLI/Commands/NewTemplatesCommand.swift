internal import Findings
internal import Publishing

/// `touchstone new templates [NAME]`: writes templates that come with the program into a folder, to be changed.
public struct NewTemplatesCommand: Sendable, Equatable {
  /// The template, or a folder of them; nothing for all.
  var name: String?
  /// The folder of templates.
  var folder: String

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    let files = try files()
    let present = try environment.location(folder).createMissing(files)
    let written = files.count - present.count
    environment.report("wrote \(written) file\(written == 1 ? "" : "s") into \(folder)\n")
    if !present.isEmpty {
      let names = present.prefix(Self.mostNamed).map(\.description).joined(separator: ", ")
      let rest = present.count - Self.mostNamed
      environment.report(
        "left as they were: \(names)\(rest > 0 ? " and \(rest) more" : "")\n")
    }
    if written > 0 {
      environment.report(
        "next: change what you like and remove what you do not, since the program has it too\n")
    }
    return .success
  }

  /// How many files that were there are named.
  private static let mostNamed = 5

  /// The templates that are asked for: by the path, by the path without `.md`, by a folder, or else by the last
  /// name of the path.
  private func files() throws(Fault) -> [NewFile] {
    let all = Templates.builtIn.compactMap { file in
      FolderPath(file.path).map { NewFile($0, file.text) }
    }
    guard let name else { return all }
    func named(_ path: String) -> Bool { path == name || path == "\(name).md" }
    let folder = name.hasSuffix("/") ? name : "\(name)/"
    for isWanted: (FolderPath) -> Bool in [
      { named("\($0)") }, { "\($0)".hasPrefix(folder) }, { named($0.name) },
    ] {
      let wanted = all.filter { isWanted($0.path) }
      if !wanted.isEmpty { return wanted }
    }
    let names = all.map { "\($0.path)" }
    throw Fault(
      .unknownTemplate,
      "name a template that there is; '\(name)' is none"
        + suggestion(nearest(to: name, among: names)))
  }
}

extension Syntax {
  static let newTemplates = Syntax(
    name: "new templates", summary: "copy built-in templates into a folder, to change them",
    operands: [Operand("NAME", .oneOrNone)], options: [.templatesToWrite],
    details: [
      "NAME is a template, such as 'labels.md' or 'forms/15-witness-status-list.md', or a folder of them, such as "
        + "'forms' or 'styles'. Without it, all are written. A file that is there is never overwritten.",
      "What stands in the folder of templates takes the place of the program's own, file by file. Keep only what "
        + "you change there: all else comes with the program, and gets better with it.",
    ],
    examples: [
      .init("touchstone new templates labels.md", "change the words that are printed"),
      .init("touchstone new templates large-print.css", "find a template by its last name"),
      .init("touchstone new templates forms", "change the recording forms"),
    ]
  ) { words in
    .newTemplates(
      NewTemplatesCommand(
        name: words.operands.first, folder: words.value(of: .templatesToWrite) ?? "templates"))
  }
}

extension Option {
  fileprivate static let templatesToWrite = Option(
    "templates", .word("DIR"), "the folder to write into (default: templates)")
}

extension Rule {
  /// A call names a template that there is not.
  static let unknownTemplate = Rule(
    "no-such-template", .error, "A template is named as it is called in the folder of templates.")
}
