import Findings
import JSON
import Mustache
import Testing

struct TemplateTests {
  @Test func `numbers of a JSON value print as they were written`() {
    let json = JSON.parse(Source(path: "v", text: #"{"n": [1.10, -0, 1E5, 12345678901234567890]}"#))
    let template = Template.parse(Source(path: "t", text: "{{#n}}{{.}} {{/n}}")).template
    #expect(
      template.filled(with: Value(json.value ?? nil)).text == "1.10 -0 1E5 12345678901234567890 ")
  }

  @Test func `a value can be shown with its names in order`() {
    let value: Value = [
      "title": "Speak", "code": "F1", "empty": nil, "isDraft": false, "list": ["b", "a"],
    ]
    #expect(
      value.json.text(.compact)
        == #"{"code":"F1","empty":null,"isDraft":false,"list":["b","a"],"title":"Speak"}"#)
  }

  @Test func `of two members of one name the later counts`() {
    let json = JSON.parse(Source(path: "v", text: #"{"a": 1, "a": 2}"#)).value
    #expect(Value(json ?? nil) == ["a": "2"])
  }

  @Test func `findings name the template that the tag stands in`() {
    let part = Template.parse(Source(path: "partials/part.md", text: "\n  {{y}}")).template
    let template = Template.parse(Source(path: "main.md", text: "{{x}}{{>part}}{{>part}}")).template
    let findings = template.filled(with: [:], in: ["part": part]).findings
    #expect(
      findings.all.map(\.lines) == [
        "main.md:1:1: warning: name a value that is there; there is no 'x' here [unknown-name]\n",
        "partials/part.md:2:3: warning: name a value that is there; there is no 'y' here [unknown-name]\n",
      ])
  }

  @Test func `each template is filled in its own style`() {
    let html = Template.parse(Source(path: "p", text: "{{x}}"), style: .html).template
    let plain = Template.parse(Source(path: "p", text: "{{x}}"), style: .plain).template
    let markdown = Template.parse(Source(path: "t", text: "{{x}} {{>h}} {{>p}}"), style: .markdown)
    let filling = markdown.template.filled(with: ["x": "<*>"], in: ["h": html, "p": plain])
    #expect(filling.text == #"\<\*\> &lt;*&gt; <*>"#)
  }

  @Test func `words that lie in a file are words as any others`() {
    let bytes = Array("# The *first* line".utf8)
    let words = Value.stretch(Stretch(2..<13, of: bytes))
    #expect(words == "The *first*")
    #expect(words != "The first")
    #expect(words.json == .string("The *first*"))
    #expect(!Value.stretch(Stretch(2..<2, of: bytes)).isTrue)
    let template = Template.parse(
      Source(path: "t", text: "{{x}}|{{{x}}}|{{#x}}{{.}}{{/x}}"), style: .markdown
    ).template
    #expect(template.filled(with: ["x": words]) == template.filled(with: ["x": "The *first*"]))
  }

  @Test func `what stands for an empty section is left out behind a filled one`() {
    let template = Template.parse(
      Source(path: "t", text: "{{#x}}{{.}}{{/x}}{{^x}}none{{/x}}{{^x}}, none{{/x}};{{^y}}!{{/y}}")
    ).template
    #expect(template.filled(with: ["x": ["1", "2"], "y": false]).text == "12;!")
    #expect(template.filled(with: ["x": [], "y": true]).text == "none, none;")
    let findings = template.filled(with: ["y": true]).findings
    #expect(findings.all.count == 3)
  }

  @Test func `of a dotted name each part is looked for in the one before it`() {
    let template = Template.parse(
      Source(path: "t", text: "{{a.b}} {{a.b.c}} {{a.b.c.d}} {{#in}}{{a.b}}{{/in}}")
    ).template
    let deep: Value = ["b": ["c": ["d": "1"]]]
    let filling = template.filled(with: ["a": deep, "in": ["a": ["b": "2"]]])
    #expect(filling.text == "  1 2")
    #expect(filling.findings.all.map(\.rule) == [.unprintableValue, .unprintableValue])
    let nothing = template.filled(with: ["a": nil, "in": ["a": "words"]])
    #expect(nothing.text == "   ")
    #expect(nothing.findings.all.map(\.rule) == [.unknownName])
  }

  @Test func `many tasks may fill one template`() async {
    let template = Template.parse(
      Source(path: "t.md", text: "{{#list}}\n- {{n}} {{{x}}}\n{{/list}}\n"), style: .markdown
    ).template
    let list = Value.list((0..<100).map { ["n": .text("\($0)"), "x": "*a*"] })
    let expected = template.filled(with: ["list": list])
    await withTaskGroup(of: Filling.self) { group in
      for _ in 0..<50 { group.addTask { template.filled(with: ["list": list]) } }
      for await filling in group { #expect(filling == expected) }
    }
  }

  @Test func `sections nest as deep as they may, and beyond that are reported once`() {
    func findings(_ depth: Int) -> [String] {
      let open = String(repeating: "{{#a}}", count: depth)
      let close = String(repeating: "{{/a}}", count: depth)
      let (template, findings) = Template.parse(Source(path: "t", text: open + "x" + close))
      #expect(template.filled(with: ["a": true]).text == "x")
      return findings.all.map(\.message)
    }
    #expect(findings(100) == [])
    #expect(findings(10_000) == ["nest sections at most 100 deep"])
  }

  @Test(arguments: [
    "{{", "{{{", "{{=", "{{!", "{{#a}}", "{{/a}}", "{{^a}}", "{{<a}}", "{{$a}}", "{{>", "{{a}}",
    "{{=a b=}}", "{{#a}}{{/a}}", "{{#a}}{{b}}{{/a}}\n", "{{<a}}{{$b}}", "`", "](", "{#", "[a]:",
    "| ", "- ", "> ", "```\n", ":::\n", "\\", "   {{b}}", "\n", "  {{>a}}\n", "{{! \n",
  ])
  func `the same thing again and again is read to its end`(piece: String) {
    let text = String(repeating: piece, count: 12_000 / piece.utf8.count)
    for style in [ContentStyle.markdown, .html] {
      let template = Template.parse(Source(path: "t", text: text), style: style).template
      _ = template.filled(with: ["b": "x"])
    }
  }

  @Test func `no beginning of a template is a crash`() {
    let text = Array(
      """
      {{=<% %>=}}<%={{ }}=%>{{! c }}{{#a}}{{^b}}{{x.y}}{{{x}}}{{&x}}{{/b}}{{/a}}
        {{<p}}{{$b}}
          x{{/b}}{{/p}}
      {{>*n}} {{>p}} `{{x}}` [a](b{{x}} "{{x}}") {#{{x}}}
      | {{x}} |
      """.utf8)
    for count in 0...text.count {
      let source = Source.read(path: "t.md", bytes: Array(text[..<count])).source
      let template = Template.parse(source, style: .markdown).template
      _ = template.filled(
        with: ["a": true, "n": "p", "x": "y"], in: ["p": template], limits: FillingLimits(depth: 8))
    }
  }
}
