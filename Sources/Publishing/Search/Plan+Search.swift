import Findings
import Standards

extension Plan {
  /// The files of the search: the field, which every page loads, and what it loads when it is used.
  var searchAssets: [Asset] {
    ["search", "search-words", "search-engine", "search-results"].map { name in
      Asset(path: "assets/\(name).js", bytes: Array(templates.script(name).utf8))
    } + [
      Asset(
        path: "assets/search.css", bytes: StyleSheet.compact(templates.styles(["search"]))),
      Asset(
        path: "assets/search-index.js", madeFrom: searchFingerprint, pieces: [{ searchIndex }]),
    ]
  }

  /// What stands for all that the index is made from: the handbooks depend on every definition.
  private var searchFingerprint: Fingerprint {
    Fingerprint(
      of: publications.filter { $0.kind == .handbook || $0.kind.isExample || $0.kind == .search }
        .map(fingerprint))
  }

  private var searchIndex: [UInt8] {
    var index = SearchIndex()
    forEachSearchEntry { index.add($0) }
    let owners = allShelves.map { place in
      let qualification = qualification(at: place)
      return SearchIndex.Owner(
        id: qualification.id, title: qualification.title.plainText.onOneLine,
        notice: templates.labels.notice(of: qualification))
    }
    let labels = templates.labels
    return index.script(
      owners: owners, language: Self.language(of: library),
      words: Self.searchWords.map { ($0, labels[$0]) })
  }

  /// The labels that the search prints.
  private static let searchWords = [
    "unit", "units", "searchResults", "searchResult", "searchIn", "searchNothing", "searchMeant",
    "searchMore",
    "searchAll",
    "searchAllQualifications", "searchAllThemes", "searchAllKinds", "searchQualification",
    "searchTheme", "searchKind", "searchKindUnit", "searchKindCriterion", "searchKindKnowledge",
    "searchKindEvidence", "searchKindProse", "searchKindTerm", "searchKindDocument",
  ]
}
