import Standards

extension Plan {
  /// The words that name a document among others.
  ///
  /// - Parameter divider: What stands between the candidate of a worked example and the qualification.
  func title(of publication: Publication, divider: String = ", ") -> String {
    let labels = templates.labels
    if case .matrix(let suite) = publication.kind {
      return "\(labels["compareQualifications"]): \(library.suites[suite].title.plainText)"
    }
    guard let place = publication.shelf else {
      return labels[publication.kind == .search ? "search" : "standardsTitle"]
    }
    let qualification = name(ofQualificationAt: place)
    switch publication.kind {
    case .entrance, .search, .matrix: return labels["standardsTitle"]
    case .theme(let name): return "\(name) (\(qualification))"
    case .glossary: return "\(labels["glossary"]) (\(qualification))"
    case .moved: return "\(shortTitle(of: publication)) (\(qualification))"
    case .transition: return "\(labels["transitionTitle"]) (\(qualification))"
    case .qualification: return qualification
    case .handbook: return "\(labels["handbook"]): \(qualification)"
    case .logbook: return "\(labels["logbook"]): \(qualification)"
    case .classSheet:
      return [labels["classSheet"], group?.name ?? ""].joined(separator: " ") + ": \(qualification)"
    case .form(let form): return "\(templates.title(ofForm: form)): \(qualification)"
    case .example:
      let candidate = example(of: publication)?.example.candidate ?? ""
      return "\(labels["exampleNotice"]): \(candidate)\(divider)\(qualification)"
    case .unit(let id), .pack(let id):
      guard let name = shelves[place]?.name(of: id) else { return qualification }
      guard case .pack = publication.kind else { return "\(name) (\(qualification))" }
      return "\(labels["unitPack"]) \(name): \(qualification)"
    }
  }

  /// The version and the date of the definition, as far as it names them.
  func edition(of publication: Publication) -> String {
    publication.shelf.map(edition(at:)) ?? ""
  }

  /// The version and the date of a qualification.
  func edition(at place: Publication.Shelf) -> String {
    templates.labels.edition(of: qualification(at: place))
  }

  /// What is to be said on every page of a document that is not current; empty if it is.
  func notice(of publication: Publication) -> String {
    publication.shelf.map(notice(at:)) ?? ""
  }

  /// What is to be said of a qualification, or of an earlier edition, that is not current.
  func notice(at place: Publication.Shelf) -> String {
    archive?.notice ?? templates.labels.notice(of: qualification(at: place))
  }

  /// The language of a qualification's documents, as a tag of BCP 47; without one, of those that belong to none.
  func language(at place: Publication.Shelf?) -> String {
    let stated = place.flatMap { place in
      qualification(at: place).language ?? context(at: place).suite.language
    }
    return stated ?? Self.language(of: library)
  }

  /// The language of what belongs to no suite, or to one that states none: the first that is stated.
  static func language(of library: Library) -> String {
    library.suites.lazy.compactMap(\.language).first ?? "en-GB"
  }
}
