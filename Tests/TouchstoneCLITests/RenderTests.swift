import Testing
import TouchstoneCLI

@Suite struct Render {
  @Test func `prints HTML when nothing else is asked for`() async {
    let outcome = await touchstone("render", input: "# Title\n\nWords & *more*\n")
    #expect(outcome.output == "<h1>Title</h1>\n<p>Words &amp; <em>more</em></p>\n")
    #expect(outcome.errors == "")
    #expect(outcome.status == .success)
  }

  @Test func `prints canonical Markdown`() async {
    let outcome = await touchstone(
      "render", "--to", "markdown", input: "Title\n=====\n\n+ one\n+ _two_\n")
    #expect(outcome.output == "# Title\n\n+ one\n+ *two*\n")
  }

  @Test func `takes braces as text`() async {
    let outcome = await touchstone("render", input: "{{name}} {{{name}}}")
    #expect(outcome.output == "<p>{{name}} {{{name}}}</p>\n")
  }

  @Test func `prints plain text`() async {
    let outcome = await touchstone("render", "--to", "text", input: "# Title\n\n**Words**\n")
    #expect(outcome.output == "Title\n=====\n\nWords\n")
  }

  @Test func `fills a template in Markdown, where values are words`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"name": "*Ann*", "cards": [{"no": 1}, {"no": 2}]}"#, to: "ann.json")
    try folder.write("Card {{no}}\n", to: "parts/card.md")
    try folder.write("# {{name}}\n\n{{#cards}}\n{{> card}}\n\n{{/cards}}\n", to: "all.md")
    let outcome = await touchstone(
      "render", "all.md", "--context", "ann.json", "--partials", "parts", in: folder)
    #expect(outcome.errors == "")
    #expect(outcome.output == "<h1>*Ann*</h1>\n<p>Card 1</p>\n<p>Card 2</p>\n")
  }

  @Test func `fills a template as Mustache alone, and keeps its line ends`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"name": "<Ann>", "is": true}"#, to: "ann.json")
    try folder.write("# {{name}}\r\n{{#is}}\r\n{{{name}}}\r\n{{/is}}\r\n", to: "all.md")
    let outcome = await touchstone(
      "render", "all.md", "--context", "ann.json", "--to", "filled", in: folder)
    #expect(outcome.output == "# &lt;Ann&gt;\r\n<Ann>\r\n")
  }

  @Test func `hands on the line ends of values and partials as they are`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"lines": "one\r\ntwo\nthree"}"#, to: "lines.json")
    try folder.write("unix\n", to: "parts/unix.mustache")
    try folder.write("other\r\n", to: "parts/other.mustache")
    let outcome = await touchstone(
      "render", "--context", "lines.json", "--partials", "parts", "--to", "filled", in: folder,
      input: "{{lines}}\r\n{{>unix}}\r\n{{>other}}\r\nend\n")
    #expect(outcome.output == "one\r\ntwo\nthree\r\nunix\nother\r\nend\n")
  }

  @Test func `reports a name that nobody knows, at its place in the template`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "none.json")
    let outcome = await touchstone(
      "render", "--context", "none.json", "--to", "filled", in: folder, input: "a {{b}}\n")
    #expect(outcome.output == "a \n")
    #expect(outcome.errors.hasPrefix("-:1:3: warning: "))
    #expect(outcome.status == .success)
  }

  @Test func `prints nothing when the context is no JSON`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{", to: "broken.json")
    let outcome = await touchstone("render", "--context", "broken.json", in: folder, input: "a")
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("broken.json:1:2: error: "))
  }

  @Test func `reports what it had to mend, and prints all the same`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([0x61, 0xFF, 0x0A], to: "broken.md")
    let outcome = await touchstone("render", "broken.md", in: folder)
    #expect(outcome.output == "<p>a\u{FFFD}</p>\n")
    #expect(
      outcome.errors == """
        broken.md:1:2: error: save this file as UTF-8; bytes that are not are shown as U+FFFD \
        [invalid-utf8]
        1 error

        """)
    #expect(outcome.status == .found)
  }

  @Test func `tells the place of each of many findings`() async {
    let input = String(repeating: "é :::\n\n  :::\n", count: 3000)
    let outcome = await touchstone("render", input: input)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3001)
    for (index, line) in lines.dropLast().enumerated() {
      #expect(line.hasPrefix("-:\(3 * index + 3):3: warning: "))
    }
  }

  @Test func `lets no text move the cursor of a terminal`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{1B}[2J", to: "a.json")
    let outcome = await touchstone("render", "--context", "\u{1B}[2Ja.json", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.hasPrefix("\u{FFFD}[2Ja.json:1:1: error: "))
  }

  @Test func `colours the severity on a terminal, and nothing else`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([0xFF], to: "error: x.md")
    let outcome = await touchstone("render", "error: x.md", in: folder, isColoured: true)
    #expect(outcome.errors.hasPrefix("error: x.md:1:1: \u{1B}[1;31merror\u{1B}[0m: save this"))
  }

  @Test(arguments: [
    ("missing.md", "check the path; there is nothing of this name"),
    ("folder.md", "name a file; this is a folder"),
    ("loop.md", "remove the symbolic link that is in the way"),
  ])
  func `says what is wrong with a file that cannot be read`(_ name: String, _ advice: String)
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.makeFolder("folder.md")
    try folder.link("loop.md", to: "loop.md")
    let outcome = await touchstone("render", name, in: folder)
    #expect(outcome.errors == "\(name):1:1: error: \(advice) [unreadable-file]\n1 error\n")
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
  }
}
