import Testing

@Suite struct TreeDumpTests {
  @Test func `the file has examples`() throws {
    #expect(WriterExample.all(in: "tree-dump.md").count >= 5)
    try WriterExample.record("tree-dump.md")
  }

  @Test(arguments: WriterExample.all(in: "tree-dump.md"))
  func `a tree is drawn as its file says`(example: WriterExample) {
    #expect(example.actual == example.expected)
  }
}
