extension RulePage {
  static let ofLogbooks: [RulePage] = [
    RulePage(
      "unmet-rule",
      """
      The units that a candidate has chosen do not meet a rule of the qualification. The finding says how many are missing, and a note which
      units would do. No logbook is made, because the candidate could finish it and not be certificated. With `--allow-incomplete` it is made, and
      says in front what is still open.
      """),
    RulePage(
      "all-achieved",
      """
      All units that were chosen are named as achieved too, so that a logbook would be made without a single record. Choose what is still
      to be achieved; what is named with `--achieved`, or in the column `achieved`, counts towards the rules by itself.
      """),
    RulePage(
      "undecided-choice",
      """
      Whether a choice meets the rules was not worked out within the bound that the search has. The rules are too involved; write them in a
      simpler way.
      """),
    RulePage(
      "more-than-asked",
      """
      A candidate has chosen more units than the rules ask for. That is allowed, and costs time and perhaps money: so it is said, as a
      note.
      """),
    RulePage(
      "way-to-complete",
      """
      A choice that does not meet the rules can be mended with few changes, and this note tells one way. There may be others.
      """),
    RulePage(
      "replaced-logbook",
      """
      A logbook was made under a name under which another stood, and says something else. Mostly it is the same candidate, who has chosen
      anew; then all is well. If it is another of that name, give each a number (`--number`, or the column `candidate number`): folders are
      called by name and number. A class is called by the name of its file; two classes need files of two names. Names that differ in capitals
      alone are one.
      """),
    RulePage(
      "outdated-edition",
      """
      A logbook, or the sheet of a class, was made again and says something else; beside it stands an edition that this call did not make:
      a PDF, one in large print, a text. Whoever prints that hands out what is no longer true. Call again with the same
      `--formats` and `--large-print` as before, or remove the file.
      """),
    RulePage(
      "former-candidate",
      """
      A class was made anew, and in its folder stands the logbook of somebody whom the file no longer names: a candidate who has left, or
      whose name or number was mended. It is personal data that nobody looks after, so remove the folder, or keep it elsewhere if the
      centre has to. The program never removes it.
      """),
    RulePage(
      "draft-logbook",
      """
      The qualification is a draft. It may still change, and evidence that is collected for it may count for nothing; so no logbook is
      made. With `--allow-draft` one is made, and says on every page that it is a draft.
      """,
      wrong: diploma("Status: Draft"),
      mending: "Status: Draft",
      into: "Status: Current", call: "logbook level-3 --units F1,F2"),
    RulePage(
      "withdrawn-qualification",
      """
      The qualification is withdrawn: nobody may begin it. For a candidate who is registered already the logbook is made all the same.
      """,
      wrong: diploma("Status: Withdrawn"),
      mending: "Status: Withdrawn",
      into: "Status: Current", call: "logbook level-3 --units F1,F2"),
    RulePage(
      "late-registration",
      """
      The day of registration that was given with `--on` is later than the last day that the definition names. The awarding body will not
      accept the registration.
      """,
      wrong: diploma("Last registration: 31 August 2026"),
      mending: "Last registration: 31 August 2026",
      into: "Last registration: 31 August 2027",
      call: "logbook level-3 --units F1,F2 --on 2026-09-01"),
  ]
}

/// The bakery with a qualification of two units that has a fact.
private func diploma(_ fact: String) -> String {
  """
  \(bakery)
  --> standards/bakery/units/F2.md
  # Unit F2: Bake rolls
  ## Standards
  - F2.1 shape the rolls
  --> standards/bakery/qualifications/level-3.md
  # Diploma in Baking
  \(fact)

  ## Structure
  - all units from Core
  - 1 unit from Extra
  ### Core
  - F1 Bake bread
  ### Extra
  Kind: optional

  - F2 Bake rolls
  """
}
