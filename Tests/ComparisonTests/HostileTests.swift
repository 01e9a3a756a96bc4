import Comparison
import Findings
import Standards
import Testing

/// Inputs that would hurt a comparison of all with all.
@Suite struct HostileTests {
  @Test func `thousands of identical items are matched one by one`() async {
    let items = (0..<3000).map { _ in "- bake the bread well\n" }
    let comparison = await compare(
      old: library("# Unit F1: A\n## Key words\n" + items.joined()),
      new: library("# Unit F1: A\n## Key words\n" + items.dropLast(10).joined()), judging: .words)
    #expect(comparison.count(of: .removed) == 10)
    #expect(comparison.changes.count == 10)
  }

  @Test func `a list of thousands that says something else is matched without a quadratic step`()
    async
  {
    let olds = (0..<3000).map { "- bake bread number \($0)\n" }
    let news = (0..<3000).map { "- sell cakes of kind \($0 + 5000)\n" }
    let comparison = await compare(
      old: library("# Unit F1: A\n## Key words\n" + olds.joined()),
      new: library("# Unit F1: A\n## Key words\n" + news.joined()), judging: .words)
    #expect(!comparison.isEmpty)
  }

  @Test func `empty texts are compared by their place`() async {
    let comparison = await compare(
      old: library("# Unit F1\n## Performance criteria\n- F1.1\n- F1.2\n"),
      new: library("# Unit F1\n## Performance criteria\n- F1.1\n- F1.2\n- F1.3\n"), judging: .words)
    #expect(comparison.changes.map(\.kinds) == [[.added]])
    let nothing = await compare(old: Library(), new: Library(), judging: .words)
    #expect(nothing.isEmpty)
  }

  @Test func `an empty library becomes a full one`() async {
    let full = await library("# Unit F1: A\n## Performance criteria\n- F1.1 bake bread\n")
    #expect(
      await compare(old: Library(), new: full, judging: .words).changes.map(\.subject) == [
        .suite, .unit,
      ])
    #expect(
      await compare(old: full, new: Library(), judging: .words).changes.map(\.subject) == [
        .suite, .unit,
      ])
  }

  @Test func `an item of a megabyte is compared word by word`() async {
    let words = (0..<150_000).map { "w\($0 % 7000)" }
    var changed = words
    changed[70_000] = "other"
    let comparison = await compare(
      old: library(
        "# Unit F1: A\n## Performance criteria\n- F1.1 \(words.joined(separator: " "))\n"),
      new: library(
        "# Unit F1: A\n## Performance criteria\n- F1.1 \(changed.joined(separator: " "))\n"),
      judging: .words)
    #expect(comparison.changes.map(\.kinds) == [[.reworded]])
    let text = comparison.text()
    #expect(text.contains("[-w0-] {+other+}"))
    #expect(text.utf8.count < 2000)
  }

  @Test func `deeply nested items are compared`() async {
    let nested = (0..<60).map { String(repeating: "  ", count: $0) + "- level \($0)\n" }.joined()
    let comparison = await compare(
      old: library("# Unit F1: A\n## Knowledge and understanding\n" + nested),
      new: library("# Unit F1: A\n## Knowledge and understanding\n" + nested + "- more\n"),
      judging: .words)
    #expect(comparison.count(of: .added) == 1)
  }
}
