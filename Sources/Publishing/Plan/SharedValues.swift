import Mustache
import Standards

/// What the documents of a qualification share, made once for all of them.
struct SharedValues: Sendable {
  /// What all their templates can see.
  let record: Record
  /// What each says of itself, as far as pages say the same.
  let document: Record
  /// What stands around each, as far as it is the same.
  let shell: Record
  /// The forms that stand with a unit in a logbook.
  let formsInLogbook: Value
  /// The forms that its pack has, and that its page lists.
  let formsInPack: Value
  /// The picture of the structure, nothing without a qualification.
  let drawing: StructureDrawing?
}

extension Plan {
  /// What the documents of a qualification share; without one, what all others do.
  func shared(at place: Publication.Shelf?) -> SharedValues {
    let drawing = place.map { context(at: $0).drawing(of: qualification(at: $0)) }
    let brand = Self.brand(of: library)
    let forms = place.flatMap { formShelves[$0] }
    return SharedValues(
      record: record(at: place, brand, drawing),
      document: document(at: place), shell: shell(at: place, brand),
      formsInLogbook: unitForms(of: forms, inPack: false),
      formsInPack: unitForms(of: forms, inPack: true), drawing: drawing)
  }

  private func record(
    at place: Publication.Shelf?, _ brand: Value, _ drawing: StructureDrawing?
  ) -> Record {
    let own: Record = [
      "labels": templates.labelValues, "brand": brand,
      "suite": false, "qualification": false, "units": [], "unit": false, "element": false,
      "criteriaRows": [], "knowledgeRows": [], "documents": [], "suites": [], "sections": [],
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
    record["suite"] = .object(context.shared)
    record["qualification"] = .object(
      context.qualification(qualification(at: place), drawing: drawing, page: units.page))
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

  private var documents: Value {
    let labels = templates.labels
    return [
      ["title": .text(labels["handbook"]), "address": "handbook"],
      ["title": .text(labels["logbook"]), "address": "logbook"],
    ]
  }

  private func unitForms(of shelf: FormShelf?, inPack isPack: Bool) -> Value {
    .list(
      (shelf?.unitForms(inPack: isPack) ?? []).map {
        formValue(
          $0.form, isForElements: $0.isForElements,
          recordAnchor: templates.recordAnchor(ofForm: $0.form))
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
