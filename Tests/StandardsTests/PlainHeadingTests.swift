import Findings
import Testing

@testable import Standards

/// What is advised of a line that is a heading on paper.
private func advice(_ wanted: String, for written: String) -> String {
  "write '\(wanted)' for '\(written)', or this line is words and no heading [swallowed-line]"
}

struct PlainHeadingTests {
  @Test func `an outcome that nobody made a heading is told, and so are its criteria`() {
    expectFindings(
      in: """
        # Unit 204: Tend a light
        ## Outcome 1: Prepare the lamp
        1.1 trim the wick
        1.2 fill the lamp

        ▸Outcome 2: Light the lamp
        ▸2.1 strike a match
        2.2 hold it to the wick

        ▸3.1 put it out
        """,
      [
        advice("## Outcome 2: Light the lamp", for: "Outcome 2: Light the lamp"),
        "put '2.1' to '2.2' under the heading of the element that the code names, or begin them with the "
          + "code of this element [wrong-element-in-code]",
        "put '3.1' under the heading of the element that the code names, or begin it with the code of "
          + "this element [wrong-element-in-code]",
      ])
  }

  @Test func `an outcome is to be a heading of the others' level`() {
    expectFindings(
      in: """
        # Unit 204: Tend a light
        ## Performance criteria
        ▸Learning outcome 2 Prepare the lamp
        The learner can:
        - trim the wick
        #### Element 1: Light it
        - strike a match

        ▸Element 3 \u{2013} put it out
        - blow
        """,
      [
        advice(
          "### Learning outcome 2 Prepare the lamp", for: "Learning outcome 2 Prepare the lamp"),
        advice("#### Element 3 \u{2013} put it out", for: "Element 3 \u{2013} put it out"),
      ])
  }

  @Test(arguments: [
    "Unit aim", "Aim", "What this unit is about", "Unit overview", "Assessment guidance",
    "Evidence requirements", "Performance criteria", "Range", "Key words",
  ])
  func `each heading of the vocabulary is told, with a colon too`(_ words: String) {
    for written in [words, words + ":", "**\(words)**"] {
      for text in ["\n\nA lamp.", "\nA lamp."] {
        expectFindings(
          in: """
            # Unit 204: Tend a light
            Level: 2

            ▸\(written.replacing("**", with: ""))\(text)
            ## Knowledge
            - why
            """.replacing(words, with: written.hasPrefix("**") ? written : words),
          [advice("## \(words)", for: written.replacing("**", with: ""))])
      }
    }
  }

  @Test func `headings that follow each other are told, what repeats one is not`() {
    expectFindings(
      in: """
        # Unit 204: Tend a light
        ▸Unit aim
        To keep a light.
        ▸Learning outcome 1: Prepare the lamp
        Performance criteria:
        1.1 trim
        1.2 fill

        ▸You must know:
        - a

        ▸The learner can:
        - b
        """,
      [
        advice("## Unit aim", for: "Unit aim"),
        advice(
          "## Learning outcome 1: Prepare the lamp", for: "Learning outcome 1: Prepare the lamp"),
        advice("## You must know", for: "You must know:"),
        advice("## The learner can", for: "The learner can:"),
      ])
  }

  @Test func `a lead-in, a sentence and a title that is repeated are no headings`() {
    expectFindings(
      in: """
        # Unit 204: Tend a light
        You must be able to:
        - 204.1 look out
        """, [])
    expectFindings(
      in: """
        # Unit 204: Tend a light
        ## What this unit is about
        You must:
        - look out

        Notes:
        - look out

        Outcome 1: Prepare the lamp
        Outcome 2: Light the lamp

        Outcome 1 and 2 are
        Notes
        for Task 1.
        ## Performance criteria
        You must be able to:
        ### Outcome 1: Prepare the lamp
        Outcome 1: Prepare the lamp

        The learner can:
        - 1.1 trim

        Outcome 1 is assessed with outcome 2.

        Task 1 and task 2
        ## Evidence requirements
        Outcome 2: seen twice

        K1 Values

        Products:
        - a lamp
        ## Assessment guidance
        Guidance
        """, [])
  }

  @Test func `in prose an outcome is told by the criteria behind it`() {
    expectFindings(
      in: """
        # Unit 204: Tend a light
        ## What this unit is about
        ▸Outcome 1: Prepare the lamp.

        1.1 trim
        1.2 fill

        ▸Outcome 2: Light it
        - 2.1 strike
        """,
      [
        advice("## Outcome 1: Prepare the lamp.", for: "Outcome 1: Prepare the lamp."),
        advice("## Outcome 2: Light it", for: "Outcome 2: Light it"),
      ])
  }

  @Test func `codes that begin with no element's code are of none`() {
    expectFindings(
      in: """
        # Unit F1: Tend a light
        ## Performance criteria
        ### 1 Prepare
        - 4.1 trim
        - 4.2 fill
        ### 2 Light
        - 5.1 strike
        """, [])
  }
}
