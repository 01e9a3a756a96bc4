import Markdown

/// Reads a page of the site while it is printed: gathers its contents, and links words to the glossary.
///
/// A term is linked where it is used first under a heading, never inside a link, a heading, code, or the
/// table of facts.
final class SitePageReader: PageReader {
  /// The headings of the second and third level that have an anchor, in order.
  private(set) var headings: [PageHeading] = []

  private let finder: TermFinder?
  /// The address of the glossary's page.
  private let glossary: String
  /// Under which heading each term was linked last.
  private var linkedUnder: [Int]
  private var heading = 0

  /// Prepares for a page.
  ///
  /// - Parameters:
  ///   - finder: What finds the terms, nothing where none are linked.
  ///   - glossary: The address of the glossary from the page.
  init(linking finder: TermFinder? = nil, to glossary: String = "") {
    self.finder = finder
    self.glossary = glossary
    linkedUnder = Array(repeating: -1, count: finder?.anchors.count ?? 0)
  }

  /// Named blocks that say what a page is are passed over, so that nothing in them leads away.
  func looks(into division: String) -> Bool {
    division != "facts" && division != "notice" && division != "summary"
  }

  func hear(of heading: PageHeading) {
    self.heading += 1
    if heading.id != nil, (2...3).contains(heading.level) { headings.append(heading) }
  }

  func nextLink(in text: Span<UInt8>, from start: Int) -> (words: Range<Int>, address: String)? {
    guard let finder else { return nil }
    var start = start
    while let match = finder.nextTerm(in: text, from: start) {
      if linkedUnder[match.term] != heading {
        linkedUnder[match.term] = heading
        return (match.range, "\(glossary)#\(finder.anchors[match.term])")
      }
      start = match.range.upperBound
    }
    return nil
  }
}
