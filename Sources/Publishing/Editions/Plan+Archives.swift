import Findings
import Mustache
import Standards

extension Plan {
  /// The plan that a document belongs to: this one, or that of an earlier edition.
  func owner(of publication: Publication) -> Plan {
    guard let number = publication.archive, archives.indices.contains(number) else { return self }
    var plan = archives[number]
    plan.sizes = sizes
    return plan
  }

  /// Plans the earlier editions of a qualification, in order.
  func plans(
    of earlier: [EarlierEdition], for qualification: Qualification, in context: Context,
    on units: UnitShelf
  ) -> [Plan] {
    let id = qualification.id
    let labels = templates.labels
    let earlier = earlier.filter { $0.qualification.utf8.elementsEqual(id.utf8) }
    let names = labels.names(of: earlier)
    var folders = FileNames()
    return zip(earlier, names).compactMap { edition, name in
      var library = edition.library.cut(to: id)
      library.brand = self.library.brand
      guard let was = library.suites.first?.qualifications.first else { return nil }
      // What was current then is not now, and every page says what holds instead.
      if was.status == .current {
        library.suites[0].qualifications[0].facts.removeAll { $0.means(.status) }
      }
      let archive = Archive(
        edition: edition,
        fileName: folders.name(for: was.version ?? was.date ?? edition.source),
        title: qualification.title.plainText, label: name,
        state: labels.state(of: edition, was),
        pages: edition.unitsNow.compactMapValues { now in
          guard let unit = context.units[now], !units.page(of: now).isEmpty else { return nil }
          return EarlierPage(
            name: context.name(unit.code, unit.title),
            path: "\(id)/units/\(units.folder(of: now))/index")
        })
      return Plan(
        library, templates: templates, version: version, occasion: .archive(archive))
    }
  }

  /// The units of this earlier edition at whose addresses the current one has nothing.
  ///
  /// - Parameters:
  ///   - folders: The names of the folders that are taken.
  ///   - unit: The unit of an identifier in the current edition.
  func formerUnits(besides folders: [String], _ unit: (String) -> Unit?) -> [MovedUnit] {
    guard let archive, let place = allShelves.first, let shelf = shelves[place] else { return [] }
    let taken = Set(folders.map { $0.lowercased() })
    return shelf.units.compactMap { former in
      let folder = shelf.folder(of: former.id)
      guard !taken.contains(folder.lowercased()) else { return nil }
      return MovedUnit(
        code: former.code?.printed ?? former.title.plainText, folder: folder,
        unit: archive.edition.unitsNow[former.id].flatMap(unit),
        earlier: EarlierPage(
          name: "\(context(at: place).name(former.code, former.title)) (\(archive.label))",
          path: "\(archive.folder)/units/\(folder)/index"))
    }
  }

  /// The folder of a qualification's documents.
  func folder(of qualification: Qualification) -> String { archive?.folder ?? qualification.id }

  /// What a qualification is called in titles; an earlier edition says which it is.
  func name(ofQualificationAt place: Publication.Shelf) -> String {
    let title = qualification(at: place).title.plainText
    return archive.map { "\(title), \($0.label)" } ?? title
  }

  /// What a page of an earlier edition is now: the page of the same unit, or of the qualification.
  func now(of publication: Publication) -> Value {
    guard let archive else { return false }
    let root = publication.root
    let unit = publication.kind.unit
    let page = unit.flatMap { archive.pages[$0] }
    return [
      "name": .text(page?.name ?? archive.title),
      "address": .text(
        "\(root)\(page?.path ?? "\(archive.edition.qualification)/index").html"),
      "isGone": .truth(unit != nil && page == nil),
    ]
  }

  /// Where a page of an earlier edition finds what has changed since, empty for others.
  func whatChanged(since publication: Publication) -> String {
    guard let archive else { return "" }
    return "\(publication.root)\(archive.edition.qualification)/transition.html#\(archive.anchor)"
  }

  /// The earlier editions that the page of a qualification lists.
  func editions(at place: Publication.Shelf) -> Value {
    .list(
      earlierPlans(at: place).compactMap(\.archive).map { archive in
        [
          "name": .text(archive.label), "address": .text("editions/\(archive.fileName)/index.html"),
          "notice": .text(archive.state), "transition": .text("transition.html#\(archive.anchor)"),
        ]
      })
  }

  /// The units at whose addresses there are notices.
  func formerUnits(at place: Publication.Shelf) -> Value {
    .list(
      (shelves[place]?.moved ?? []).enumerated().map { number, moved in
        [
          "name": .text(moved.code), "address": .text("units/\(moved.folder)/index.html"),
          "isFurther": .truth(number > 0),
        ]
      })
  }

  /// The plans of the earlier editions of a qualification, in order.
  func earlierPlans(at place: Publication.Shelf) -> [Plan] {
    guard !archives.isEmpty else { return [] }
    let id = qualification(at: place).id
    return archives.filter {
      $0.archive?.edition.qualification.utf8.elementsEqual(id.utf8) ?? false
    }
  }

  /// What a document depends on because there are several editions.
  func editionFingerprints(of publication: Publication) -> [Fingerprint] {
    var values: [Value] = []
    if archive != nil { values.append(document(publication)) }
    if publication.kind == .transition || publication.kind == .handbook {
      values.append(.object(transitionRecord(for: publication)))
    }
    return values.map { Fingerprint(of: $0) }
  }
}
