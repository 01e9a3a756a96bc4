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
  /// The pages of the site alone, written into an empty folder.
  case site
  /// All documents in both formats and the site, written into an empty folder.
  case build
  /// The same again, with everything there and nothing changed.
  case rebuild

  /// What the table calls it.
  var title: String {
    switch self {
    case .markdown: "Markdown to HTML"
    case .model: "definitions to model"
    case .site: "site"
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
      let contents = await FolderContents(of: Location(library.standards), endings: [".md"])
      let files = contents.files.map { LibraryFile(path: $0.path, source: $0.source) }
      let meter = Meter()
      let model = await Library.read(files).library
      let cost = meter.cost
      guard !model.suites.isEmpty else { throw ProcessError(description: "no model came out") }
      return cost
    case .site:
      return try await built("--only", "site", "--output", library.pages, in: library)
    case .build, .rebuild:
      return try await built("--output", library.output, in: library)
    }
  }

  /// What it costs to run the command `build` as the program's `main` does, in this process and as if in a
  /// shelf's folder.
  private func built(_ words: String..., in library: Shelf) async throws -> Cost {
    var environment = Environment.process
    environment.words = ["build", "standards", "--quiet"] + words
    environment.directory = library.folder
    let meter = Meter()
    let status = await run(in: environment)
    guard status == .success else {
      let call = environment.words.joined(separator: " ")
      throw ProcessError(description: "'touchstone \(call)' ended with status \(status.rawValue)")
    }
    return meter.cost
  }

  /// The folder that it is to find empty, and writes into; nothing if there is none.
  func output(on shelf: Shelf) -> String? {
    switch self {
    case .markdown, .model, .rebuild: nil
    case .site: shelf.pages
    case .build: shelf.output
    }
  }
}

/// The HTML of a Markdown text.
func html(of bytes: [UInt8], path: String) -> [UInt8] {
  BlockOutline(Source.read(path: path, bytes: bytes).source).html().html
}
