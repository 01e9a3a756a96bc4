public import Findings
import Standards

extension Plan {
  /// What stands for all that a document is made from: while it is the same, so is the document.
  ///
  /// That is the version of the program, the templates, the brand, the suite, the qualification, what
  /// lists say of its units, and the sources of the units that the document has complete, and the sheets of worked examples. Options of
  /// a call are for the caller to add.
  public func fingerprint(of publication: Publication) -> Fingerprint {
    if publication.archive != nil, archive == nil {
      return owner(of: publication).fingerprint(of: publication)
    }
    var parts = [
      Fingerprint(of: version), templates.fingerprint, Fingerprint(of: publication.path),
      prints.common,
    ]
    parts += editionFingerprints(of: publication)
    if publication.kind.isPage { parts.append(pageFingerprint(of: publication)) }
    guard let place = publication.shelf, let shelf = shelves[place] else {
      return Fingerprint(of: parts)
    }
    parts += [prints.suite(place), prints.file(of: qualification(at: place)), shelf.facts]
    switch publication.kind {
    case .entrance, .search, .theme, .glossary, .matrix, .moved, .transition, .form,
      .classSheet:
      break
    case .handbook: parts += shelf.units.map(prints.file)
    case .qualification, .logbook, .example:
      parts += shelf.units.map(prints.file)
      parts += (exampleShelves[place] ?? []).map(\.example.fingerprint)
    case .pack(let id):
      if let place = shelf.place(of: id) { parts.append(prints.file(of: shelf.units[place])) }
    case .unit(let id):
      guard let place = shelf.place(of: id) else { break }
      let neighbours = (place - 1...place + 1).clamped(
        to: shelf.units.startIndex...shelf.units.count - 1)
      parts += shelf.units[neighbours].map(prints.file)
    }
    return Fingerprint(of: parts)
  }

  /// Whether a document is about one unit, whose definition was another or none in an earlier plan.
  public func isOfChangedUnit(_ publication: Publication, since earlier: Plan) -> Bool {
    guard let id = publication.kind.unit, let place = publication.shelf,
      let unit = shelves[place]?.unit(id)
    else { return false }
    return prints.known(unit) != earlier.prints.known(unit)
  }
}
