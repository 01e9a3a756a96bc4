import Findings
import Markdown
import Standards
import TouchstoneCLI

/// A piece of the way from definitions to documents whose cost is measured.
enum Stage: String, CaseIterable {
  /// Markdown, read into a tree and printed as HTML.
  case markdown
  /// Definitions, read from memory into the model.
  case model
  /// All documents in both formats, written into an empty folder.
  case build
  /// The same again, with everything there and nothing changed.
  case rebuild

  /// What the table calls it.
  var title: String {
    switch self {
    case .markdown: "Markdown to HTML"
    case .model: "definitions to model"
    case .build: "whole build"
    case .rebuild: "unchanged rebuild"
    }
  }
}

extension Stage {
  /// Does it once, in this process.
  ///
  /// What it needs is read before the clock starts, except where reading is part of it.
  func perform(on library: Shelf) async throws -> Cost {
    switch self {
    case .markdown:
      let bytes = try readFile(library.joined)
      let meter = Meter()
      let html = html(of: bytes, path: library.joined)
      let cost = meter.cost
      guard !html.isEmpty else { throw ProcessError(description: "no HTML came out") }
      return cost
    case .model:
      let contents = FolderContents(of: Location(library.standards), endings: [".md"])
      let files = contents.files.map { LibraryFile(path: $0.path, source: $0.source) }
      let meter = Meter()
      let model = await Library.read(files).library
      let cost = meter.cost
      guard !model.suites.isEmpty else { throw ProcessError(description: "no model came out") }
      return cost
    case .build, .rebuild:
      let meter = Meter()
      try await touchstone(["build", "standards", "--output", "output", "--quiet"], in: library)
      return meter.cost
    }
  }

  /// Runs a command of the program as its `main` does, in this process and as if in a shelf's folder.
  private func touchstone(_ words: [String], in library: Shelf) async throws {
    var environment = Environment.process
    environment.words = words
    environment.directory = library.folder
    let status = await run(in: environment)
    guard status == .success else {
      let call = words.joined(separator: " ")
      throw ProcessError(description: "'touchstone \(call)' ended with status \(status.rawValue)")
    }
  }
}

/// The HTML of a Markdown text.
func html(of bytes: [UInt8], path: String) -> [UInt8] {
  var writer = HTMLWriter()
  writer.write(Document.parse(Source.read(path: path, bytes: bytes).source).document.blocks)
  return writer.output
}
