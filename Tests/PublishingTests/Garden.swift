import Evidence
import Findings
import Foundation
import Markdown
import Mustache
import Publishing
import Standards

/// The standards of gardening that the tests print: two units, of which one has no elements.
enum Garden {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The definitions, by their paths.
  static func definitions() throws -> [String: String] {
    let folder = fixtures.appending(path: "standards").path()
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".md") {
      files[path] = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    }
    return files
  }

  /// A plan for the definitions, some of them or of the templates replaced.
  static func plan(
    replacing definitions: [String: String] = [:], templates: [String: String] = [:],
    examples: [WorkedExample] = []
  ) async throws -> Plan {
    let files = try Garden.definitions().merging(definitions) { $1 }
    let (library, _) = await Library.read(
      files.map { LibraryFile(path: $0, source: Source(path: $0, text: $1)) })
    let own = templates.map { (path: $0, source: Source(path: "own/\($0)", text: $1)) }
    return Plan(
      library, examples: examples, templates: Templates(overriding: own), version: "1")
  }
}

/// What became of a plan: the files by their paths, and all findings.
struct Printed {
  var files: [String: String] = [:]
  var findings = Findings()
  var steps = 0

  init(
    _ plan: Plan, as formats: Set<Format> = [.html, .text], only paths: Set<String>? = nil,
    workers: Int = 2
  ) async {
    var bytes: [Format: [UInt8]] = [:]
    let publications = plan.publications.filter { paths?.contains($0.path) ?? true }
    for await step in plan.print(publications, as: formats, workers: workers) {
      steps += 1
      switch step {
      case .begins: bytes = [:]
      case .bytes(let more, let format): bytes[format, default: []] += more
      case .ends(let publication, let found):
        findings.append(found)
        for (format, bytes) in bytes {
          files[publication.path + format.ending] = String(decoding: bytes, as: UTF8.self)
        }
      }
    }
  }

  subscript(path: String) -> String { files[path] ?? "" }
}
