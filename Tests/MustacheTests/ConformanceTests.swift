import Findings
import Foundation
import JSON
import Mustache
import Testing

private let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

/// Every example of the Mustache specification, but for lambdas: values here are data.
///
/// The examples are not part of this project. `MUSTACHE_SPEC` names a folder of them, the JSON files of
/// `specs` in https://github.com/mustache/spec.
@Suite(
  .enabled(
    if: folder != nil,
    "set MUSTACHE_SPEC to the folder with the JSON files of the Mustache specification"))
struct ConformanceTests {
  @Test(arguments: [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
    "~dynamic-names", "~inheritance",
  ])
  func `an example of the specification comes out as it says`(file: String) throws {
    let path = try "\(#require(folder))/\(file).json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let suite = JSON.parse(Source(path: path, text: text)).value
    let examples = try #require(suite?["tests"]?.array)
    #expect(!examples.isEmpty)
    for example in examples {
      let name = try #require(example["name"]?.string)
      let template = try #require(example["template"]?.string)
      let partials = (example["partials"]?.members ?? []).map { ($0.name, $0.value.string ?? "") }
      let set = TemplateSet(partials.map { ($0, read($1)) })
      let filling = read(template).filled(with: Value(example["data"] ?? nil), in: set)
      #expect(filling.text == example["expected"]?.string, "\(file): \(name)")
    }
  }

  private func read(_ text: String) -> Template {
    let source = Source.read(path: "spec", bytes: Array(text.utf8), keepingLineEnds: true).source
    return Template.parse(source).template
  }
}
