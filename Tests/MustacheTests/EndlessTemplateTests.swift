import Findings
import Mustache
import Testing

struct EndlessTemplateTests {
  @Test(arguments: [
    "{{>t}}", "  {{>t}}\n", "{{#yes}}{{>t}}{{>t}}{{/yes}}", "{{^no}}{{>t}}{{/no}}", "{{<t}}{{/t}}",
    "{{$b}}{{>t}}{{/b}}", "{{<t}}{{$b}}{{$b}}{{/b}}{{/b}}{{/t}}", "{{>*self}}",
    "{{<t}}{{$b}}{{>t}}{{/b}}{{/t}}{{$b}}{{/b}}",
  ])
  func `a template that puts itself in without end is stopped and reported`(text: String) {
    let template = parsed(text)
    let values: Value = ["yes": true, "no": false, "self": "t"]
    let filling = template.filled(with: values, in: ["t": template])
    #expect(filling.findings.all.map(\.rule) == [.endlessTemplate])
    #expect(filling.findings.all.first?.place?.source.path == "t.md")
  }

  @Test func `templates that put each other in twice are stopped before they fill the memory`() {
    var set = TemplateSet()
    for level in 0..<60 { set["\(level)"] = parsed("{{>\(level + 1)}}{{>\(level + 1)}}") }
    set["60"] = parsed("ha")
    let limits = FillingLimits(steps: 10_000)
    let filling = parsed("{{>0}}").filled(with: [:], in: set, limits: limits)
    #expect(filling.findings.all.map(\.rule) == [.endlessTemplate])
    #expect(filling.bytes.count < 20_000)
  }

  @Test func `the output is bounded`() {
    let template = parsed("{{#a}}{{#a}}{{#a}}{{#a}}0123456789{{/a}}{{/a}}{{/a}}{{/a}}")
    let values: Value = ["a": .list(Array(repeating: "x", count: 50))]
    let filling = template.filled(with: values, limits: FillingLimits(output: 5_000))
    #expect(
      filling.findings.all.map(\.message) == [
        "let this come to an end; it has been filled 515 times with 5010 bytes"
      ])
    #expect(filling.bytes.count == 5_010)
  }

  @Test func `a template may follow values as deep as they can be read`() {
    var value: Value = .nothing
    for depth in 0..<500 { value = ["name": .text("\(depth)"), "item": value] }
    let template = parsed("- {{name}}\n{{#item}}\n  {{>t}}\n{{/item}}\n")
    let filling = template.filled(with: value, in: ["t": template])
    #expect(filling.findings.isEmpty)
    #expect(filling.text.hasSuffix("\n\(String(repeating: " ", count: 998))- 0\n"))
  }

  @Test func `a section may hold many turns`() {
    let template = parsed("{{#list}}{{.}}{{/list}}")
    let values: Value = ["list": .list(Array(repeating: "x", count: 100_000))]
    let filling = template.filled(with: values)
    #expect(filling.findings.isEmpty)
    #expect(filling.bytes.count == 100_000)
  }

  private func parsed(_ text: String) -> Template {
    Template.parse(Source(path: "t.md", text: text), style: .markdown).template
  }
}
