internal import Comparison
internal import Findings
internal import Standards

extension RulePage {
  /// The page as Markdown: the rule's name as a heading, what is right, why, and the examples.
  ///
  /// Of an example's files those are shown that differ between the fault and its mending.
  func markdown(level: Int = 1) -> String {
    var parts = ["\(String(repeating: "#", count: level)) \(name)"]
    parts.append(headline)
    parts.append(text)
    if let wrong, let right {
      let isChange = call == "diff"
      parts.append(isChange ? "Before:" : "Wrong:")
      parts += wrong.blocks(besides: right)
      parts.append(isChange ? "After:" : "Right:")
      parts += right.blocks(besides: wrong)
    }
    parts.append(silence)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// How grave it is, and the correct state.
  private var headline: String {
    if let rule = RuleCatalogue.changes.first(where: { $0.name == name }) {
      return "**\(rule.impact.rawValue.withCapital).** \(rule.summary)"
    }
    let rule = (RuleCatalogue.findings + RuleCatalogue.faults).first { $0.name == name }
    return rule.map { "**\($0.severity.rawValue.withCapital).** \($0.explanation)" } ?? ""
  }

  /// How it is silenced, or made graver.
  private var silence: String {
    if RuleCatalogue.changes.contains(where: { $0.name == name }) {
      return """
        To give such changes another class, write it in `standards/settings.md`:

        ```
        ## Changes
        - \(name): risk
        ```

        The classes are `breaking`, `risk`, `additive` and `editorial`. A single change is accepted by its
        fingerprint, under *Accepted changes*.
        """
    }
    guard RuleCatalogue.isSettable(name) else { return "No setting can change this." }
    return """
      To hear of it in another way, or not at all, write it in `standards/settings.md`:

      ```
      ## Findings
      - \(name): off
      ```

      In place of `off` there may stand `note`, `warning` or `error`.
      """
  }
}

extension RulePage.Example {
  /// The files as blocks of code, without those that another example has in the same words.
  fileprivate func blocks(besides other: Self) -> [String] {
    let shown = files.filter { file in !other.files.contains { $0 == file } }
    return (shown.isEmpty ? files : shown).map { file in
      "`\(file.path)`\n\n```\n\(file.text)```"
    }
  }
}

extension RuleCatalogue {
  /// Whether settings can change how findings of a rule are reported.
  static func isSettable(_ name: String) -> Bool {
    findings.contains { $0.name == name } && !Settings.rules.contains { $0.name == name }
  }
}
