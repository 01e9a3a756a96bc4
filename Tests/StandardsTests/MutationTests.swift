import Findings
import Testing

@testable import Standards

/// A small generator of numbers that gives the same ones on every run.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(sides, 1)
  }
}

struct MutationTests {
  /// Fixtures cut up and put together again, line by line, with some markup thrown in.
  private static func mutation(_ seed: Int) -> String {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let scraps = [
      "- ", "  - ", "1. ", "a) ", "# ", "## ", "### F1.1 ", "(withdrawn) ", "Unit ", "Unit F1: ",
      ": ", "> ",
      "**", "*", "`", "| a | b |", "|---|---|", "\u{21E8} ", "F1.1.1 ", "2(b).1 ", "\t", "::: note",
      ":::",
      "\u{E9}", "[x](y)", "Level: x", "____", "---", "{#id}", "\\", "&amp;", "1Collect",
    ]
    var lines = (0..<2).flatMap { _ in
      Fixture.styles[dice.roll(Fixture.styles.count)].text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    for _ in 0..<dice.roll(12) {
      let line = dice.roll(lines.count)
      switch dice.roll(5) {
      case 0: lines.remove(at: line)
      case 1: lines.swapAt(line, dice.roll(lines.count))
      case 2: lines[line] = scraps[dice.roll(scraps.count)] + lines[line]
      case 3: lines[line] += scraps[dice.roll(scraps.count)]
      default: lines.insert(scraps[dice.roll(scraps.count)], at: line)
      }
      if lines.isEmpty { lines = ["x"] }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: 0..<40)
  func `whatever is written, nothing is lost and identifiers are unique`(_ batch: Int) {
    for seed in batch * 15..<(batch + 1) * 15 {
      let source = Source(path: "m.md", text: Self.mutation(seed))
      let library = Library.read(source).library
      let name = library.suites[0].title.markdown == "m" ? ["m"] : []
      let read = library.words.joined().sortedLetters
      #expect(read == (name + words(of: source)).joined().sortedLetters, "seed \(seed)")
      for unit in library.suites.flatMap(\.units) {
        let ids = unit.identifiers
        #expect(Set(ids).count == ids.count, "seed \(seed)")
      }
    }
  }
}

extension String {
  /// The letters in their order in the alphabet: several top headings may change their places.
  fileprivate var sortedLetters: [UInt8] { utf8.sorted() }
}
