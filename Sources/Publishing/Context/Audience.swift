import Standards

/// Which documents print a section: some are about the logbook, some about the handbook, most about both.
///
/// The words of its heading decide, by the lists of words among the labels.
struct Audience: Sendable {
  private let logbook: Set<String>
  private let handbook: Set<String>

  init(_ labels: Labels) {
    logbook = Set(labels["logbookWords"].words)
    handbook = Set(labels["handbookWords"].words)
  }

  /// The sections that a document of this sort prints; the glossary has a place of its own.
  func sections(_ sections: [Section], for kind: Publication.Kind) -> [Section] {
    sections.filter { section in
      guard section.role != .glossary else { return false }
      let words = section.title.plainText.words
      switch kind {
      case .handbook: return !words.contains(where: logbook.contains)
      case .logbook: return !words.contains(where: handbook.contains)
      default: return true
      }
    }
  }
}
