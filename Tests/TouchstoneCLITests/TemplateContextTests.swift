import Findings
import Foundation
import JSON
import Testing
import TouchstoneCLI

/// The page of names that templates can ask for, beside what they do see in the shipped standards.
@Suite struct TemplateContextTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  @Test(
    arguments: [
      "index", "svq-scqf-5/index", "svq-scqf-5/logbook --unit F1", "svq-scqf-5/handbook --unit F1",
      "svq-scqf-5/units/F1/index", "svq-scqf-5/units/F1/pack --unit F1",
      "svq-scqf-5/forms/11-witness-testimony", "svq-scqf-5/examples/rowan-sampleton",
    ])
  func `every name that a template can see is documented`(_ document: String) async throws {
    let page = try String(
      contentsOf: Self.project.appending(path: "docs/template-context.md"), encoding: .utf8)
    let documented = Set(
      page.matches(of: /`([^`]*)`/).flatMap { match in
        match.output.1.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      })
    let words = ["show", Self.project.appending(path: "standards").path, "--context"]
    let outcome = await touchstone(words + document.split(separator: " ").map(String.init))
    #expect(outcome.status == .success)
    let seen = try #require(JSON.parse(Source(path: "", text: outcome.output)).value)
    let unknown = names(in: seen).subtracting(documented)
    #expect(unknown.sorted() == [])
  }

  /// The names of members at any depth, but for those that a page describes by their rule: labels, facts, and
  /// what answers to a heading's role, a form's field or number.
  private func names(in value: JSON) -> Set<String> {
    let ruled: Set = ["labels", "fact", "brand", "is", "profile", "placed"]
    switch value {
    case .array(let values): return values.reduce(into: []) { $0.formUnion(names(in: $1)) }
    case .object(let members):
      return members.reduce(into: []) { names, member in
        names.insert(member.name)
        if !ruled.contains(member.name) { names.formUnion(self.names(in: member.value)) }
      }
    default: return []
    }
  }
}
