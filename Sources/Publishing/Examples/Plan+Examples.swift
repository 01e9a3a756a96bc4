import Evidence
import Mustache
import Standards

extension Plan {
  /// The worked examples of a qualification, each under a name of its own, in the order of their folders.
  func examples(
    _ examples: [WorkedExample], forms: [String], of suite: Int, _ qualification: Int,
    in context: Context
  ) -> [ExampleShelf] {
    let suite = library.suites[suite]
    let qualification = suite.qualifications[qualification]
    let own = examples.filter { example in
      example.suite.utf8.elementsEqual(suite.id.utf8)
        && example.portfolio.qualification.utf8.elementsEqual(qualification.id.utf8)
    }
    guard !own.isEmpty else { return [] }
    let register = StatementRegister(of: qualification, in: suite)
    var names = FileNames()
    return own.map { example in
      ExampleShelf(
        Example(example, name: names.name(for: example.name), in: register), forms: forms,
        in: context)
    }
  }

  /// The worked example that a document is, nothing if it is none.
  func example(of publication: Publication) -> ExampleShelf? {
    guard case .example(let name) = publication.kind, let place = publication.shelf else {
      return nil
    }
    return exampleShelves[place]?.first { $0.example.name == name }
  }

  /// Whether a document has filled forms in it.
  func hasExamples(_ publication: Publication) -> Bool {
    guard let place = publication.shelf else { return false }
    switch publication.kind {
    case .example: return true
    case .logbook: return exampleShelves[place].map { !$0.isEmpty } ?? false
    default: return false
    }
  }

  /// The filled forms that a document has a part for.
  func filledForms(of publication: Publication) -> [PartPlan.Subject] {
    guard let place = publication.shelf,
      let shelf = example(of: publication) ?? exampleShelves[place]?.first
    else { return [] }
    let forms = publication.kind.isExample ? shelf.forms : shelf.formsInLogbook
    let shared = record(of: shelf, on: place)
    return forms.map { .filled($0, shelf, shared) }
  }

  /// What lists of documents say of the examples of a qualification.
  func examples(at place: Publication.Shelf) -> Value {
    .list(
      (exampleShelves[place] ?? []).enumerated().map { index, shelf in
        let units = shelf.example.units.map(\.citation).joined(separator: ", ")
        return [
          "candidate": .text(shelf.example.candidate), "units": .text(units),
          "address": .text("examples/\(shelf.example.name)"),
          "isInLogbook": .truth(index == 0 && !shelf.formsInLogbook.isEmpty),
        ]
      })
  }

  /// What all forms of an example can see, with the names of their templates.
  func record(of shelf: ExampleShelf, on place: Publication.Shelf) -> Record {
    var record = shelf.record(page: page(on: place))
    record["filledForms"] = .list(shelf.forms.map { filledForm($0, in: shelf) })
    record["formsInLogbook"] = .list(shelf.formsInLogbook.map { filledForm($0, in: shelf) })
    return record
  }

  /// What fills one form of an example.
  ///
  /// - Parameter shared: What all forms of the example can see.
  func record(
    of form: FilledForm, in shelf: ExampleShelf, _ shared: Record, on place: Publication.Shelf
  ) -> Record {
    var filled = shared.merging(shelf.record(of: form, page: page(on: place)))
    filled["exampleForms"] = [filledForm(form, in: shelf)]
    return filled
  }

  private func filledForm(_ form: FilledForm, in shelf: ExampleShelf) -> Value {
    guard case .object(let value) = formValue(form.form) else { return nil }
    var record = value.merging(shelf.facts(of: form))
    record["isFirst"] = .truth(form.place == shelf.formsInLogbook.first?.place)
    return .object(record)
  }

  private func page(on place: Publication.Shelf) -> (String) -> String {
    { shelves[place]?.page(of: $0) ?? "" }
  }
}
