import Testing
import TouchstoneCLI

@Suite struct `Words of the command line` {
  @Test func `a value may follow its option or be attached to it`() async {
    let apart = await touchstone("render", "--to", "markdown", input: "a*b*")
    let attached = await touchstone("render", "--to=markdown", input: "a*b*")
    #expect(apart.output == "a*b*\n")
    #expect(attached.output == "a*b*\n")
  }

  @Test func `a dash alone is standard input, whatever stands around it`() async {
    let first = await touchstone("render", "-", "--to", "markdown", input: "a")
    let last = await touchstone("render", "--to", "markdown", "-", input: "a")
    let absent = await touchstone("render", "--to", "markdown", input: "a")
    #expect([first.output, last.output, absent.output] == ["a\n", "a\n", "a\n"])
  }

  @Test func `two dashes end the options`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("named like an option", to: "--to")
    let outcome = await touchstone("render", "--", "--to", in: folder)
    #expect(outcome.output == "<p>named like an option</p>\n")
  }

  @Test func `the version is one line on standard output`() async {
    let outcome = await touchstone("--version")
    #expect(outcome.status == .success)
    #expect(outcome.output.wholeMatch(of: /touchstone \d+\.\d+\.\d+\n/) != nil)
    #expect(outcome.errors == "")
  }
}
