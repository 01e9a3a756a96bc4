public import Findings
import Standards

// Published standards put a star behind sources of evidence, *policies\**, and say at the end of the section
// what the star means. A unit that was put together from others has stars without that, or that without
// stars. Two stars point to a footnote that begins with two.

extension Check {
  /// Every star has its footnote.
  static let footnotesAreThere = Check(
    .missingFootnote,
    eachUnit: { text, terms, findings in
      let stars = text.stars
      guard !stars.isEmpty else { return }
      let footnotes = terms.footnotes.union(stars.filter(\.stars.isFootnote).map(\.stars.count))
      var reported: Set<Int> = []
      for star in stars where !star.stars.isFootnote && !footnotes.contains(star.stars.count) {
        guard reported.insert(star.stars.count).inserted else { continue }
        let mark = String(repeating: "*", count: star.stars.count)
        findings.report(
          .missingFootnote,
          "write the footnote that '\(mark)' points to, in a paragraph that begins with '\\\(mark)', or take "
            + "the star away", at: star.place.first(star.stars.text))
      }
    })

  /// Every footnote has a star that points to it.
  static let footnotesAreUsed = Check(
    .unusedFootnote,
    eachUnit: { text, _, findings in
      let stars = text.stars
      guard !stars.isEmpty else { return }
      let used = Set(stars.filter { !$0.stars.isFootnote }.map(\.stars.count))
      for star in stars where star.stars.isFootnote && !used.contains(star.stars.count) {
        let mark = String(repeating: "*", count: star.stars.count)
        findings.report(
          .unusedFootnote,
          "put '\\\(mark)' behind what this footnote is about, or remove the footnote",
          at: star.place.first("\n" + star.stars.text).behindLineEnd)
      }
    })
}

extension Place {
  /// The place without a line end at its head.
  fileprivate var behindLineEnd: Place {
    guard source.bytes[range].first == 0x0A else { return self }
    return Place(source, range.lowerBound + 1..<range.upperBound)
  }
}

extension Rule {
  /// A star points to a footnote that is not there.
  public static let missingFootnote = Rule(
    "missing-footnote", .warning, "A star behind a word has a footnote that begins with a star.")
  /// Nothing points to a footnote.
  public static let unusedFootnote = Rule(
    "unused-footnote", .warning, "A footnote that begins with a star has a star that points to it.")
}
