import Mustache
import Standards

/// Which stretch of a document a part is.
struct PartPlan: Sendable {
  /// The piece of the template.
  var piece: Int
  /// What it is filled for.
  var subject: Subject

  /// What a part is about.
  enum Subject: Sendable {
    /// The document as a whole.
    case document
    case unit(Unit)
    /// A blank form, as an element of a list.
    case form(FormShelf.Sheet, PartList)
    /// A filled form of a worked example, with what all of them can see.
    case filled(FilledForm, ExampleShelf, Record)
  }
}

extension Plan {
  /// The parts of a document, in order: what is filled once, and one for each unit and form between.
  func partPlans(of publication: Publication) -> [PartPlan] {
    (templates.cuts[publication.kind.template] ?? []).enumerated().flatMap { index, piece in
      subjects(of: piece.list, in: publication).map { PartPlan(piece: index, subject: $0) }
    }
  }

  private func subjects(of list: PartList?, in publication: Publication) -> [PartPlan.Subject] {
    guard let list else { return [.document] }
    guard let place = publication.shelf else { return [] }
    switch list {
    case .units: return units(of: publication).map { .unit($0) }
    case .frontForms, .spareForms:
      return (formShelves[place]?.sheets(in: list) ?? []).map { .form($0, list) }
    case .exampleForms: return filledForms(of: publication)
    }
  }

  /// The units that a document goes through: its own, or all of the qualification.
  func units(of publication: Publication) -> [Unit] {
    guard let place = publication.shelf, let shelf = shelves[place] else { return [] }
    guard let id = publication.kind.unit else { return shelf.units }
    return shelf.unit(id).map { [$0] } ?? []
  }

  /// What a part sees beside what all parts of the document can see.
  ///
  /// - Parameter wanted: What its template asks for.
  func record(for part: PartPlan, of publication: Publication, wanted: Wanted) -> Record {
    guard let place = publication.shelf else { return [:] }
    switch part.subject {
    case .document:
      return publication.kind.unit.map { record(ofPage: $0, on: place, wanted: wanted) } ?? [:]
    case .unit(let unit): return record(with: unit, on: place, wanted: wanted)
    case .form(let sheet, let list): return Record([(list.rawValue, .list([formValue(sheet)]))])
    case .filled(let form, let shelf, let shared):
      return record(of: form, in: shelf, shared, on: place)
    }
  }

  /// The further classes of the section that a part is in, each with a space before it.
  func classes(of part: PartPlan) -> String {
    guard case .filled(let form, _, _) = part.subject else { return "" }
    return " example form-\(form.form.prefix { $0.isNumber })"
  }

  /// Where the contents lead to, if they lead to the section of a part and not to a heading in it.
  func anchor(of part: PartPlan) -> String? {
    if case .form(let sheet, _) = part.subject { sheet.anchor } else { nil }
  }

  /// The class of the section that a part of a document is in, none for the first and on the site.
  func page(_ index: Int, of publication: Publication) -> String? {
    publication.kind.isPage || index == 0 ? nil : "part\(index)"
  }
}
