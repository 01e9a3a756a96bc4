internal import Standards

/// `touchstone new unit CODE TITLE…`: begins the definition of a unit.
public struct NewUnitCommand: Sendable, Equatable {
  /// The unit's code.
  var code: String
  /// The unit's title.
  var title: String
  /// Where the new file goes.
  var target: NewDefinition

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    try target.write(skeleton, as: "units/\(FileName.safe(code)).md", in: environment)
  }

  /// A unit with one element, one criterion and one point of knowledge, to be written over.
  private var skeleton: String {
    let code = code.asMarkdown
    return """
      # Unit \(code): \(title.asMarkdown)
      Level: 1

      ## What this unit is about

      [Say in a sentence or two what a person does who is competent in this unit.]

      ## Outcomes of effective performance

      You must be able to:

      ### \(code).1 [Name the first element]

      - \(code).1.1 [begin each criterion with a verb, so that an assessor can watch it done]

      ## Knowledge and understanding

      You must know and understand:

      - \(code)a [say what a person has to know to do this well]

      """
  }
}

extension Syntax {
  static let newUnit = Syntax(
    name: "new unit", summary: "begin the definition of a unit",
    operands: [Operand("CODE"), Operand("TITLE", .oneOrMore)],
    options: [.standards, .suite],
    details: [
      "Writes a skeleton into the suite's folder 'units'. What is to be written over stands in square "
        + "brackets. A file that is there is never overwritten."
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
        code: words.operands[0], title: words.operands.dropFirst().joined(separator: " "),
        target: NewDefinition(words)))
  }
}
