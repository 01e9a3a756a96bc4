import CSV
import Evidence
import Mustache
import Standards

/// A worked example among the documents of its qualification: its forms, and what fills them.
struct ExampleShelf: Sendable {
  let example: Example
  /// Its filled forms, in the order of the forms.
  let forms: [FilledForm]
  /// The qualification with the example in it.
  private let context: Context

  init(_ example: Example, forms: [String], in context: Context) {
    self.example = example
    self.forms = FilledForm.all(of: example, among: forms, context.labels)
    var context = context
    context.example = example
    self.context = context
  }

  /// The forms that a logbook shows.
  var formsInLogbook: [FilledForm] {
    forms.filter { context.labels.lists($0.form, under: "logbookExamples") }
  }
}

extension ExampleShelf {
  /// What all forms of the example can see.
  ///
  /// - Parameter page: The address of a unit's page from the qualification's folder.
  func record(page: (String) -> String) -> Record {
    let portfolio = example.portfolio
    let qualification = context.suite.qualifications[0]
    return [
      "example": ["address": .text("examples/\(example.name)")],
      "candidate": .text(portfolio.candidate),
      "assessor": .text(portfolio.person(.assessor)?.name.text ?? ""),
      "internalVerifier": .text(portfolio.person(.internalVerifier)?.name.text ?? ""),
      "centre": "",
      "qualification": .object(
        context.qualification(
          qualification, drawing: context.drawing(of: qualification), page: page)),
      "profile": example.profile,
      "unitsSubmitted": .list(
        names(ofUnits: .submitted).map { ["name": .text($0)] }),
      "mentor": example.mentor,
      "placed": placed,
      "checklist": checklist,
      "evidence": example.index(context.labels),
      "witnesses": example.witnesses(context.labels),
      "notYetCovered": example.notYetCovered(context),
      "sheet": "1", "sheets": "1", "place": .text(String(forms.count + 1)),
    ]
  }

  /// What a form of the example can see beside that.
  func record(of form: FilledForm, page: (String) -> String) -> Record {
    let own = facts(of: form)
    switch form.subject {
    case .portfolio: return own
    case .unit(let unit, let subject):
      return own.merging(context.unit(unit, page: page(unit.id)))
        .merging(example.closing(subject, on: unit.citation))
        .merging(["rounds": example.rounds(on: unit.citation)])
    case .matrix(let unit, let sheet):
      var context = context
      context.sheet = sheet
      return own.merging(context.unit(unit, page: page(unit.id))).merging([
        "sheet": .text(String(sheet + 1)),
        "sheets": .text(String(example.sheets(ofMatrixOf: unit))),
      ])
    case .element(let element, let unit):
      return own.merging(self.record(of: element, in: unit, page: page))
        .merging(example.closing(.element, on: element?.citation ?? unit.citation))
    case .evidence(let piece):
      return own.merging(example.record(of: piece, context))
    }
  }

  /// The record of an element as its unit has it, the first for what belongs to no element.
  private func record(
    of element: Section?, in unit: Unit, page: (String) -> String
  ) -> Record {
    guard case .list(let records)? = context.unit(unit, page: page(unit.id))["records"] else {
      return [:]
    }
    let id =
      context.idPrefix
      + (element.map { context.anchors.anchor($0.id, in: unit.id) } ?? unit.id)
    for case .object(let record) in records where record["id"] == .text(id) { return record }
    return [:]
  }
}

extension ExampleShelf {
  /// What lists say of a filled form: its title, and what it is about.
  func facts(of form: FilledForm) -> Record {
    ["about": .text(about(form)), "place": .text(String(form.place))]
  }

  /// What a form is about, in plain words; empty for the whole portfolio.
  func about(_ form: FilledForm) -> String {
    switch form.subject {
    case .portfolio: return ""
    case .unit(let unit, _), .matrix(let unit, _): return context.name(unit.code, unit.title)
    case .element(let element?, _): return context.name(element.code, element.title)
    case .element(nil, let unit): return context.name(unit.code, unit.title)
    case .evidence(let piece):
      return "\(context.labels["pieceOfEvidence"]) \(piece.number.text)"
    }
  }

  /// Where in the portfolio each form stands: the numbers in its contents, by `form1` to `form18`, and those of all testimonies.
  private var placed: Value {
    var record = Record((1...18).map { ("form\($0)", "") })
    for (form, filled) in Dictionary(grouping: forms, by: \.form) {
      guard let number = Int(form.prefix { $0.isNumber }) else { continue }
      record["form\(number)"] = places(filled)
    }
    record["testimonies"] = places(forms.filter(\.isTestimony))
    return .object(record)
  }

  private func places(_ forms: [FilledForm]) -> Value {
    .text(forms.map { String($0.place) }.joined(separator: ", "))
  }

  /// The codes of the units that are taken, for the two rows of the checklist.
  private var checklist: Value {
    let mandatory = Set(
      context.suite.qualifications[0].groups.filter { $0.kind == .mandatory }
        .flatMap { $0.members.compactMap(\.unit) })
    let units = units(in: .units)
    return [
      "mandatory": cells(units.filter { mandatory.contains($0.id) }),
      "optional": cells(units.filter { !mandatory.contains($0.id) }),
    ]
  }

  /// The cells of a row of the checklist; those of units that are signed off have a ring.
  private func cells(_ units: [Unit]) -> Value {
    let cells = units.map { unit -> Value in
      ["code": .text(unit.citation), "isSignedOff": .truth(example.signOff(of: unit).isTrue)]
    }
    let empty: Value = ["code": "", "isSignedOff": false]
    let wanted = 9
    guard cells.count <= wanted else { return .list(cells) }
    return .list(cells + repeatElement(empty, count: wanted - cells.count))
  }

  private func names(ofUnits field: ProfileField.Name) -> [String] {
    units(in: field).map { context.name($0.code, $0.title) }
  }

  private func units(in field: ProfileField.Name) -> [Unit] {
    (example.portfolio.profile.first { $0.name.value == field }?.codes ?? [])
      .compactMap { example.register.unit($0.text) }
  }
}
