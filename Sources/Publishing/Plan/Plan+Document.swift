import Mustache
import Standards

// What is said of a document itself, as templates ask for it with `document`.

extension Plan {
  /// What is said of a document.
  func document(_ publication: Publication) -> Value {
    document(publication, on: document(at: publication.shelf))
  }

  /// What is said of the pages of a qualification alike.
  func document(at place: Publication.Shelf?) -> Record {
    [
      "kind": "", "title": "", "path": "",
      "isPage": true, "isHandbook": false, "isLogbook": false, "isForm": false, "isPack": false,
      "isRecord": false, "isExample": false, "isClassSheet": false, "hasContents": false,
      "edition": .text(place.map(edition(at:)) ?? ""),
      "notice": .text(place.map(notice(at:)) ?? ""),
      "language": .text(language(at: place)),
      "isEarlier": .truth(archive != nil), "now": false, "whatChanged": "",
    ]
  }

  /// What is said of a document.
  ///
  /// - Parameter page: What is said of the pages of its qualification alike.
  func document(_ publication: Publication, on page: Record) -> Value {
    let kind = publication.kind
    var record = page
    record["kind"] = .text(kind.name)
    record["title"] = .text(title(of: publication))
    record["path"] = .text(publication.path)
    if !kind.isPage { record.merge(flags(of: kind)) }
    if case .matrix(let suite) = kind, let language = library.suites[suite].language {
      record["language"] = .text(language)
    }
    if archive != nil {
      record["now"] = now(of: publication)
      record["whatChanged"] = .text(whatChanged(since: publication))
    }
    return .object(record)
  }

  private func flags(of kind: Publication.Kind) -> Record {
    [
      "isPage": false,
      "isHandbook": .truth(kind == .handbook),
      "isLogbook": .truth(kind == .logbook),
      "isForm": .truth(kind.isForm),
      "isPack": .truth(kind.isPack),
      "isRecord": .truth(kind.isRecord),
      "isExample": .truth(kind.isExample),
      "isClassSheet": .truth(kind == .classSheet),
      "hasContents": .truth(kind.hasContents),
    ]
  }
}
