internal import Comparison
internal import Findings
internal import Standards

/// `touchstone changelog`: writes the change history that handbooks carry, from one edition to the next.
public struct ChangelogCommand: Sendable, Equatable {
  /// The editions, the oldest first: revisions, folders or files.
  var editions: [String]
  /// The identifier of the only qualification whose history is wanted, nothing for all.
  var qualification: String?

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    var before: Library?
    var rows: [String: [HistoryRow]] = [:]
    var findings = Findings()
    for place in try environment.origins(editions) {
      let (edition, odd) = try await place.edition()
      if let before {
        let comparison = await compare(old: before, new: edition, judging: .choices)
        let formerNames = comparison.formerQualifications
        var known: [String: [HistoryRow]] = [:]
        for qualification in edition.qualifications {
          let formerName = formerNames[qualification.id] ?? qualification.id
          let was = before.qualification(formerName)
          known[qualification.id] =
            rows[formerName, default: []]
            + comparison.history(
              of: qualification.id,
              version: stated(.version, of: qualification, since: was) ?? place.revision?.name
                ?? "",
              date: stated(.date, of: qualification, since: was) ?? place.revision?.day ?? "")
        }
        rows = known
      }
      (before, findings) = (edition, odd)
    }
    let latest = (before?.qualifications ?? []).filter(isWanted)
    if let name = qualification, latest.isEmpty {
      throw Fault.unknownQualification(name, among: before?.qualifications.map(\.id) ?? [])
    }
    environment.report(findings)
    let isOne = (before?.qualifications.count ?? 0) == 1 || qualification != nil
    let sections = latest.compactMap { qualification -> String? in
      let section = rows[qualification.id, default: []].markdown
      guard !section.isEmpty else { return nil }
      return (isOne ? "" : "# \(qualification.title.markdown) (\(qualification.id))\n\n") + section
    }
    try environment.print(sections.joined(separator: "\n"))
    if sections.isEmpty { environment.report("no changes\n") }
    return .success
  }

  private func isWanted(_ candidate: Qualification) -> Bool {
    qualification.map { $0 == candidate.id } ?? true
  }

  /// The version or the date that the definition states, unless it is still that of the edition before.
  private func stated(
    _ fact: KnownFact, of qualification: Qualification, since before: Qualification?
  ) -> String? {
    let stated = qualification.facts.text(of: fact)
    return stated == before?.facts.text(of: fact) ? nil : stated
  }
}

extension Location {
  /// The revision that the location is in, nothing if it is in none.
  fileprivate var revision: RevisionTree? {
    switch tree {
    case .disk, .input: nil
    case .revision(let tree): tree
    }
  }
}

extension Library {
  fileprivate var qualifications: [Qualification] { suites.flatMap(\.qualifications) }

  fileprivate func qualification(_ id: String) -> Qualification? {
    qualifications.first { $0.id == id }
  }
}

extension Syntax {
  static let changelog = Syntax(
    name: "changelog", summary: "write the change history that handbooks carry",
    operands: [Operand("OLD"), Operand("NEW", .oneOrMore)], options: [.changelogQualification],
    details: [
      "The words name editions, the oldest first: 'git:REVISION[:PATH]', folders or files. For each step "
        + "from one to the next the history says what changed, and in which unit or section, as a table "
        + "with the columns Version, Date, Change and Section, ready to be put into the definition.",
      "Version and date are those that the definition states; where they are still the old ones, the name "
        + "and the day of the revision, and nothing for a folder, which has neither.",
    ],
    examples: [
      .init("touchstone changelog git:v1.0 git:v1.1 .", "tell all steps up to now"),
      .init(
        "touchstone changelog git:v1.0 . --qualification svq-scqf-5",
        "tell what one handbook has to tell"),
    ]
  ) { words in
    .changelog(
      ChangelogCommand(
        editions: words.operands, qualification: words.value(of: .changelogQualification)))
  }
}

extension Option {
  fileprivate static let changelogQualification = Option(
    "qualification", .word("ID"), "write the history of this one alone")
}
