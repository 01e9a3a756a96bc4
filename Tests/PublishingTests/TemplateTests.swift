import Findings
import Foundation
import Publishing
import Testing

@Suite struct TemplateTests {
  @Test func `a template of one's own takes the place of the built-in one`() async throws {
    let plan = try await Garden.plan(templates: [
      "handbook.md": "# {{{qualification.title}}}\n\n{{#units}}\n## Only {{code}}\n{{/units}}\n"
    ])
    let printed = await Printed(plan)
    #expect(
      printed["gardening-1/handbook.txt"]
        == """
        Gardening at Level 1
        ====================


        Only G1
        ~~~~~~~


        Only 2(a)
        ~~~~~~~~~

        """)
  }

  @Test func `a form is added by a file`() async throws {
    let plan = try await Garden.plan(templates: [
      "forms/14-tool-list.md":
        "# Tool list\n\n{{labels.candidate}}: ____\n\n[ ] spade\n"
    ])
    let printed = await Printed(plan)
    #expect(
      printed["gardening-1/forms/14-tool-list.txt"].hasPrefix(
        "Tool list\n=========\n\nCandidate: ___"))
    #expect(
      printed["gardening-1/forms/14-tool-list.html"].contains(
        "type=\"checkbox\" aria-label=\"spade\""))
    #expect(
      printed["gardening-1/index.html"].contains(
        "<a href=\"forms/14-tool-list.html\">tool list</a>"))
  }

  @Test func `forms have documents of letters, digits and hyphens, each its own`() async throws {
    let form = "# Form\n\n{{labels.candidate}}: ____\n"
    let own = [
      "20 risk assessment", "20-risk-assessment", "23-Prüfliste größe", "19-TOOL-LIST",
      "19-tool-list", "21_a.b", "con",
    ]
    var files = Dictionary(uniqueKeysWithValues: own.map { ("forms/\($0).md", form) })
    files["labels.md"] = "Front forms: 01, 20, 21\nSpare forms: 19, 23\n"
    let plan = try await Garden.plan(templates: files)
    let forms = plan.publications.map(\.path).filter { $0.hasPrefix("gardening-1/forms/") }
      .map { String($0.dropFirst(18)) }
    #expect(
      forms.dropFirst(18).sorted() == [
        "19-TOOL-LIST", "19-tool-list-2", "20-risk-assessment", "20-risk-assessment-2", "21-a-b",
        "23-Prufliste-grose", "con-2",
      ])
    let printed = await Printed(plan)
    let page = printed["gardening-1/index.html"]
    for form in forms { #expect(page.contains("href=\"forms/\(form).html\""), "\(form)") }
    let logbook = printed["gardening-1/logbook.html"]
    for anchor in ["front-20-risk-assessment-2", "spare-19-tool-list-2"] {
      #expect(logbook.contains("id=\"\(anchor)\""), "\(anchor)")
      #expect(logbook.contains("href=\"#\(anchor)\""), "\(anchor)")
    }
  }

  @Test func `a form with another's number is told of, and both are named`() async throws {
    let plan = try await Garden.plan(templates: ["forms/07-my-record.md": "# My record\n"])
    #expect(
      plan.findings.sorted.map(\.lines) == [
        "own/forms/07-my-record.md:1:1: warning: give this form a number of its own, or the name "
          + "'07-element-achievement-record.md' to take that form's place: '07-my-record' and "
          + "'07-element-achievement-record' are both number 7 [repeated-form-number]\n"
      ])
  }

  @Test(arguments: [
    "handbook.md", "unit.md", "forms/07-element-achievement-record.md", "page.html",
  ])
  func `an empty template is told of, and nothing is made of it`(_ path: String) async throws {
    let plan = try await Garden.plan(templates: [path: " \n"])
    #expect(
      plan.findings.sorted.map(\.lines) == [
        "own/\(path):1:1: error: write this template, or remove the file: its documents would be empty "
          + "[empty-template]\n"
      ])
  }

  @Test(arguments: ["page.html", "document.html"])
  func `a frame that has no place for its content is told of`(_ path: String) async throws {
    let plan = try await Garden.plan(templates: [path: "<title>{{document.title}}</title>\n"])
    #expect(
      plan.findings.sorted.map(\.lines) == [
        "own/\(path):1:1: error: write '{{{content}}}' where the content belongs; without it pages "
          + "have none [missing-content]\n"
      ])
  }

  @Test(arguments: ["{{{ content }}}", "{{{labels.contents}}}{{{\tcontent\n}}}"])
  func `the place of the content may be written with spaces`(_ tag: String) async throws {
    let plan = try await Garden.plan(templates: ["page.html": "<main>\(tag)</main>\n"])
    #expect(plan.findings.isEmpty, "\(plan.findings.sorted.map(\.lines))")
    let page = try #require(await Printed(plan).files["index.html"])
    #expect(page.contains("<main>"))
    #expect(page.contains("<h1"))
  }

  @Test func `a tag that puts in what is not there is told of before anything is filled`()
    async throws
  {
    let text = "# One\n\n{{#units}}\n{{> partials/nothing}}\n{{> partials/notice}}\n{{/units}}\n"
    let plan = try await Garden.plan(templates: [
      "handbook.md": text, "page.html": "{{> partials/notice}}{{{content}}}",
    ])
    #expect(
      plan.findings.sorted.map(\.lines) == [
        "own/handbook.md:4:1: warning: name a template that is there; there is no 'partials/nothing' "
          + "[unknown-partial]\n",
        "own/page.html:1:1: warning: name a template that is there; there is no 'partials/notice' "
          + "[unknown-partial]\n",
      ])
    let filled = await Printed(plan).findings
    let said = plan.findings.sorted.map(\.lines)
    #expect(filled.sorted.map(\.lines).allSatisfy(said.contains))
    #expect(!filled.isEmpty)
  }

  @Test func `a partial, a style and a script may be empty`() async throws {
    let plan = try await Garden.plan(templates: [
      "partials/notice.md": "", "styles/choice.css": "", "scripts/fill-in.js": "",
    ])
    #expect(plan.findings.isEmpty)
  }

  @Test func `a label that stands twice is told of`() async throws {
    let plan = try await Garden.plan(templates: [
      "labels.md": "# Mine\n\nHandbook: One\nLogbook: Two\n\nhandbook: Three\n"
    ])
    #expect(
      plan.findings.sorted.map(\.lines) == [
        "own/labels.md:6:1: warning: write the label 'handbook' once; of two the last is printed "
          + "[repeated-label]\nown/labels.md:3:1: note: the first is here\n"
      ])
    #expect(await Printed(plan)["gardening-1/handbook.txt"].hasPrefix("Three\n"))
  }

  @Test func `what is written on carries the script that saves it, or one's own`() async throws {
    let usual = await Printed(try await Garden.plan())
    let own = await Printed(
      try await Garden.plan(templates: ["scripts/fill-in.js": "console.log('mine');\n"]))
    for path in ["forms/07-element-achievement-record", "logbook", "units/G1/pack"] {
      #expect(usual["gardening-1/\(path).html"].contains("new Blob([text]"), "\(path)")
      #expect(own["gardening-1/\(path).html"].contains("console.log('mine');"), "\(path)")
      #expect(!own["gardening-1/\(path).html"].contains("new Blob"), "\(path)")
    }
    #expect(!usual["gardening-1/index.html"].contains("<script>"))
  }

  @Test func `a label of one's own is printed, the others stay`() async throws {
    let plan = try await Garden.plan(templates: ["labels.md": "## Mine\n\nHandbook: Y llawlyfr\n"])
    let printed = await Printed(plan)
    #expect(printed["gardening-1/handbook.txt"].hasPrefix("Y llawlyfr\n"))
    #expect(printed["gardening-1/logbook.txt"].hasPrefix("Candidate logbook\n"))
  }

  @Test func `a paragraph of labels that begins with no label is a note`() async throws {
    let plan = try await Garden.plan(templates: [
      "labels.md": """
      Words of the shed
      Handbook: is what we call it
      # Mine
      Logbook: Y llyfr
      and a line for people
      Contents: Cynnwys

      See also: this is printed,
      Term: and this
      """
    ])
    let printed = await Printed(plan)
    #expect(printed["gardening-1/handbook.txt"].hasPrefix("Handbook\n"))
    #expect(printed["gardening-1/logbook.txt"].hasPrefix("Y llyfr\n"))
    #expect(printed["gardening-1/logbook.txt"].contains("\nCynnwys\n"))
    #expect(printed["gardening-1/glossary.html"].contains(">and this</th>"))
  }

  @Test func `no note among the labels that are built in is read as one`() throws {
    let file = Garden.fixtures.appending(path: "../../../templates/labels.md").standardizedFileURL
    let paragraphs = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n")
    #expect(paragraphs.count > 20)
    for lines in paragraphs.map({ $0.components(separatedBy: "\n").filter { !$0.isEmpty } }) {
      guard let first = lines.first, first.contains(": ") else { continue }
      #expect(lines.allSatisfy { $0.contains(": ") && !$0.hasSuffix(",") }, "\(first)")
      #expect(lines.allSatisfy { $0.prefix { $0 != ":" }.count < 50 }, "\(first)")
    }
  }

  @Test func `a file of labels needs no heading`() async throws {
    let plan = try await Garden.plan(templates: [
      "labels.md": "Tool list: What is in the shed\n",
      "forms/14-tool-list.md": "# {{labels.toolList}}\n",
    ])
    let printed = await Printed(plan)
    #expect(printed["gardening-1/forms/14-tool-list.txt"].hasPrefix("What is in the shed\n"))
    #expect(printed["gardening-1/index.html"].contains(">What is in the shed</a>"))
  }

  @Test func `a name that is not there is found where the template says it`() async throws {
    let plan = try await Garden.plan(templates: [
      "handbook.md": """
      # {{{qualification.title}}}

      {{#units}}
      ## {{cod}}
      {{/units}}

      {{sweet}}
      """
    ])
    let printed = await Printed(plan)
    #expect(
      printed.findings.sorted.map(\.lines) == [
        "own/handbook.md:4:4: warning: name a value that is there; there is no 'cod' here [unknown-name]\n",
        "own/handbook.md:7:1: warning: name a value that is there; there is no 'sweet' here [unknown-name]\n",
      ])
  }

  @Test func `a fact of the brand that nothing prints is reported with the nearest that is`()
    async throws
  {
    let names =
      "warning: name a fact of the brand that is printed (Name, Logo, Colour, Footer, Contact), not "
    #expect(
      try await findings(ofBrand: "Name: Us\nColor: #1b4d5c\nContacts: the office\nTelephone: 01\n")
        == [
          "brand.md:3:1: \(names)'Contacts'; did you mean 'Contact'? [unknown-brand-fact]\n",
          "brand.md:4:1: \(names)'Telephone' [unknown-brand-fact]\n",
        ])
  }

  @Test(arguments: [
    [
      "partials/publisher.md":
        "{{#brand.openingHours}}{{brand.openingHours}}{{/brand.openingHours}}"
    ],
    [
      "forms/24-door.md": "# Door\n\n{{#brand}}{{^openingHours}}closed{{/openingHours}}{{/brand}}\n"
    ],
    ["page.html": "{{{content}}}<p>{{ brand.openingHours }}</p>"],
  ])
  func `a fact of the brand that an own template asks for is no unknown one`(
    _ templates: [String: String]
  ) async throws {
    let found = try await findings(
      ofBrand: "Opening hours: 9 to 5\nOpening: 9\n", templates: templates)
    #expect(found.map { $0.prefix(12) } == ["brand.md:2:1"])
  }

  private func findings(ofBrand brand: String, templates: [String: String] = [:]) async throws
    -> [String]
  {
    try await Garden.plan(replacing: ["brand.md": brand], templates: templates)
      .findings.sorted.map(\.lines)
  }

  @Test func `Markdown at fault is found where the template says it`() async throws {
    let plan = try await Garden.plan(templates: [
      "forms/14-tool-list.md": "# Tool list\n\n{{> partials/box}}\n",
      "partials/box.md": "{{! A box. }}\n{{labels.candidate}}: ____\n\n::: box\n[ ] spade\n",
    ])
    let found = await Printed(plan).findings.all.map(\.lines)
    #expect(Set(found).count == 1)
    let line = try #require(found.first)
    #expect(line.hasPrefix("own/partials/box.md:4:1: warning: "))
  }

  @Test func `a file that nothing uses is found, with the name that was meant`() async throws {
    let plan = try await Garden.plan(templates: [
      "handbok.md": "# Mine\n", "forms/24-list.md": "# List\n{{> partials/mine}}\n",
      "partials/mine.md": "mine\n", "partials/statment.md": "- {{code}}\n", "notes.txt": "",
    ])
    let found = plan.findings.all.map(\.lines).sorted()
    #expect(
      found == [
        "own/handbok.md:1:1: warning: name this file like the template whose place it takes; did "
          + "you mean 'handbook.md'? [unused-template]\n",
        "own/partials/statment.md:1:1: warning: name this file like the template whose place it "
          + "takes; did you mean 'partials/statement.md'? [unused-template]\n",
      ])
  }

  @Test func `a section over units that is not closed is found once`() async throws {
    let plan = try await Garden.plan(templates: ["handbook.md": "# A\n\n{{#units}}\n## {{code}}\n"])
    let printed = await Printed(plan)
    #expect(plan.findings.all.map(\.rule.name) == ["unclosed-section"])
    #expect(printed["gardening-1/handbook.txt"].contains("A\n=\n"))
  }

  @Test func `units inside another section are filled with it, not apart`() async throws {
    let plan = try await Garden.plan(templates: [
      "handbook.md": """
      {{#qualification}}
      # {{{title}}}

      {{#units}}
      - {{code}}
      {{/units}}
      {{/qualification}}
      """
    ])
    let printed = await Printed(plan)
    #expect(printed["gardening-1/handbook.txt"].hasSuffix("\n- G1\n- 2(a)\n"))
  }

  @Test func `an empty template makes an empty document`() async throws {
    let plan = try await Garden.plan(templates: ["handbook.md": "\n"])
    let printed = await Printed(plan)
    #expect(printed["gardening-1/handbook.html"].contains("<main id=\"main\">"))
    #expect(printed.files["gardening-1/handbook.txt"] == "")
  }
}
