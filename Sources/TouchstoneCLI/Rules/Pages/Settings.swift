extension RulePage {
  static let ofSettings: [RulePage] = [
    RulePage(
      "unknown-setting",
      """
      `settings.md` names a rule that the program does not have, or has a heading that it does not know. A misspelt
      setting would silently do nothing; so it is an error, with the nearest name if there is one.
      """,
      wrong: """
        --> standards/settings.md
        # Settings
        ## Findings
        - code-gaps: off
        """,
      mending: "code-gaps",
      into: "code-gap"),
    RulePage(
      "unreadable-setting",
      """
      A setting is a name, a colon and a word. What findings can be is `error`, `warning`, `note` or `off`; classes of
      changes are `breaking`, `risk`, `additive` and `editorial`; an accepted change is named by the sixteen digits
      that `touchstone diff` prints for it.
      """,
      wrong: """
        --> standards/settings.md
        # Settings
        ## Findings
        - code-gap: never
        """,
      mending: "never",
      into: "off"),
    RulePage(
      "repeated-setting",
      """
      One rule is set twice. The last line counts, and whoever reads the first one believes something else.
      """,
      wrong: """
        --> standards/settings.md
        # Settings
        ## Findings
        - code-gap: off
        - code-gap: error
        """,
      right: """
        --> standards/settings.md
        # Settings
        ## Findings
        - code-gap: error
        """),
    RulePage(
      "unmatched-acceptance",
      """
      A fingerprint under *Accepted changes* is that of no change that `touchstone diff` finds. It is misspelt, and what was to
      be accepted is still told; or the words have changed again since somebody looked at them; or the comparison is
      with a later edition, which has the change already, and the line has done its work.
      """,
      wrong: """
        --> old/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> new/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the soft dough
        --> new/settings.md
        # Settings
        ## Accepted changes
        - 449e392fcbf1d512: agreed in May; assessors were told
        """,
      mending: "449e392fcbf1d512",
      into: "4493e92fcbf1d512", call: "diff old new"),
    RulePage(
      "lasting-error",
      """
      Some faults end a command: a file that cannot be read, a name that means nothing. There would be nothing to go on
      with, so no setting can make them less. The same holds for faults of the settings: who turned them off would
      never hear that another line is misspelt.
      """,
      wrong: """
        --> standards/settings.md
        # Settings
        ## Findings
        - unreadable-file: off
        """,
      mending: "unreadable-file",
      into: "nul-character"),
  ]
}
