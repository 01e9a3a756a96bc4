import Testing

struct SpecTests {
  @Test func `the spec files are found`() {
    let files = Set(SpecFile.examples.map(\.file))
    #expect(files.count >= 10)
    #expect(SpecFile.examples.count >= 120)
  }

  @Test(arguments: SpecFile.examples)
  func `an example comes out as its file says`(example: Example) {
    let (text, findings) = example.run()
    #expect(text == example.expected)
    #expect(findings == example.findings)
  }
}
