internal import Checks
internal import Findings
internal import Standards

/// `touchstone new qualification ID TITLE…`: begins the definition of a qualification.
public struct NewQualificationCommand: Sendable, Equatable {
  /// The name of its file, and so of its output folder.
  var id: String
  /// The qualification's title.
  var title: String
  /// Where the new file goes.
  var target: NewDefinition

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let shelf = try await target.shelf(in: environment)
    let path = FolderPath("qualifications", id)
    for name in [id, path.name.fileStem] {
      guard let reason = nameFault(ofQualification: name) else { continue }
      throw Fault(.unusableName, "choose another name\(reason)")
    }
    let name = path.name.fileStem.lowercased()
    let others = shelf.library.suites.flatMap(\.qualifications)
    if let other = others.first(where: { $0.id.lowercased() == name }) {
      throw Fault(
        .duplicateQualification,
        "choose another name than '\(path.name.fileStem)'; this qualification has it already",
        at: other.place)
    }
    return try target.write(
      await skeleton(on: shelf, as: path), as: path, on: shelf, in: environment)
  }

  /// A qualification with a group for the units that all candidates take: one that the suite has, or words that say
  /// what belongs there.
  private func skeleton(on shelf: DefinitionShelf, as path: FolderPath) async -> String {
    for word in shelf.suite?.units.first.map({ [$0.code?.printed ?? "", $0.title.plainText] }) ?? []
    where !word.isEmpty {
      let draft = skeleton(naming: "- \(word.asMarkdown)")
      let suite = await shelf.suite(adding: draft, as: path)
      let members = suite?.qualification(path.name.fileStem)?.groups.flatMap(\.members) ?? []
      if !members.isEmpty, members.allSatisfy({ $0.unit != nil }) { return draft }
    }
    return skeleton(naming: "[Name each unit by its code in a line of its own, such as '- F1'.]")
  }

  private func skeleton(naming units: String) -> String {
    """
    # \(title.asMarkdown)
    Level: \(title.asLevel)

    ## Introduction

    [Say whom this qualification is for.]

    ## Structure

    To achieve this qualification, candidates complete:

    - all units from Mandatory

    ### Mandatory

    \(units)

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
        + "of the documents that are made of it; no other qualification has it. The first unit of the suite "
        + "stands in its group. A file that is there is never overwritten."
    ],
    examples: [
      .init(
        "touchstone new qualification retail-2 Retail level 2",
        "begin qualifications/retail-2.md in the only suite")
    ]
  ) { words in
    .newQualification(
      NewQualificationCommand(
        id: words.operands[0], title: words.operands.dropFirst().joined(separator: " ").asCleanText,
        target: NewDefinition(words)))
  }
}
