import Markdown
import Mustache
import Standards

// What stands around the content of a page of the site: whose it is, where it is, and what is on it.

extension Plan {
  /// Who reads a page while it is printed; words lead to the glossary from the pages of units alone.
  func pageReader(of publication: Publication) -> SitePageReader {
    guard publication.kind.isUnit, let place = publication.shelf,
      let finder = pages[place]?.finder
    else { return SitePageReader() }
    return SitePageReader(linking: finder, to: "../../glossary.html")
  }

  /// The contents of a page: headings of the second level, each with those of the third below it.
  ///
  /// A page with one or two of them is seen as a whole, and needs none.
  func contents(_ headings: [PageHeading]) -> Value {
    let outer = headings.indices.filter { $0 == 0 || headings[$0].level == 2 }
    guard outer.count > 2 else { return false }
    let ends = outer.dropFirst() + [headings.count]
    return [
      "entries": .list(
        zip(outer, ends).map { start, end in
          entry(headings[start], headings[(start + 1)..<end].map { entry($0, []) })
        })
    ]
  }

  private func entry(_ heading: PageHeading, _ inner: [Value]) -> Value {
    .object(
      Record(
        Self.entryNames,
        [
          .text(heading.title), .text("#\(heading.id ?? "")"), .list(inner), .truth(!inner.isEmpty),
        ]))
  }

  private static let entryNames: Names = ["title", "address", "inner", "hasInner"]

  /// What the site is called: the brand's name, or what standards are.
  var siteName: String {
    library.brand(.name)?.value.plainText ?? templates.labels["standardsTitle"]
  }

  /// The style sheet that puts the notice of a qualification on paper, empty where it is current.
  func noticeStyles(at place: Publication.Shelf) -> String {
    notice(at: place).isEmpty ? "" : noticePath(of: qualification(at: place))
  }

  /// The address that a page asks to be known by, where it is not its own.
  func canonical(of publication: Publication) -> String {
    guard case .moved(let number) = publication.kind, let place = publication.shelf,
      let shelf = shelves[place], let unit = shelf.moved[number].unit
    else { return "" }
    return "../\(shelf.folder(of: unit.id))/index.html"
  }

  /// The pages above a page, from the entrance down.
  func trail(to publication: Publication) -> Value {
    guard publication.kind != .entrance else { return [] }
    let root = publication.root
    var trail = [link(templates.labels["home"], "\(root)index.html")]
    if let archive {
      trail.append(
        link(archive.title, "\(root)\(archive.edition.qualification)/index.html"))
    }
    switch publication.kind {
    case .unit, .theme, .glossary, .moved, .transition:
      guard let place = publication.shelf else { break }
      let qualification = qualification(at: place)
      trail.append(
        link(
          archive?.label ?? qualification.title.plainText,
          "\(root)\(folder(of: qualification))/index.html"))
    default: break
    }
    return .list(trail)
  }

  /// A way to another page.
  func link(_ name: String, _ address: String) -> Value {
    .object(Record(Self.linkNames, [.text(name), .text(address)]))
  }

  private static let linkNames: Names = ["name", "address"]

  /// What a page is called below those above it.
  func shortTitle(of publication: Publication) -> String {
    switch publication.kind {
    case .unit(let id):
      guard let place = publication.shelf, let name = shelves[place]?.name(of: id) else { break }
      return name
    case .theme(let name): return name
    case .glossary: return templates.labels["glossary"]
    case .transition: return templates.labels["transitionTitle"]
    case .qualification: if let archive { return archive.label }
    case .moved(let number):
      return publication.shelf.flatMap { shelves[$0]?.moved[number].code } ?? ""
    default: break
    }
    return title(of: publication)
  }
}
