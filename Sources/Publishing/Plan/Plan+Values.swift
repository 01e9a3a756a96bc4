public import Mustache
import Standards

extension Plan {
  /// All that the templates of a document can see, for people who write templates.
  ///
  /// - Parameter unit: The identifier of the unit that `units` is to hold complete, as it does where a
  ///   document goes through its units. In the page of a unit that is the unit itself.
  public func value(for publication: Publication, unit: String? = nil) -> Value {
    if publication.archive != nil, archive == nil {
      return owner(of: publication).value(for: publication, unit: unit)
    }
    let record = record(for: publication, on: record(ofShelf: publication.shelf))
    guard let place = publication.shelf else { return .object(record) }
    if let id = publication.kind.unit {
      return .object(self.record(record, ofPage: id, on: place))
    }
    guard let unit, let found = shelves[place]?.neighbours(of: unit)?.unit else {
      return .object(record)
    }
    return .object(self.record(record, with: found, on: place))
  }

  /// What all documents of a qualification have in common; without one, what all documents have.
  func record(ofShelf place: Publication.Shelf?) -> Record {
    let own: Record = [
      "labels": templates.labels.value,
      "brand": Self.brand(of: library),
      "suite": false, "qualification": false, "units": [], "unit": false, "element": false,
      "criteriaRows": [], "knowledgeRows": [], "documents": [], "suites": [],
      "class": false, "frontForms": [], "unitForms": [], "hasUnitForms": false, "spareForms": [],
      "forms": [], "recordAnchor": "",
      "candidate": .text(candidate?.name ?? ""),
      "candidateNumber": .text(candidate?.number ?? ""),
      "assessor": .text(candidate?.assessor ?? ""),
      "centre": .text(candidate?.centre ?? ""), "internalVerifier": "",
      "isCandidates": .truth(candidate != nil),
      "stillOpen": .list((candidate?.open ?? []).map { ["text": .text($0)] }),
      "hasStillOpen": .truth(!(candidate?.open ?? []).isEmpty),
    ]
    var record = Self.blank.merging(own)
    guard let place, let units = shelves[place] else { return record }
    let context = context(at: place)
    let qualification = qualification(at: place)
    record["suite"] = .object(context.shared)
    record["qualification"] = .object(
      context.qualification(qualification, page: units.page))
    record["units"] = .list(
      units.units.map { .object(context.brief($0, page: units.page(of: $0.id))) })
    record["documents"] = documents
    record["examples"] = examples(at: place)
    if case .group(let list) = occasion { record["class"] = .object(list.record(units.units)) }
    guard let forms = formShelves[place] else { return record }
    record["forms"] = .list(forms.forms.map(formValue))
    record["frontForms"] = .list(forms.sheets(in: .frontForms).map(formValue))
    record["spareForms"] = .list(forms.sheets(in: .spareForms).map(formValue))
    return record
  }

  /// The names that only some documents fill, there and empty.
  private static let blank = Blanks.record.merging(blankPage).merging(blankTransition)

  /// The record of a qualification's documents with what is particular to one of them.
  func record(for publication: Publication, on shelf: Record) -> Record {
    var record = shelf
    record["document"] = document(publication)
    record["sections"] = sections(of: publication)
    if let shelf = example(of: publication), let place = publication.shelf {
      record.merge(self.record(of: shelf, on: place))
    }
    if publication.kind.isPage { record.merge(pageRecord(of: publication)) }
    record.merge(transitionRecord(for: publication))
    let hasForms = !publication.kind.isUnit || archive == nil
    let forms = publication.shelf.flatMap { hasForms ? formShelves[$0] : nil }?
      .unitForms(inPack: publication.kind.isPack || publication.kind.isUnit)
    record["unitForms"] = .list(
      (forms ?? []).map {
        formValue(
          $0.form, isForElements: $0.isForElements,
          recordAnchor: templates.recordAnchor(ofForm: $0.form))
      })
    record["hasUnitForms"] = .truth(!(forms ?? []).isEmpty)
    return record
  }

  /// The record of the page of a unit: what the unit has stands at the top.
  func record(_ record: Record, ofPage id: String, on place: Publication.Shelf) -> Record {
    guard let unit = shelves[place]?.neighbours(of: id)?.unit else { return record }
    return record.merging(complete(unit, on: place))
      .merging(pageRecord(of: unit, at: place))
  }

  /// The record of a document with one unit, complete, for a part that is about it.
  func record(_ record: Record, with unit: Unit, on place: Publication.Shelf) -> Record {
    var record = record
    record["units"] = [.object(complete(unit, on: place))]
    return record
  }

  private func complete(_ unit: Unit, on place: Publication.Shelf) -> Record {
    context(at: place).unit(unit, page: shelves[place]?.page(of: unit.id) ?? "")
  }

  /// What is said of a document itself.
  func document(_ publication: Publication) -> Value {
    let kind = publication.kind
    return [
      "kind": .text(kind.name),
      "title": .text(title(of: publication)),
      "path": .text(publication.path),
      "isPage": .truth(kind.isPage),
      "isHandbook": .truth(kind == .handbook),
      "isLogbook": .truth(kind == .logbook),
      "isForm": .truth(kind.isForm),
      "isPack": .truth(kind.isPack),
      "isRecord": .truth(kind.isRecord),
      "isExample": .truth(kind.isExample),
      "isClassSheet": .truth(kind == .classSheet),
      "hasContents": .truth(kind.hasContents),
      "edition": .text(edition(of: publication)),
      "notice": .text(notice(of: publication)),
      "language": .text(language(of: publication)),
      "isEarlier": .truth(archive != nil),
      "now": now(of: publication), "whatChanged": .text(whatChanged(since: publication)),
    ]
  }

  /// The sections that a handbook or a logbook prints before its units: the qualification's, the suite's.
  private func sections(of publication: Publication) -> Value {
    guard let place = publication.shelf, !publication.kind.isPage else { return [] }
    let context = context(at: place)
    let audience = Audience(templates.labels)
    let own = audience.sections(qualification(at: place).sections, for: publication.kind)
      .filter { !isTransitionNotes($0, at: place) }
    let shared = audience.sections(context.suite.sections, for: publication.kind)
    return context.sections(own, shared)
  }

  private var documents: Value {
    let labels = templates.labels
    return [
      ["title": .text(labels["handbook"]), "address": "handbook"],
      ["title": .text(labels["logbook"]), "address": "logbook"],
    ]
  }

  /// What is said of a form: its title, its address, and the template that puts it in.
  func formValue(_ form: String) -> Value { formValue(form, isForElements: false) }

  /// What is said of a blank form in a logbook.
  func formValue(_ sheet: FormShelf.Sheet) -> Value {
    formValue(sheet.form, isForElements: false, anchor: sheet.anchor ?? "")
  }

  private func formValue(
    _ form: String, isForElements: Bool, anchor: String = "", recordAnchor: String = ""
  ) -> Value {
    [
      "formTitle": .text(templates.title(ofForm: form)),
      "address": .text("forms/\(templates.file(ofForm: form))"),
      "template": .text("forms/\(form)"), "isForElements": .truth(isForElements),
      "anchor": .text(anchor), "recordAnchor": .text(recordAnchor),
    ]
  }

  static func suites(of library: Library, _ labels: Labels) -> Value {
    .list(
      library.suites.map { suite in
        [
          "title": .text(suite.title.oneLine),
          "qualifications": .list(
            suite.qualifications.map {
              [
                "title": .text($0.title.oneLine), "address": .text("\($0.id)/index.html"),
                "notice": .text(labels.notice(of: $0)),
              ]
            }),
        ]
      })
  }

  static func brand(of library: Library) -> Value {
    let blank = Record(BrandFact.allCases.map { ($0.rawValue, Value.text("")) })
    let written = library.brand.map { fact in
      let name = BrandFact(name: fact.name)?.rawValue ?? Labels.key(fact.name.utf8)
      return (name, Value.text(fact.value.plainText))
    }
    return .object(blank.merging(Record(written)))
  }
}

extension Plan {
  func context(at place: Publication.Shelf) -> Context {
    contexts[place.suite][place.qualification]
  }

  /// The qualification with what it takes from its suite.
  func qualification(at place: Publication.Shelf) -> Qualification {
    context(at: place).suite.qualifications[0]
  }
}
