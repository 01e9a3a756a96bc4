import Findings
import Mustache
import Testing

/// A small document in three templates, with values of several lines and a line that is dropped.
private let set: [String: String] = [
  "main.md": """
  # {{title}}

  {{#units}}
  - {{code}}
    {{> part}}
  {{{empty}}}
  {{/units}}
  {{! The last line has no end. }}
  end
  """,
  "part": """
  {{{text}}}

  ::: note
  {{title}}
  :::

  """,
]

private func template(_ name: String) -> Template {
  Template.parse(Source(path: name, text: set[name] ?? ""), style: .markdown).template
}

struct OriginTests {
  private let value: Value = [
    "title": "Mend a puncture", "empty": "",
    "units": [["code": "R1", "text": "one\n\ntwo"], ["code": "R2", "text": "three"]],
  ]

  @Test func `every byte of a template's own text is found where it stands`() {
    let (main, parts) = (template("main.md"), TemplateSet([("part", template("part"))]))
    let bytes = main.filled(with: value, in: parts).bytes
    let origins = main.origins(with: value, in: parts)
    var found: [String: Int] = [:]
    for (offset, byte) in bytes.enumerated() {
      guard let place = origins.place(of: offset..<offset + 1) else {
        Issue.record("no origin for the byte at \(offset)")
        continue
      }
      let origin = place.source.bytes[place.range]
      // A value is found at its tag, and indentation at what stood before it.
      if origin.count == 1, origin.first == byte { found[place.source.path, default: 0] += 1 }
    }
    #expect(found == ["main.md": 13, "part": 32])
  }

  @Test func `a value is found at its tag`() throws {
    let (main, parts) = (template("main.md"), TemplateSet([("part", template("part"))]))
    let bytes = main.filled(with: value, in: parts).bytes
    let origins = main.origins(with: value, in: parts)
    let two = try #require(bytes.firstIndex(of: UInt8(ascii: "w")))
    let place = try #require(origins.place(of: two..<two + 1))
    #expect(place.source.path == "part")
    #expect(place.source[place.range] == "{{{text}}}")
  }

  @Test func `a filling of nothing has no origins`() {
    let nothing = Template.parse(Source(path: "t", text: "")).template
    #expect(nothing.origins(with: [:]).place(of: 0..<0) == nil)
  }
}
