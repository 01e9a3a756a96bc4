import Findings

// The grammar of rules, by recursive descent over words.
//
// A rule is sentences joined by *and*, commas, points, *including* or *or*; a sentence is a counted
// phrase with or without the words that awarding bodies put around it (*Learners must complete …*), or
// says something of named units (*A1 and A2 cannot be taken together*). No word is ever passed over:
// what stands in a place where the grammar has no word for it ends the reading, and the finding points
// there. One word of look-ahead is nearly always enough; the exceptions are the two words that join
// both names and sentences, *and* and *or* (`from A and B`, `from A and 1 unit from B`): they join names if
// a name follows that is not the beginning of an amount.
//
//     rule        = [purpose ","] joined ["."]
//     joined      = sentence { joiner sentence }         all by *and*, or all by *or*
//     sentence    = either | conditional | neither | ban | [subject modal] verb object | object [predicate]
//     conditional = ("if" | "where") names "is taken" [","] joined         up to a full stop
//     object      = phrase | names
//     phrase      = amount ["further"] [kind] (*units* | *credits*) { place | level | exception | inner }
//     place       = ("from" | "in" | "of" …) selection   selection = each, some of, or names
//     predicate   = modal ("be taken" | "come") { place | level } | "is mandatory" | "only with" names …
//
// Files: sentences and what joins them in `+Sentences`, how far conditions and remarks go in `+Reach`, who does
// what in `+Subjects`, what is said of named units in `+NamedUnits`; amounts in `+Amounts`, what is counted in
// `+Phrases` and `+Settling`, where it comes from in `+Places` and `+Names`, levels in `+Levels`.

/// Reads the words of one rule.
struct RuleParser {
  let text: String
  let tokens: [Token]
  let names: Names
  let catalogue: Catalogue
  /// The number of the token that comes next.
  var next = 0
  /// The words that were looked for where the reading is now, in the order of looking.
  var sought: [String] = []
  private var soughtAt = 0
  /// How deep sentences stand in brackets and alternatives.
  var depth = 0
  /// What the phrase before counts, which *1 from B* takes over.
  var noun: Noun?

  /// No rule needs to nest deeper.
  static let deepest = 12

  init(_ text: String, _ tokens: [Token], _ names: Names, _ catalogue: Catalogue) {
    self.text = text
    self.tokens = tokens
    self.names = names
    self.catalogue = catalogue
  }

  /// Reads the whole rule.
  mutating func rule() throws(Misreading) -> Clause {
    guard !tokens.isEmpty else {
      throw Misreading(message: "write a rule, such as '1 unit from B'", token: 0)
    }
    try purpose()
    let clause = try joined(within: nil)
    while accept(".") {}
    guard atEnd else { throw unexpected() }
    return clause
  }

  // MARK: Words

  var atEnd: Bool { next >= tokens.count }

  /// The text of a token ahead, empty behind the end.
  func peek(_ ahead: Int = 0) -> String {
    next + ahead < tokens.count ? tokens[next + ahead].text : ""
  }

  /// Takes the first of several words or runs of words that stands here.
  mutating func accept(_ phrases: String...) -> Bool {
    accept(anyOf: phrases)
  }

  mutating func accept(anyOf phrases: [String]) -> Bool {
    for phrase in phrases {
      let count = length(of: phrase)
      guard count > 0 else { continue }
      next += count
      return true
    }
    if soughtAt != next { sought = [] }
    soughtAt = next
    sought += phrases
    return false
  }

  /// Whether one of several words or runs of words stands here.
  func sees(_ phrases: String...) -> Bool {
    phrases.contains { length(of: $0) > 0 }
  }

  /// How many tokens a run of words takes here, 0 if it does not stand here.
  private func length(of phrase: String, from start: Int = 0) -> Int {
    let first = peek(start)
    guard !first.isEmpty, phrase.hasPrefix(first) else { return 0 }
    if phrase == first { return 1 }
    var count = 0
    for word in phrase.split(separator: " ") {
      guard peek(start + count) == word else { return 0 }
      count += 1
    }
    return count
  }

  // MARK: Misreadings

  /// Says that the word here has no place, and which is nearest to one that has.
  func unexpected(_ wanted: String? = nil) -> Misreading {
    guard !atEnd else {
      return Misreading(message: "go on with \(wanted ?? "what is missing")", token: next)
    }
    let word = peek()
    let known = sought.flatMap { $0.split(separator: " ").prefix(1).map(String.init) }
    if let near = nearest(to: word, among: known.filter { $0.count > 2 && $0 != word }) {
      return Misreading(message: "write '\(near)' for '\(written(next))'", token: next)
    }
    let rest = wanted.map { "write \($0) for '\(written(next))'" }
    return Misreading(message: rest ?? "take out or reword '\(written(next))'", token: next)
  }

  /// Tokens as the rule has them.
  func written(_ index: Int, count: Int = 1) -> String {
    tokens.text(index...index + count - 1, in: text)
  }
}
