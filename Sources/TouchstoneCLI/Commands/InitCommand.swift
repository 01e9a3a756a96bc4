internal import Publishing

/// `touchstone init DIR`: begins a folder of standards with the small complete example.
public struct InitCommand: Sendable, Equatable {
  /// The folder that the example is written into.
  var folder: String

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    let place = environment.location(folder)
    let (example, versionControl) = (Self.example, Self.versionControl)
    try place.create(example)
    let kept = try place.createMissing(versionControl)
    let written = example.count + versionControl.count - kept.count
    environment.report("wrote \(written) files into \(folder)\n")
    for file in versionControl where kept.contains(file.path) {
      environment.report(
        "kept \(place.appending("\(file.path)").shown): put in it yourself what is wanted of this\n"
          + file.text.split(separator: "\n").map { "  \($0)\n" }.joined())
    }
    let way = folder == "." ? "" : "cd \(folder.asShellWord) && "
    environment.report("next: read them, change them, and type '\(way)touchstone build'\n")
    return .success
  }

  /// What Git is to know of the folder: that text editions are kept as they are, and what is personal is not kept.
  private static var versionControl: [NewFile] {
    [
      (
        FolderPath(folders: [], name: ".gitattributes"),
        """
        # Text editions are compared byte by byte: their line ends stay as they are, on every system.
        output/** -text

        """
      ),
      (
        FolderPath(folders: [], name: ".gitignore"),
        """
        # Of what is built the text editions are kept, so that a change shows what it does to each document.
        output/**
        !output/**/
        !output/**/*.txt
        # Logbooks of candidates are personal data, and are never kept here; nor are the files of classes beside the standards.
        output/*/candidates/
        /*.csv

        """
      ),
    ]
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
        + "files exists, none is written.",
      "For Git there are '.gitignore', which keeps the logbooks of candidates and all but the text editions out "
        + "of the history, and '.gitattributes', which keeps their line ends as they are. Where you have one of "
        + "them, it stays as it is, and what belongs in it is printed.",
    ],
    examples: [.init("touchstone init our-centre", "write the example into our-centre/")]
  ) { words in .start(InitCommand(folder: words.operands[0])) }
}
