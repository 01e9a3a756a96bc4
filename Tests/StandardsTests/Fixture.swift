import Findings
import Foundation
import JSON
import Markdown
import Testing

@testable import Standards

/// A file of `Fixtures`, and the golden that stands beside it.
struct Fixture: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The definitions in every numbering style, a file each.
  static let styles: [Fixture] = {
    let folder = Self.folder.appending(path: "styles")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let data = try? Data(contentsOf: folder.appending(path: name))
      return data.map { Fixture(name: name, text: String(decoding: $0, as: UTF8.self)) }
    }
  }()

  /// The files of a small folder of standards.
  static let library: [LibraryFile] = {
    let folder = Self.folder.appending(path: "library")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      let text = String(decoding: data, as: UTF8.self)
      return LibraryFile(path: path, source: Source(path: path, text: text))
    }
  }()
}

extension Library {
  /// What other programs read in the JSON of the library.
  func tree(below folder: String = "") -> JSON {
    JSON.parse(Source(path: "json", text: json(below: folder))).value ?? .null
  }
}

/// Compares with a golden file; with `TOUCHSTONE_RECORD=1` writes it anew, which fails the test.
func expectGolden(
  _ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = Fixture.folder.appending(path: path)
  if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
    try Data(actual.utf8).write(to: url)
    Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
  guard actual != expected else { return }
  Attachment.record(actual, named: url.lastPathComponent)
  #expect(actual == expected, sourceLocation: sourceLocation)
}

/// The words of a text as its tree has them, with the markers of lists that count.
func words(of source: Source) -> [String] {
  Document.parse(source).document.blocks.flatMap(words)
}

private func words(_ block: Block) -> [String] {
  switch block.kind {
  case .heading(_, let content, _), .paragraph(let content):
    return split(content.plainText)
  case .quote(let blocks), .division(_, let blocks):
    return blocks.flatMap(words)
  case .list(let list):
    return list.items.flatMap { split($0.marker) + $0.content.flatMap(words) }
  case .code(_, let text):
    return split(text)
  case .table(let table):
    return (table.head + table.body).flatMap { $0.cells.flatMap { split($0.content.plainText) } }
  case .rule, .writingLine:
    return []
  }
}

private func split(_ text: String) -> [String] {
  // By scalars: an accent that follows a space is one character with it, and stays where the space goes.
  text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    .map { String($0) }
}
