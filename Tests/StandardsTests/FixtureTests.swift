import Findings
import Testing

@testable import Standards

struct FixtureTests {
  @Test func `there are fixtures in many styles`() {
    #expect(Fixture.styles.count >= 12)
    #expect(Fixture.library.count >= 8)
  }

  @Test(arguments: Fixture.styles)
  func `a definition is read as its golden says`(_ fixture: Fixture) throws {
    let (library, findings) = Library.read(Source(path: fixture.name, text: fixture.text))
    let lines = findings.sorted.map(\.lines).joined()
    try expectGolden(library.dump + lines, "styles/\(fixture.name.dropLast(3)).txt")
  }

  @Test(arguments: Fixture.styles)
  func `no word of a definition is lost, and none changes its place`(_ fixture: Fixture) {
    let source = Source(path: fixture.name, text: fixture.text)
    let read = Library.read(source).library.words.dropFirst(fixture.wordsOfName)
    // Letter by letter: where a definition has no space behind a code, the model has one.
    #expect(read.joined() == words(of: source).joined())
    #expect(read.count >= words(of: source).count)
  }

  @Test(arguments: [
    "# y y\nCode: y\n", "# Unit y: fly\nCode: y\n", "# Fly y\nCode: y\n", "# Unit: y\nCode: y\n",
    "# F1 F1 for all\nCode: f1\n", "# Unit 2(a) 2(a)\n",
    "# Unit b \u{06D6}\n", "# K4s\nCode: s\n", "# F1 Plan (B10)\nCode: B10\n",
  ])
  func `a code that stands in the title too is neither lost nor made up`(_ text: String) {
    let source = Source(path: "m.md", text: text)
    #expect(Library.read(source).library.words == ["m"] + words(of: source))
  }

  @Test func `a folder is read as its golden says`() async throws {
    let (library, findings) = await Library.read(Fixture.library)
    let lines = findings.sorted.map(\.lines).joined()
    try expectGolden(library.dump + lines, "library/golden.txt")
  }

  @Test func `the order of the files does not matter`() async {
    let (library, findings) = await Library.read(Fixture.library)
    for files in [Fixture.library.reversed(), Fixture.library.shuffled()] {
      let again = await Library.read(files)
      #expect(again.library.dump == library.dump)
      #expect(again.findings.sorted == findings.sorted)
    }
  }
}

extension Fixture {
  /// How many words the suite's title takes, which is the file's name and stands nowhere in it.
  fileprivate var wordsOfName: Int {
    name.dropLast(3).split { !$0.isLetter }.count
  }
}
