extension RulePage {
  static let ofDefinitions: [RulePage] = [
    RulePage(
      "missing-heading",
      """
      The first heading of a file says which unit or qualification it defines. Without it there is no code and no
      title, and the file's name has to stand for both.
      """,
      wrong: """
        ## Standards
        - F1.1 clear the bench
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        """),
    RulePage(
      "text-before-heading",
      """
      A file begins with the heading of what it defines. What stands before it belongs to nothing; it is read as if it stood
      below, at the beginning of the unit or the qualification, so that no word is lost. Move it to where it is meant
      to stand.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        Baking begins with a clean bench.

        ## A note

        Clean twice.

        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        """,
      right: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean

        Baking begins with a clean bench.

        ## Standards
        - F1.1 clear the bench

        ## A note

        Clean twice.
        """),
    RulePage(
      "duplicate-unit",
      """
      Two files define a unit of the same code. A qualification that names the code can mean only one of them, and
      the pages of both would have one name. If the two are editions of one unit, write it once and mark what differs
      with `(in …)`; if they are two units, give one of them another code.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        --> standards/bakery/units/F1-new.md
        # Unit F1: Keep a kitchen clean
        ## Standards
        - F1.1 clear the table
        """,
      mending: """
        --> standards/bakery/units/F1-new.md
        # Unit F1: Keep a kitchen clean
        ## Standards
        - F1.1 clear the table
        """,
      into: """
        --> standards/bakery/units/F2.md
        # Unit F2: Keep a kitchen clean
        ## Standards
        - F2.1 clear the table
        """),
    RulePage(
      "misplaced-file",
      """
      A file in a suite's folder that is neither a unit nor a qualification was added to what the suite shares, so
      that nothing of it is lost. Where it lies nobody will look for it. Move it to `units` or `qualifications`,
      put its text into `suite.md`, or call it `README.md` if it is a note to people, which is not read.
      """,
      wrong: """
        --> standards/bakery/notes.md
        # Notes
        Flour is weighed on Mondays.
        """,
      right: """
        --> standards/bakery/README.md
        # Notes
        Flour is weighed on Mondays.
        """),
    RulePage(
      "unknown-heading",
      """
      The heading over a list says what its items are: criteria, knowledge, evidence. The program does not know this
      one, so the items are printed as prose and appear in no record. That they are to be more their codes say, which
      are the unit's, or the heading itself, which is a known one but for a slip: a letter left out, put in or swapped with
      its neighbour, or a vowel for another. (*Contents* is no *Contexts*: that is another word.) Use a word of the vocabulary, or teach the suite yours under *Vocabulary* in `suite.md`.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## What the inspector sees
        - F1.1 clear the bench
        - F1.2 sweep the floor
        ## Evidence requirments
        1. A photograph of the floor.
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Performance criteria
        - F1.1 clear the bench
        - F1.2 sweep the floor
        ## Evidence requirements
        1. A photograph of the floor.
        """),
    RulePage(
      "swallowed-line",
      """
      A line is an item if a space stands behind its bullet, and a heading if one stands behind its `#`. Without the
      space the line is more words of the item above it: it is printed there, and the criterion is in no record. The
      same happens where a word processor has made a dash or a round bullet of the hyphen. A line is reported if the
      code in it goes with the codes of its file. `touchstone check --fix` puts in what is missing. A line that is
      nothing but *Knowledge and understanding*, or another heading of the vocabulary, is reported too if it has no
      `#` at all, and so is *Outcome 2: Lock the door*: what stands below would be the section's or the outcome's above.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        -F1.2 sweep the floor
        – F1.3 lock the door
        ##Knowledge
        - F1a why flour burns
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        - F1.3 lock the door
        ## Knowledge
        - F1a why flour burns
        """),
    RulePage(
      "joined-line",
      """
      What is pasted from a word processor or a PDF has no bullets. Lines that begin with a code, or with a sign such as
      `•`, are read as the list that they are on paper, but a line that begins with neither says nothing of itself: it may
      be the rest of the line before it, a criterion that lost its code, or the foot of a page. It goes on with the item
      before it. Look at these lines, take out what is none of the standard's, and begin each item with `- `: then nothing
      has to be guessed.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        F1.1 clear the bench before
        flour is weighed
        F1.2 sweep the floor
        Page 12 of 88
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench before
          flour is weighed
        - F1.2 sweep the floor
        """),
    RulePage(
      "pasted-code",
      """
      Four spaces or a tab at the head of a line, behind a blank one, make a block of code in Markdown. What is copied out
      of a document has them by accident: the line is then printed in the letters of a typewriter, and if it is an item no
      record asks for it. Take out the white space. Below an item write as many spaces as its bullet is wide. Code that is
      wanted stands between two lines of three backticks.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench

        ## Assessment guidance

            The oven is cold when it is cleaned.
        """,
      mending: "    The oven",
      into: "The oven"),
    RulePage(
      "run-together",
      """
      Lines of a paragraph are printed as one: Markdown knows a list by its bullets and a table by its `|`. Numbered lines,
      or columns with tabs between them, that were pasted into prose would run into each other, and so they are reported
      there; under *Performance criteria* and other headings whose lists are statements they are read as lists. Begin each
      line with `- `, or leave a blank line between two if they are paragraphs; write `| Role | Award |` for columns.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench

        ## Assessment guidance
        1.1 Look at the bench.
        1.2 Look at the oven.
        """,
      mending: "1.1 Look at the bench.\n1.2 Look",
      into: "- 1.1 Look at the bench.\n- 1.2 Look"),
    RulePage(
      "unlisted-items",
      """
      Under *Themes*, *Glossary*, *Key words*, *Change history* and *Recording forms* the items of a list are what the heading says, or the
      rows of a table; themes and terms may have headings of their own. Lines without a bullet are printed where they stand,
      but they are no themes, explain no term and choose no form. Begin each with `- `.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery

        ## Themes
        Foundations
        Selling
        """,
      mending: "Foundations\nSelling",
      into: "- Foundations: what comes before baking\n- Selling: what comes after"),
    RulePage(
      "unreadable-fact",
      """
      The lines under a heading are facts if each of them is `Key: value`. Rules count levels and credits, and a
      qualification's days decide who may still register: so a level or credit is one number, a status is *draft*,
      *current*, *superseded* or *withdrawn*, and a day is written `1 September 2026` or `2026-09-01`.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        Level: 4 or 5

        ## Standards
        - F1.1 clear the bench
        """,
      mending: "Level: 4 or 5",
      into: "Level: 5"),
    RulePage(
      "contradicting-fact",
      """
      A fact that has a meaning, such as a level or a status, is given twice under one heading, and the two say different
      things. The program works with the first, and readers see both. Where qualifications differ in it, each line
      says for which it is: `Level (in level-2): 5`. *Other codes*, *Aliases*, *Supersedes*, *Extends* and *Earlier edition* may
      stand on several lines, and facts that the program does not know may do what they like.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        Level: 4
        Level: 5

        ## Standards
        - F1.1 clear the bench
        """,
      mending: "Level: 4\nLevel: 5",
      into: "Level: 5"),
    RulePage(
      "days-out-of-order",
      """
      A qualification comes into force, some time later nobody can be registered for it any more, and later still
      nobody can be certificated. In another order some candidate would be registered for something that cannot be
      finished.
      """,
      wrong: """
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        Last registration: 31 August 2027
        Last certification: 31 August 2026

        ## Introduction
        Read this first.
        """,
      mending: """
        Last registration: 31 August 2027
        Last certification: 31 August 2026
        """,
      into: """
        Last registration: 31 August 2026
        Last certification: 31 August 2027
        """),
    RulePage(
      "unused-text",
      """
      `brand.md` holds the centre's name, logo, colour, footer and contact, as lines `Key: value`. Nothing prints any
      other text in it, so whoever wrote it there is waiting for it in vain.
      """,
      wrong: """
        --> standards/brand.md
        # Larkmoor College
        Name: Larkmoor College

        We bake since 1902.
        """,
      right: """
        --> standards/brand.md
        # Larkmoor College
        Name: Larkmoor College
        Footer: We bake since 1902
        """),
    RulePage(
      "unknown-meaning",
      """
      Under *Vocabulary* a suite explains its own headings by ones that are known. Here the explanation is not known
      either, so the heading still means nothing.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        ## Vocabulary
        - What you will bake: products of the oven
        """,
      right: """
        --> standards/bakery/suite.md
        # Bakery
        ## Vocabulary
        - What you will bake: performance criteria
        """),
    RulePage(
      "misplaced-vocabulary",
      """
      A vocabulary explains the headings of a suite's units, and is read in `suite.md` alone. In a qualification it explains
      nothing, and is printed like any other text.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Vocabulary
        - What you will bake: performance criteria
        """,
      right: """
        --> standards/bakery/suite.md
        # Bakery
        ## Vocabulary
        - What you will bake: performance criteria
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        """),
    RulePage(
      "unexplained-term",
      """
      A glossary says of each word what it means. This item has no colon and no dash, or this row of a table has an empty
      cell, so all of it is the word, and its meaning stays empty in the handbook. What is no term, such as a sentence
      about the glossary, is a paragraph of its own and is printed before the terms.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        ## Glossary
        - Crumb: the inside of a loaf
        - Crust the outside
        """,
      mending: "- Crust the outside",
      into: "- Crust: the outside"),
  ]
}
