import Findings
import Publishing
import Testing

/// Values that no tag asks for are not made; a template of one's own asks for what it likes.
@Suite struct WantedTests {
  /// Prints the page of unit G1 with a template of one's own, and tells what was found.
  private func page(_ templates: [String: String]) async throws -> (
    html: String, findings: [String]
  ) {
    let plan = try await Garden.plan(templates: templates)
    let path = "gardening-1/units/G1/index"
    let printed = await Printed(plan, only: [path])
    return (printed["\(path).html"], printed.findings.sorted.map(\.lines))
  }

  private let rows = """
    {{#records}}
    ## Record of {{name}}

    {{#criteriaRows}}
    - [{{code}}] {{{cell}}} ({{kind}})
    {{/criteriaRows}}
    {{/records}}
    {{#knowledge}}
    - knows {{{text}}}
    {{/knowledge}}
    """

  private func expectRows(in html: String) {
    #expect(html.contains("Record of "))
    #expect(html.contains("[G1.1.1] "))
    #expect(html.contains("(criterion)"))
    #expect(html.contains("knows "))
  }

  @Test func `the page of a unit can list what only records list`() async throws {
    let (html, findings) = try await page(["unit.md": "# {{name}}\n\n\(rows)\n"])
    expectRows(in: html)
    #expect(findings == [])
  }

  @Test func `a template that is put in is asked too`() async throws {
    let (html, findings) = try await page([
      "unit.md": "# {{name}}\n\n{{> partials/one}}\n", "partials/one.md": "{{> partials/two}}\n",
      "partials/two.md": "\(rows)\n",
    ])
    expectRows(in: html)
    #expect(findings == [])
  }

  @Test func `one that is put in by the name of a value may ask for anything`() async throws {
    let (html, findings) = try await page([
      "unit.md": "# {{name}}\n\n{{#forms}}\n{{>*template}}\n\n{{/forms}}\n",
      "forms/07-element-achievement-record.md": "\(rows)\n",
    ])
    expectRows(in: html)
    #expect(findings == [])
  }

  @Test func `a part of a dotted name is asked for`() async throws {
    let (html, findings) = try await page([
      "unit.md": "# {{name}}\n\nof level {{fact.level}}, in short {{unit.code}}\n"
    ])
    #expect(html.contains("of level 1, in short G1"))
    #expect(findings == [])
  }

  @Test func `a name that nobody knows is reported as ever`() async throws {
    let (_, findings) = try await page([
      "unit.md": "# {{name}}\n\n{{#records}}{{rows}}{{/records}}\n"
    ])
    #expect(
      findings == [
        "own/unit.md:3:13: warning: name a value that is there; there is no 'rows' here [unknown-name]\n"
      ])
  }
}
