import Findings
import Markdown
import Testing

struct TextWriterTests {
  // MARK: What every page keeps to

  @Test(arguments: Alphabet.all, [20, 33, 80])
  func `whatever is printed is a clean page`(alphabet: Alphabet, width: Int) {
    for input in alphabet.soup(count: 300, seed: 7) {
      let text = read(input).text(width: width)
      expectClean(text, width: width, input)
    }
  }

  @Test(arguments: Alphabet.all)
  func `no letter is lost and none is printed twice`(alphabet: Alphabet) {
    for input in alphabet.soup(count: 500, seed: 8) {
      let document = read(input)
      let printed = document.text().filter { $0 == "a" || $0 == "b" }.count
      #expect(printed == document.words.filter { $0 == "a" || $0 == "b" }.count, "\(input)")
    }
  }

  @Test func `parts that are appended are parted by one blank line`() {
    var writer = TextWriter(width: 40)
    writer.append(read("# One").blocks)
    writer.append([])
    writer.append(read("Two\n\n- three").blocks)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "One\n===\n\nTwo\n\n- three\n")
  }

  @Test func `parts that are taken away are the same as if they had stayed`() {
    var writer = TextWriter()
    var taken: [UInt8] = []
    for part in ["# One", "Two", "| a |\n|---|"] {
      writer.append(read(part).blocks)
      taken += writer.take()
    }
    #expect(writer.bytes.isEmpty)
    #expect(String(decoding: taken, as: UTF8.self) == read("# One\n\nTwo\n\n| a |\n|---|").text())
  }

  @Test(arguments: ["", "\n\n", "[a]: b", "::: x\n:::", "```\n\n```"])
  func `nothing is printed for nothing`(input: String) {
    #expect(read(input).text() == "")
  }

  // MARK: Columns

  @Test func `shares that add up to the page less its borders are exact columns`() {
    let widths = [29, 7, 4, 4, 4, 4, 6, 7, 4]
    let dashes = "|" + widths.map { String(repeating: "-", count: $0) + "|" }.joined()
    let border = "+" + widths.map { String(repeating: "-", count: $0) + "+" }.joined()
    let page = widths.reduce(widths.count + 1, +)
    #expect(read(dashes + "\n| a |").text(width: page).hasPrefix(border + "\n"))
  }

  @Test(arguments: [2, 3, 7, 13, 19])
  func `equal shares differ by a column at most and fill the page`(count: Int) {
    let table = read("|" + String(repeating: "---|", count: count) + "\n|a|").text()
    let widths = (table.split(separator: "\n").first ?? "").split(separator: "+").map(\.count)
    #expect(widths.reduce(count + 1, +) == 80)
    #expect((widths.max() ?? 0) - (widths.min() ?? 0) <= 1)
  }

  @Test func `a longer word in a cell changes no other line of the table`() {
    let before = read("|a|b|\n|-|---|\n|one|two|\n|three|four|").text().split(separator: "\n")
    let after = read("|a|b|\n|-|---|\n|one|twofold|\n|three|four|").text().split(separator: "\n")
    #expect(zip(before, after).filter { $0 != $1 }.count == 1)
    #expect(before.count == after.count)
  }

  // MARK: Hostile input

  @Test(arguments: [
    ("a long word", String(repeating: "a", count: 200_000)),
    ("a long word in a cell", "|x|\n|---|\n|" + String(repeating: "a", count: 200_000)),
    (
      "ten thousand columns",
      String(repeating: "|a", count: 10_000) + "\n" + String(repeating: "|-", count: 10_000)
    ),
    (
      "ten thousand rows below one cell",
      "|a|b|\n|-|-|\n|c|d|" + String(repeating: "\n|^|e|", count: 10_000)
    ),
    (
      "a long head over many narrow columns",
      "|" + String(repeating: "h", count: 20_000) + String(repeating: "|", count: 100) + "\n"
        + String(repeating: "|-", count: 99) + String(repeating: "\n|a|", count: 200)
    ),
    ("nested lists", (0..<200).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()),
    ("lists that begin with lists", String(repeating: "- ", count: 200) + "a"),
    ("nested quotes", String(repeating: ">", count: 10_000) + "a"),
    ("many blanks in a line", String(repeating: "____ ", count: 20_000)),
    ("many fields in a line", String(repeating: "a: ____ ", count: 20_000)),
    ("a long label", String(repeating: "a ", count: 50_000) + "____"),
    ("combining marks", "a" + String(repeating: "\u{301}", count: 50_000)),
  ])
  func `hostile input is printed in good time`(name: String, input: String) {
    let document = read(input)
    let start = ContinuousClock.now
    let text = document.text()
    #expect(ContinuousClock.now - start < .seconds(600), "\(name)")
    #expect(text.utf8.count < 40 * (input.utf8.count + 100_000), "\(name)")
    #expect(!document.markdown.isEmpty)
  }
}

/// No line is too wide but for a word that is, none ends in a space, no blank line stands at either end
/// or beside another, and nothing stands there that a page cannot show.
private func expectClean(
  _ text: String, width: Int, _ input: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  if text.isEmpty { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  let wide = lines.filter { line in
    line.count > width && line.split(separator: " ").allSatisfy { $0.count <= width - 20 }
  }
  let ragged = zip(lines, lines.dropFirst()).filter { above, below in
    (above.hasPrefix("+-") || above.hasPrefix("+=")) && "|+".contains(below.prefix(1))
      && !below.isEmpty && above.count != below.count
  }
  #expect(ragged.isEmpty, "\(input.debugDescription)", sourceLocation: sourceLocation)
  #expect(wide.isEmpty, "\(input.debugDescription)", sourceLocation: sourceLocation)
  #expect(
    !lines.contains { $0.last == " " || $0.contains("\t") }, "\(input.debugDescription)",
    sourceLocation: sourceLocation)
  #expect(
    text.hasSuffix("\n") && lines.first != "" && lines.last != "", "\(input.debugDescription)",
    sourceLocation: sourceLocation)
  #expect(
    input.contains("```") || input.contains("    ") || !text.contains("\n\n\n"),
    "\(input.debugDescription)", sourceLocation: sourceLocation)
}
