import CSV
import Evidence
import Standards

/// A form of a worked example: which template is filled, and what it is about.
///
/// A portfolio has one index of evidence, one plan for each unit, one achievement record for each element, and
/// one record for each observation. Which form is for what is told among the labels, which name forms by
/// the numbers of their files, so that a centre's own forms can be filled in the same way.
struct FilledForm: Sendable {
  /// What a form is about.
  enum Subject: Sendable {
    case portfolio
    /// A unit, and what was decided that the form ends with.
    case unit(Unit, Decision.Subject)
    /// The evidence matrix of a unit has so many columns, and goes on on further sheets.
    case matrix(Unit, sheet: Int)
    /// An element; nothing for the criteria of a unit that belong to none.
    case element(Section?, Unit)
    case evidence(EvidenceRecord)
  }

  /// The name of its template in the folder of forms.
  let form: String
  /// What it is about.
  let subject: Subject
  /// Which form of the example it is, counted from one.
  let place: Int
}

extension FilledForm {
  /// Whether it is what a witness says.
  var isTestimony: Bool {
    guard case .evidence(let piece) = subject else { return false }
    return piece.method.value?.signatories.first?.isWitness ?? false
  }

  /// How many pieces of evidence a sheet of the matrix has columns for.
  static let columns = 12

  /// The filled forms of an example, in the order of the forms.
  static func all(of example: Example, among forms: [String], _ labels: Labels) -> [FilledForm] {
    forms.flatMap { form in subjects(of: form, in: example, labels).map { (form, $0) } }
      .enumerated().map { index, filled in
        FilledForm(form: filled.0, subject: filled.1, place: index + 1)
      }
  }

  private static func subjects(
    of form: String, in example: Example, _ labels: Labels
  ) -> [Subject] {
    func isFor(_ label: String) -> Bool { labels.lists(form, under: label) }
    if isFor("formsOfAPortfolio") { return [.portfolio] }
    if isFor("formsOfWitnesses") { return example.hasWitnesses ? [.portfolio] : [] }
    if isFor("formsOfAMatrix") { return example.units.flatMap(example.matrixSheets) }
    if isFor("formsOfAnElement") { return example.taken.flatMap(example.elements) }
    for subject in Decision.Subject.allCases where isFor(subject.label) {
      return example.taken.filter { example.fills(subject, of: $0) }.map { .unit($0, subject) }
    }
    return example.portfolio.records.filter { record in
      record.method.value?.label.map(isFor) ?? false
    }.map { .evidence($0) }
  }
}

extension Example {
  fileprivate var hasWitnesses: Bool {
    portfolio.people.contains { $0.role.value?.isWitness ?? false }
  }

  /// Whether anything stands on the form that ends with a decision about a unit.
  fileprivate func fills(_ subject: Decision.Subject, of unit: Unit) -> Bool {
    let coverage = coverage(of: unit.id)
    let hasMarks =
      switch subject {
      case .plan:
        portfolio.plan.contains { register.target(of: $0.element.text)?.unit == unit.id }
      case .knowledge: coverage.map { !$0.knowledge.isEmpty } ?? false
      case .unit: coverage?.requirements.contains { !$0.occasions.isEmpty } ?? false
      case .element, .assessment: false
      }
    return hasMarks || !decisions(subject, on: unit.citation).isEmpty
  }

  /// The elements of a unit that there is evidence for; of another unit those that were decided.
  fileprivate func elements(of unit: Unit) -> [FilledForm.Subject] {
    guard coverage(of: unit.id) == nil else { return unit.elementSubjects }
    return unit.elements.filter { !decisions(.element, on: $0.citation).isEmpty }
      .map { .element($0, unit) }
  }

  fileprivate func matrixSheets(of unit: Unit) -> [FilledForm.Subject] {
    (0..<sheets(ofMatrixOf: unit)).map { .matrix(unit, sheet: $0) }
  }

  /// How many sheets the matrix of a unit takes.
  func sheets(ofMatrixOf unit: Unit) -> Int {
    let pieces = matrix(of: unit)?.numbers.count ?? 0
    return max(1, (pieces + FilledForm.columns - 1) / FilledForm.columns)
  }

  /// The matrix of a unit.
  func matrix(of unit: Unit) -> EvidenceMatrix? {
    coverage(of: unit.id).map { EvidenceMatrix($0, of: portfolio) }
  }
}

extension Unit {
  fileprivate var elementSubjects: [FilledForm.Subject] {
    let criteria = statements.count { $0.kind.isCriterion }
    let inElements = elements.reduce(0) { $0 + $1.statements.count { $0.kind.isCriterion } }
    return (criteria > inElements ? [.element(nil, self)] : [])
      + elements.map { .element($0, self) }
  }
}

extension Decision.Subject {
  /// The label that lists the forms that this is decided on.
  fileprivate var label: String {
    switch self {
    case .plan: "formsOfAPlan"
    case .element: "formsOfAnElement"
    case .knowledge: "formsOfKnowledge"
    case .assessment: "formsOfAnAssessment"
    case .unit: "formsOfAUnit"
    }
  }
}

extension EvidenceMethod {
  /// The label that lists the forms of this kind of evidence; nothing if it has no form.
  fileprivate var label: String? {
    switch self {
    case .product, .priorLearning: nil
    case .observation: "formsOfAnObservation"
    case .personalStatement: "formsOfAPersonalStatement"
    case .witnessTestimony: "formsOfAWitnessTestimony"
    case .simulation: "formsOfASimulation"
    case .questions: "formsOfQuestions"
    case .expertWitness: "formsOfExpertWitnessEvidence"
    case .discussion: "formsOfAProfessionalDiscussion"
    }
  }
}
