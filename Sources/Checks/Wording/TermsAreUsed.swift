public import Findings
import Standards

// A list of explained terms may go on explaining a word that the criteria have long lost. Words are inflected
// and derived: *compliance* explains what *comply* asks for. So a word counts as used if another begins with
// the same five letters, and a term of several words if one of them is: *waste management* explains what a
// criterion on waste asks for. And a list with bold words in front may explain no terms at all, but name sorts of
// evidence: only where at least half of its words are used elsewhere in the unit, the others are odd.

extension Check {
  /// A term that a unit's guidance explains is used in the unit.
  static let termsAreUsed = Check(
    .unusedTerm,
    eachUnit: { text, _, findings in
      let definitions = text.definitions
      guard !definitions.isEmpty else { return }
      let heads = Heads(
        of: text.texts + [text.unit.title] + text.unit.allSections.map(\.title))
      var lists: [Int: (all: Int, unused: [Definition])] = [:]
      for definition in definitions {
        lists[definition.list, default: (0, [])].all += 1
        if !heads.use(definition) { lists[definition.list]?.unused.append(definition) }
      }
      for (_, list) in lists.sorted(by: { $0.key < $1.key })
      where list.unused.count * 2 <= list.all {
        for definition in list.unused {
          findings.report(
            .unusedTerm,
            "use '\(definition.term)' in the unit, or take its explanation out: nothing else has the word",
            at: definition.passage.place.first("**\(definition.term)"))
        }
      }
    })
}

/// How often words with the same first letters stand in a unit.
private struct Heads {
  private var counts: [UInt64: Int] = [:]

  init(of texts: [Prose]) {
    for text in texts { add(text.markdown, 1) }
  }

  private mutating func add(_ text: String, _ count: Int) {
    for head in text.heads { counts[head, default: 0] += count }
  }

  /// Whether a word of a term stands somewhere beside the line that explains it.
  func use(_ definition: Definition) -> Bool {
    let (line, term) = (String(definition.line).heads, definition.term.heads)
    return term.isEmpty
      || term.contains { head in
        counts[head] ?? 0 > line.count { $0 == head }
      }
  }
}

extension String {
  /// The first five letters of each word of four or more, its ending left out: *entr* of *entry*, *entries*.
  fileprivate var heads: [UInt64] {
    let bytes = Array(utf8)
    return bytes.words.compactMap { word in
      guard word.range.count > 3 else { return nil }
      var head = bytes[word.range].prefix(5).map(lowercase)
      let isWhole = word.range.count < 6
      if let last = head.last,
        last == UInt8(ascii: "y") || last == UInt8(ascii: "i")
          || isWhole && last == UInt8(ascii: "s")
      {
        head.removeLast()
      }
      return head.reduce(0) { $0 &* 257 &+ UInt64($1) }
    }
  }
}

extension Rule {
  /// A term is explained in a unit that does not use it.
  public static let unusedTerm = Rule(
    "unused-term", .warning, "The terms that a unit's guidance explains are used in the unit.")
}
