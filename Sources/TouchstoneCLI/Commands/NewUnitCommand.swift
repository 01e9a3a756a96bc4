internal import Findings
internal import Standards

/// `touchstone new unit CODE TITLE…`: begins the definition of a unit.
public struct NewUnitCommand: Sendable, Equatable {
  /// The unit's code.
  var code: String
  /// The unit's title.
  var title: String
  /// Where the new file goes.
  var target: NewDefinition

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let shelf = try await target.shelf(in: environment)
    let path = FolderPath("units", code)
    if let other = shelf.unit(named: code) {
      throw Fault(
        .duplicateUnit,
        "choose another code than '\(code.withSingleSpaces)'; this unit has it already",
        at: other.place)
    }
    for draft in drafts {
      let units = await shelf.suite(adding: draft, as: path)?.units ?? []
      let isReadBack = units.contains { unit in
        unit.place.source.path == shelf.shown(path) && unit.code?.printed == code.withSingleSpaces
      }
      guard isReadBack else { continue }
      return try target.write(draft, as: path, on: shelf, in: environment)
    }
    throw Fault(
      .unreadableCode,
      "give the unit a code such as 'F1', and a title that does not begin with another one; it would not be "
        + "called '\(code.withSingleSpaces)'")
  }

  /// The skeleton with the code in its heading, and with the code as a fact, for a code that no heading shows.
  private var drafts: [String] {
    let (code, title) = (code.asMarkdown, title.asMarkdown)
    // Behind a bracket stands no point: '2(a)1'.
    let first = code.hasSuffix(")") ? "\(code)1" : "\(code).1"
    return [
      skeleton(
        "Unit \(code): \(title)", element: "\(first) ", item: "\(first).1 ",
        knowledge: "\(code)a "),
      skeleton("Unit: \(title)\nCode: \(code)"),
    ]
  }

  /// A unit with one element, one criterion and one point of knowledge, to be written over.
  private func skeleton(
    _ heading: String, element: String = "", item: String = "", knowledge: String = ""
  ) -> String {
    """
    # \(heading)
    Level: \(title.asLevel)

    ## What this unit is about

    [Say in a sentence or two what a person does who is competent in this unit.]

    ## Outcomes of effective performance

    You must be able to:

    ### \(element)[Name the first element]

    - \(item)[begin each criterion with a verb, so that an assessor can watch it done]

    ## Knowledge and understanding

    You must know and understand:

    - \(knowledge)[say what a person has to know to do this well]

    """
  }
}

extension DefinitionShelf {
  /// The unit of the suite that has a code, in whichever style it is given.
  fileprivate func unit(named code: String) -> Unit? {
    let wanted = Code(code).normalised.lowercased()
    return suite?.units.first { unit in unit.names.contains { $0.lowercased() == wanted } }
  }
}

extension Rule {
  /// A new unit would not have the code that the call gives it.
  static let unreadableCode = Rule(
    "unreadable-code", .error, "The code of a new unit is read back as it was given.")
}

extension Syntax {
  static let newUnit = Syntax(
    name: "new unit", summary: "begin the definition of a unit",
    operands: [Operand("CODE"), Operand("TITLE", .oneOrMore)],
    options: [.standards, .suite],
    details: [
      "Writes a skeleton into the suite's folder 'units'. What is to be written over stands in square "
        + "brackets. A code that no heading shows, such as 'FE34 04', becomes the fact 'Code'. A code that "
        + "another unit of the suite has is refused, and a file that is there is never overwritten."
    ],
    examples: [
      .init("touchstone new unit F1 Greet the customer", "begin units/F1.md in the only suite"),
      .init(
        "touchstone new unit F1 Greet the customer --suite retail", "begin it in the suite 'retail'"
      ),
    ]
  ) { words in
    .newUnit(
      NewUnitCommand(
        code: words.operands[0].asCleanText,
        title: words.operands.dropFirst().joined(separator: " ").asCleanText,
        target: NewDefinition(words)))
  }
}
