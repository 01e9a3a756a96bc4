import Findings
import Standards

/// What the wording of one unit is held against: the words and titles that its suite has.
struct SuiteTerms {
  /// The terms of the suite's glossary and of those of its qualifications.
  let glossary: Set<UInt64>
  /// The titles of the suite's units.
  let titles: TitleIndex
  /// The lengths of the runs of stars that a footnote in the suite's own prose begins with.
  let footnotes: Set<Int>
  /// Where the folder wants full stops, nothing if it has not said so.
  let fullStops: HouseStyle.FullStops?

  init(of suite: Suite, houseStyle: HouseStyle = HouseStyle()) {
    let terms = suite.glossary + suite.qualifications.flatMap(\.glossary)
    glossary = Set(terms.map { termKey($0.name.plainText) })
    titles = TitleIndex(of: suite.units)
    footnotes = Set(suite.sections.flatMap(\.proseBelow).flatMap(\.markdown.footnotes))
    fullStops = houseStyle.fullStops
  }
}

/// A term as it is compared: small letters, and its last word in the singular.
func termKey(_ term: String) -> UInt64 {
  var bytes = Array(term.utf8)
  if bytes.count > 3, lowercase(bytes[bytes.count - 1]) == UInt8(ascii: "s"),
    lowercase(bytes[bytes.count - 2]) != UInt8(ascii: "s")
  {
    bytes.removeLast()
  }
  return bytes.wordingKey
}

extension Section {
  fileprivate var proseBelow: [Prose] {
    content.flatMap { piece -> [Prose] in
      switch piece {
      case .prose(let prose): [prose]
      case .statements: []
      case .section(let section): section.proseBelow
      }
    }
  }
}
