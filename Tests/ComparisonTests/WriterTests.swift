import Comparison
import Findings
import Foundation
import JSON
import Testing

/// One pair of editions as each writer shows it; the goldens lie beside the pairs.
@Suite struct WriterTests {
  private static let old = """
    == bake/units/F1.md
    # Unit F1: Keep a bakery clean
    Level: 4
    ## Standards
    ### F1.1 Clean the benches
    - F1.1.1 clear the bench before flour is weighed
    - F1.1.2 sweep the floor at the end of each shift and put the broom away
    - F1.1.3 wipe the *scales* after each batch
    ## Knowledge and understanding
    - F1a where dough collects
    == bake/qualifications/baker-1.md
    # Baker, level 1
    ## Structure
    - 2 units from Core units
    ### Core units
    - F1
    == bake/qualifications/baker-2.md
    # Baker, level 2
    ## Structure
    ### Core units
    - F1
    """

  private static let new = """
    == bake/units/F1.md
    # Unit F1: Keep a bakery clean
    Level: 5
    ## Standards
    ### F1.1 Clean the benches
    - F1.1.1 (in baker-2) wash your hands, up to the elbow
    - F1.1.2 clear the bench before flour & <salt> are weighed
    - F1.1.3 sweep the floor at the end of each shift
    - F1.1.4 put the broom away
    - F1.1.5 wipe the *scales* after each batch
    ## Knowledge and understanding
    - F1a where dough collects
    == bake/qualifications/baker-1.md
    # Baker, level 1
    ## Structure
    - 3 units from Core units
    ### Core units
    - F1
    == bake/qualifications/baker-2.md
    # Baker, level 2
    ## Structure
    ### Core units
    - F1
    """

  @Test func `people read what changed, unit by unit`() async throws {
    try await expectGolden(comparison.text(), "comparison.txt")
  }

  @Test func `a terminal shows the same in colours`() async {
    let coloured = await comparison.text(isColoured: true)
    #expect(coloured.contains("\u{1B}[31;9mis\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31mbreaking\u{1B}[0m"))
  }

  @Test func `a pull request shows a table and the changes`() async throws {
    try await expectGolden(comparison.markdown, "comment.txt")
  }

  @Test func `other programs read the contract`() async throws {
    try await expectGolden(comparison.json.text() + "\n", "comparison.json")
  }

  @Test func `no change is no text`() async {
    let same = await compare(old: library(Self.old), new: library(Self.old), judging: .words)
    #expect(same.text() == "")
    #expect(same.markdown == "No standard has changed.\n")
    let changes = same.json["changes"]
    #expect(changes == .array([]))
  }

  @Test func `what came with an item is told below its words`() async {
    let told = await compare(
      old: library("# Unit F1: A\n## Knowledge and understanding\n- F1a bread\n"),
      new: library(
        """
        # Unit F1: A
        ## Knowledge and understanding
        - F1a bread
        - F1b cake:
          - iced
          - plain
        ## Notes
        Ask your assessor.

        Then ask again.
        """), judging: .words)
    let texts = told.changes.flatMap(\.new).map(\.text)
    #expect(texts == ["cake:\niced\nplain", "Notes\nAsk your assessor.\nThen ask again."])
  }

  @Test func `a removed item is anchored at the heading that it stood under`() async {
    let told = await compare(
      old: library("# Unit F1: A\n\n## Key words\n- bread\n- cake\n"),
      new: library("# Unit F1: A\n\n## Key words\n- bread\n"), judging: .words)
    let line = told.changes.first?.anchor?.start.line
    #expect(line == 3)
    #expect(told.changes.map(\.kinds) == [[.removed]])
  }

  @Test func `the brand is compared too`() async {
    let told = await compare(
      old: library("== brand.md\nName: The Oven Guild\n"),
      new: library("== brand.md\nName: The Bread Guild\n"), judging: .words)
    let print = told.changes[0].fingerprint
    #expect(
      told.text() == """
        brand
          editorial  fact 'Name' changed [fact-changed] \(print)
                     The [-Oven-] {+Bread+} Guild

        1 fact
        0 breaking, 0 risk, 0 additive, 1 editorial

        """)
  }

  @Test func `what finds no room in a comment is counted`() async {
    let short = await comparison.markdown(limit: 400)
    #expect(short.hasSuffix("…and 5 more, which find no room here.\n"))
    #expect(short.contains("### Baker, level 1"))
  }

  @Test func `an accepted change is known again when lines have moved`() async {
    let prints = await comparison.changes.map(\.fingerprint)
    #expect(Set(prints).count == prints.count)
    let later = await compare(
      old: library(Self.old),
      new: library(Self.new.replacing("== bake/units/F1.md\n", with: "== bake/units/F1.md\n\n\n")),
      judging: .words)
    #expect(later.changes.map(\.fingerprint) == prints)
    let other = await compare(
      old: library(Self.old), new: library(Self.new.replacing("elbow", with: "wrist")),
      judging: .words)
    #expect(Set(other.changes.map(\.fingerprint)).subtracting(prints).count == 1)
  }

  @Test func `an accepted change is counted, and told no more`() async {
    let all = await comparison
    let accepted = all.changes[0].fingerprint
    let rest = all.accepting { $0 == accepted }
    #expect(rest.changes.count == all.changes.count - 1)
    #expect(!rest.text().contains(accepted))
    #expect(rest.text().hasSuffix("\n1 change was accepted before and is not told\n"))
    #expect(rest.markdown.hasSuffix("\n\n1 change was accepted before and is not told.\n"))
    let names = rest.json["accepted"]
    #expect(names == .array([.string(accepted)]))
    let none = all.accepting { _ in true }
    #expect(none.isEmpty)
    #expect(none.text() == "\(all.changes.count) changes were accepted before and are not told\n")
    #expect(none.markdown.hasPrefix("Nothing new has changed.\n\n"))
    #expect(none.redline.chapters.isEmpty)
  }

  @Test func `a class can be set to another`() async {
    let changed = await comparison.reclassed(["criterion-added": .risk, "rule-tightened": .risk])
    #expect(changed.gravest == .risk)
  }

  @Test func `words from definitions cannot command a terminal or a page`() async {
    let hostile = await compare(
      old: library("# Unit F1: A\n## Performance criteria\n- F1.1 bake\n"),
      new: library(
        "# Unit F1: A\n## Performance criteria\n- F1.1 bake\n- F1.2 x\u{1B}[2J <b>`y`</b> |\n"),
      judging: .words)
    #expect(!hostile.text().contains("\u{1B}"))
    #expect(hostile.markdown.contains("\\<b\\>y\\</b\\> \\|"))
  }

  private var comparison: Comparison {
    get async { await compare(old: library(Self.old), new: library(Self.new), judging: .words) }
  }
}

/// Compares with a golden file; with `TOUCHSTONE_RECORD=1` writes it anew, which fails the test.
func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = SpecPair.folder.appending(path: name)
  if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
    try Data(actual.utf8).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
  guard actual != expected else { return }
  Attachment.record(actual, named: name)
  #expect(actual == expected, sourceLocation: sourceLocation)
}
