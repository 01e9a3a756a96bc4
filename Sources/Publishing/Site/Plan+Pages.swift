import Findings
import Mustache
import Standards

// What the pages of the site can see beside what all documents can.

extension Plan {
  /// The names that only pages of the site fill, as every other document has them: there, and empty.
  static let blankPage: Record = [
    "changes": [], "hasChanges": false, "shelves": [], "themePages": [], "hasThemePages": false,
    "themePage": false, "matrix": "",
    "comparison": false, "usedIn": [], "pack": false, "movedTo": false, "home": "",
    "editions": [], "hasEditions": false, "formerUnits": [], "hasFormerUnits": false,
    "departed": [], "hasDeparted": false,
  ]

  /// The record of a page: what is particular to its sort.
  func pageRecord(of publication: Publication) -> Record {
    switch publication.kind {
    case .entrance, .search: return entrance()
    case .matrix(let suite): return ["comparison": matrix(of: suite)]
    default: break
    }
    guard let place = publication.shelf else { return [:] }
    switch publication.kind {
    case .qualification:
      let (editions, formerUnits) = (editions(at: place), formerUnits(at: place))
      return [
        "home": .text("\(publication.root)index.html"),
        "shelves": shelves(at: place), "themePages": themePages(at: place),
        "editions": editions, "hasEditions": .truth(editions.isTrue),
        "formerUnits": formerUnits, "hasFormerUnits": .truth(formerUnits.isTrue),
        "hasThemePages": .truth(!(pages[place]?.themes ?? []).isEmpty),
        "matrix": .text(hasMatrix(place.suite) ? "../\(matrixPath(place.suite)).html" : ""),
      ]
    case .theme(let name):
      return ["themePage": theme(name, at: place), "themePages": themePages(at: place)]
    case .moved(let number): return ["movedTo": successor(number, at: place)]
    default: return [:]
    }
  }

  /// What the page of a unit says beside the unit itself.
  func pageRecord(of unit: Unit, at place: Publication.Shelf) -> Record {
    let departed = departed(from: unit, at: place)
    return [
      "pack": archive == nil ? pack(of: unit, at: place) : false,
      "usedIn": .list(uses(of: unit.id, at: place).map(\.value)),
      "departed": departed, "hasDeparted": .truth(departed.isTrue),
    ]
  }

  /// The facts of a unit, of which the theme leads to the theme's page.
  func facts(of unit: Unit, at place: Publication.Shelf) -> Value {
    .list(
      unit.facts.map { fact in
        let theme = fact.means(.theme) ? fact.value.plainText : nil
        let page = theme.flatMap { name in pages[place]?.theme(named: name) }
        return .object(
          Record(
            Context.factNames,
            [
              .text(fact.name), Value(oneLine: fact.value),
              .text(page.map { "../../\($0.address)" } ?? ""),
            ]))
      })
  }

  private func themePages(at place: Publication.Shelf) -> Value {
    .list(
      (pages[place]?.themes ?? []).map { theme in
        [
          "name": .text(theme.name), "file": .text(theme.file), "address": .text(theme.address),
          "count": .text(String(theme.units.count)),
        ]
      })
  }

  private func theme(_ name: String, at place: Publication.Shelf) -> Value {
    guard let page = pages[place]?.theme(named: name),
      let shelf = shelves[place]
    else { return false }
    let context = context(at: place)
    return .object(
      context.structure(of: qualification(at: place).cut(to: page.units)) {
        "../\(shelf.page(of: $0))"
      }
      .merging([
        "name": .text(name), "file": .text(page.file),
        "statement": .text(context.statement(ofTheme: name)),
      ]))
  }

  /// What a page depends on that neither its definitions nor its templates say, for its fingerprint.
  func pageFingerprint(of publication: Publication) -> Fingerprint {
    switch publication.kind {
    case .entrance, .search: return Fingerprint(of: Value.object(entrance()))
    case .matrix(let suite): return matrixFingerprint(of: suite)
    case .unit(let id):
      guard let place = publication.shelf, let unit = shelves[place]?.unit(id) else {
        return Fingerprint(of: "")
      }
      var words: [UInt8] = []
      packSizes(of: unit, at: place).append(to: &words)
      for use in uses(of: id, at: place) { use.append(to: &words) }
      return Fingerprint(
        of: [Fingerprint(of: words), Fingerprint(of: departed(from: unit, at: place))])
    case .qualification:
      guard let place = publication.shelf else { return Fingerprint(of: "") }
      return Fingerprint(
        of: [shelvesFingerprint(at: place)]
          + [editions(at: place), formerUnits(at: place)].map { Fingerprint(of: $0) })
    case .moved(let number):
      guard let place = publication.shelf else { return Fingerprint(of: "") }
      return Fingerprint(of: successor(number, at: place))
    default: return Fingerprint(of: "")
    }
  }
}

/// What the pages of a qualification share.
struct SitePages: Sendable {
  /// The themes with pages of their own.
  let themes: [ThemePage]
  /// What finds the terms of the glossary, nothing if there is none.
  let finder: TermFinder?
  private let places: [String: Int]

  init(themes: [ThemePage], finder: TermFinder?) {
    self.themes = themes
    self.finder = finder
    places = Dictionary(themes.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The theme of a name, if it has a page.
  func theme(named name: String) -> ThemePage? { places[name].map { themes[$0] } }
}
