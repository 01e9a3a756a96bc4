import Standards

/// An earlier edition as a part of the site.
struct Archive: Sendable {
  let edition: EarlierEdition
  /// The name of its folder among those of its qualification's editions: `1-0`.
  let fileName: String
  /// What the current edition is called.
  let title: String
  /// What it is called itself: *Version 1.0, 1 March 2024*.
  let label: String
  /// That it is not current, who may still use it, and until when.
  let state: String
  /// For each of its units that still is, the page of what it is now.
  let pages: [String: EarlierPage]
  /// Where its documents stand in the output folder: `retail/editions/1-0`.
  var folder: String { "\(edition.qualification)/editions/\(fileName)" }
  /// What every page says: which edition it is, and its state.
  var notice: String { "\(label): \(state)" }
  /// The part of the address behind `#` where the page of what has changed tells of it.
  var anchor: String { "from-\(fileName)" }
}

extension Archive {
  /// The documents that an earlier edition has: its pages, and its handbook and logbook.
  ///
  /// Forms, packs and worked examples are made for those who begin now.
  func publications(
    of qualification: Qualification, _ units: UnitShelf, in context: Context,
    on shelf: Publication.Shelf
  ) -> [Publication] {
    func publication(_ kind: Publication.Kind, _ path: String) -> Publication {
      Publication(
        kind: kind, path: "\(folder)/\(path)", qualification: qualification.id, shelf: shelf)
    }
    let books = [
      publication(.qualification, "index"), publication(.handbook, "handbook"),
      publication(.logbook, "logbook"),
    ]
    let glossary =
      TermFinder(context.suite) == nil ? [] : [publication(.glossary, "glossary")]
    return books + glossary
      + units.units.map {
        publication(.unit($0.id), "units/\(units.folder(of: $0.id))/index")
      }
  }
}

extension Publication {
  /// The same document among those of the current edition.
  func kept(in archive: Int) -> Publication {
    var publication = self
    publication.archive = archive
    return publication
  }
}

extension Labels {
  /// That an earlier edition is not current, and who may still use it.
  ///
  /// The current definition knows best who may still use it, so its words go before the edition's own dates.
  func state(of edition: EarlierEdition, _ was: Qualification) -> String {
    let own =
      was.status == .withdrawn ? self["withdrawnNotice"] : lastDays(of: was).joined(separator: "; ")
    let words = edition.words.isEmpty ? own : edition.words
    let head = self["earlierNotice"]
    return words.isEmpty ? head : "\(head) \u{2013} \(words)"
  }

  /// What the earlier editions of a qualification are called: version and date, and where several state the same
  /// or one states nothing, the word by which it is read.
  func names(of editions: [EarlierEdition]) -> [String] {
    let stated = editions.map { edition in
      edition.library.suites.lazy.compactMap { $0.qualification(edition.qualification) }.first
        .map(self.edition) ?? ""
    }
    let uses = stated.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return zip(editions, stated).map { edition, stated in
      if stated.isEmpty { return edition.source }
      return uses[stated] == 1 ? stated : "\(stated) (\(edition.source))"
    }
  }

  /// The version and the date of a qualification; empty if it states neither.
  func edition(of qualification: Qualification) -> String {
    [qualification.version.map(version), qualification.date]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// A version with the word for it, unless the definition says that itself: *Version: Version 2*.
  private func version(_ stated: String) -> String {
    let word = self["version"]
    return stated.lowercased().hasPrefix(word.lowercased() + " ") ? stated : "\(word) \(stated)"
  }
}
