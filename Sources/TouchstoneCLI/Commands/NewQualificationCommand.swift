internal import Standards

/// `touchstone new qualification ID TITLE…`: begins the definition of a qualification.
public struct NewQualificationCommand: Sendable, Equatable {
  /// The name of its file, and so of its output folder.
  var id: String
  /// The qualification's title.
  var title: String
  /// Where the new file goes.
  var target: NewDefinition

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    try target.write(skeleton, as: "qualifications/\(FileName.safe(id)).md", in: environment)
  }

  /// A qualification with a group for the units that all candidates take.
  private var skeleton: String {
    """
    # \(title.asMarkdown)
    Level: 1

    ## Introduction

    [Say whom this qualification is for.]

    ## Structure

    To achieve this qualification, candidates complete:

    - all units from Mandatory

    ### Mandatory

    - F1

    """
  }
}

extension Syntax {
  static let newQualification = Syntax(
    name: "new qualification", summary: "begin the definition of a qualification",
    operands: [Operand("ID"), Operand("TITLE", .oneOrMore)],
    options: [.standards, .suite],
    details: [
      "Writes a skeleton into the suite's folder 'qualifications'. ID names the file, and the folder "
        + "of the documents that are made of it. A file that is there is never overwritten."
    ],
    examples: [
      .init(
        "touchstone new qualification retail-2 Retail level 2",
        "begin qualifications/retail-2.md in the only suite")
    ]
  ) { words in
    .newQualification(
      NewQualificationCommand(
        id: words.operands[0], title: words.operands.dropFirst().joined(separator: " "),
        target: NewDefinition(words)))
  }
}
