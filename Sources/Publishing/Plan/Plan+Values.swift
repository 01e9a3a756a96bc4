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
    let shared = shared(at: publication.shelf)
    let record = shared.record.merging(record(for: publication, on: shared))
    guard let place = publication.shelf else { return .object(record) }
    if let id = publication.kind.unit {
      return .object(record.merging(self.record(ofPage: id, on: place)))
    }
    guard let unit, let found = shelves[place]?.unit(unit) else { return .object(record) }
    return .object(record.merging(self.record(with: found, on: place)))
  }

  /// What is particular to one of the documents of a qualification.
  func record(for publication: Publication, on shared: SharedValues) -> Record {
    let kind = publication.kind
    var own: Record = ["document": document(publication, on: shared.document)]
    if !kind.isPage { own["sections"] = sections(of: publication) }
    if let shelf = example(of: publication), let place = publication.shelf {
      own.merge(record(of: shelf, on: place))
    }
    if kind.isPage { own.merge(pageRecord(of: publication)) }
    own.merge(transitionRecord(for: publication))
    if !kind.isUnit || archive == nil {
      let forms = kind.isPack || kind.isUnit ? shared.formsInPack : shared.formsInLogbook
      own.merge(["unitForms": forms, "hasUnitForms": .truth(forms.isTrue)])
    }
    return own
  }

  /// What the page of a unit sees at the top: what the unit has.
  func record(
    ofPage id: String, on place: Publication.Shelf, wanted: Wanted = .everything
  ) -> Record {
    guard let shelf = shelves[place], let unit = shelf.unit(id) else { return [:] }
    let facts = facts(of: unit, at: place)
    let complete = context(at: place)
      .unit(unit, page: shelf.page(of: id), facts: facts, wanted: wanted)
    return complete.merging(pageRecord(of: unit, at: place))
  }

  /// What a part sees that is about one unit: that unit, complete.
  func record(
    with unit: Unit, on place: Publication.Shelf, wanted: Wanted = .everything
  ) -> Record {
    let page = shelves[place]?.page(of: unit.id) ?? ""
    return ["units": [.object(context(at: place).unit(unit, page: page, wanted: wanted))]]
  }

  /// The sections that a handbook or a logbook prints before its units: the qualification's, the suite's.
  private func sections(of publication: Publication) -> Value {
    guard let place = publication.shelf else { return [] }
    let context = context(at: place)
    let audience = Audience(templates.labels)
    let own = audience.sections(qualification(at: place).sections, for: publication.kind)
      .filter { !isTransitionNotes($0, at: place) }
    let shared = audience.sections(context.suite.sections, for: publication.kind)
    return context.sections(own, shared)
  }

  /// What is said of a form: its title, its address, and the template that puts it in.
  func formValue(_ form: String) -> Value { formValue(form, isForElements: false) }

  /// What is said of a blank form in a logbook.
  func formValue(_ sheet: FormShelf.Sheet) -> Value {
    formValue(sheet.form, isForElements: false, anchor: sheet.anchor ?? "")
  }

  /// What is said of a form that stands somewhere.
  func formValue(
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
