extension RulePage {
  static let ofSuites: [RulePage] = [
    RulePage(
      "undefined-unit",
      """
      A qualification lists a unit that no file of its suite defines. Its handbook would promise something that is not
      in it, and a logbook for it could not be made. The code may be misspelt, or the unit is still to be written.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        ### Core
        - F1 Keep a bakery clean
        - F2 Bake rolls
        """,
      mending: """
        - F1 Keep a bakery clean
        - F2 Bake rolls
        """,
      into: "- F1 Keep a bakery clean"),
    RulePage(
      "unused-unit",
      """
      No qualification of the suite has the unit, so it is in no handbook and nobody can take it. Either a list
      forgot it, or it is left over from an earlier edition.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 weigh the dough
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        ### Core
        - F1 Keep a bakery clean
        """,
      mending: "- F1 Keep a bakery clean",
      into: """
        - F1 Keep a bakery clean
        - F2 Bake rolls
        """),
    RulePage(
      "similar-unit-codes",
      """
      People read 2(a) and 2A aloud in the same way, and some systems take `F1.md` and `f1.md` for one file. Units that
      only a bracket, a point or a capital tells apart will be mixed up.
      """,
      wrong: """
        --> standards/bakery/units/one.md
        # Unit 2(a): Bake rolls
        ## Standards
        - 2(a)1 weigh the dough
        --> standards/bakery/units/two.md
        # Unit 2a: Bake bread
        ## Standards
        - 2a1 heat the oven
        """,
      mending: """
        # Unit 2a: Bake bread
        ## Standards
        - 2a1 heat the oven
        """,
      into: """
        # Unit 2(b): Bake bread
        ## Standards
        - 2(b)1 heat the oven
        """),
    RulePage(
      "duplicate-qualification",
      """
      The documents of a qualification lie in a folder that has the name of its file. Two files of one name, in two
      suites or in other capitals, would write into one folder, and each would overwrite what the other wrote.
      """,
      wrong: """
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        Read this first.
        --> standards/kitchen/qualifications/level-2.md
        # Certificate in Cooking
        Read this first.
        """,
      right: """
        --> standards/bakery/qualifications/baking-2.md
        # Certificate in Baking
        Read this first.
        --> standards/kitchen/qualifications/cooking-2.md
        # Certificate in Cooking
        Read this first.
        """),
    RulePage(
      "unusable-name",
      """
      The documents of a qualification lie in a folder that has the name of its file, and that name stands in the addresses of its pages. In an
      address `#` and `?` end the path and `%` begins an escape; Windows takes none of `\\ : * " < > |`, drops a
      point or a space at the end, and keeps names such as `CON`, `aux` and `LPT1` for devices; and the site has files and folders of its own:
      `assets`, `suites`, `index.html`, `search.html`, `standards.json`.
      """,
      wrong: """
        --> standards/bakery/qualifications/baking #2.md
        # Certificate in Baking
        Read this first.
        """,
      right: """
        --> standards/bakery/qualifications/baking-2.md
        # Certificate in Baking
        Read this first.
        """),
    RulePage(
      "unknown-language",
      """
      Every page carries its language, by which a screen reader chooses its voice and a browser breaks words (WCAG 2.2, 3.1.1). It is given by its
      tag: `en-GB`, `cy`, `de`. What is no tag is printed among the facts, and the page carries `en-GB`, or the tag of another suite.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        Language: English
        """,
      mending: "Language: English",
      into: "Language: en-GB"),
    RulePage(
      "unknown-theme",
      """
      `suite.md` lists the themes. A unit or group that names another one is sorted under none of them, and rules such
      as *at least 1 unit from each theme* do not count it.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        ## Themes
        - Foundations: what every baker knows
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        Theme: Fundations

        ## Standards
        - F1.1 clear the bench
        """,
      mending: "Theme: Fundations",
      into: "Theme: Foundations"),
    RulePage(
      "theme-spelling",
      """
      The program finds a theme whatever its capitals are, and prints what was written. So a theme that is *Impression
      and Image* in one place and *Impression and image* in another shows in the table of units as if there were two.
      What counts is `suite.md`, or the first place where the theme is named.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        ## Themes
        - Bread and Rolls: what is sold every day
        --> standards/bakery/units/F1.md
        # Unit F1: Bake rolls
        Theme: Bread and rolls

        ## Standards
        - F1.1 weigh the dough
        """,
      mending: "Theme: Bread and rolls",
      into: "Theme: Bread and Rolls"),
    RulePage(
      "unknown-edition",
      """
      A mark such as `(in level-2)` says which qualifications have a sentence, by the names of their files. Nobody has
      what is marked for a qualification that there is not: it would be in no document.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 (in level-22) sweep the floor
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        ### Core
        - F1 Keep a bakery clean
        """,
      mending: "- F1.2 (in level-22) sweep the floor",
      into: "- F1.2 (in level-2) sweep the floor"),
    RulePage(
      "unused-edition",
      """
      A unit has something for a qualification that does not have the unit. Either the unit was taken out of its
      structure and the mark was forgotten, or it has yet to be put in.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 (in level-3) plan the cleaning
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        ### Core
        - F1 Keep a bakery clean
        --> standards/bakery/qualifications/level-3.md
        # Diploma in Baking
        Read this first.
        """,
      mending: """
        - F1.1 clear the bench
        - F1.2 (in level-3) plan the cleaning
        """,
      into: "- F1.1 clear the bench"),
    RulePage(
      "empty-section",
      """
      A heading with nothing under it is printed, and the reader turns the page to find out what is missing. An element
      without criteria cannot be assessed at all. (In a qualification an empty heading takes what `suite.md` has
      under the same words; it is reported only if there is nothing to take.)
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## What this unit is about
        ## Standards
        - F1.1 clear the bench
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## What this unit is about
        A clean bakery is a safe one.
        ## Standards
        - F1.1 clear the bench
        """),
    RulePage(
      "nothing-to-record",
      """
      A record has a row for each item of a list, and none for prose. Criteria that were pasted as paragraphs, or as a table with
      cells of several sorts, are printed on the unit's sheet, and nobody ever signs for them. A unit without any statement is
      usually one whose headings lack their `##`.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        ## Knowledge and understanding
        How damp harms flour, and
        why a store is locked.
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        ## Knowledge and understanding
        - F1a how damp harms flour
        - F1b why a store is locked
        """),
    RulePage(
      "empty-group",
      """
      A group's units are the items of a list or the rows of a table. Lines without a bullet are a paragraph: they are printed, but
      *all units from Mandatory* then asks for no unit at all, and every choice of units keeps it.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        --> standards/bakery/qualifications/bakery-1.md
        # Bakery at level 1
        ## Structure
        ### Mandatory
        Unit F1 Keep a bakery clean
        """,
      mending: "Unit F1 Keep",
      into: "- Unit F1 Keep"),
    RulePage(
      "unresolved-reference",
      """
      *See unit 312* sends the reader to a unit that is not there, *for criterion F1.3* an assessor to one that was taken out. Units and
      criteria are renumbered from edition to edition, and the sentences that name them are forgotten. Codes are looked for behind *unit*,
      *element*, *learning outcome*, *criterion* and *knowledge item*; a criterion without its unit's code is looked for in the
      unit that the sentence stands in or speaks of.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## What this unit is about
        Baking itself is covered in unit 312.
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        ## Evidence requirements
        1. For criteria F1.1 and F1.3 a photograph is enough.
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## What this unit is about
        Baking itself is not covered here.
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        ## Evidence requirements
        1. For criteria F1.1 and F1.2 a photograph is enough.
        """),
    RulePage(
      "brand-colour",
      """
      The brand's colour is used for headings and lines, some of it as white text on that colour. Below a contrast of
      4.5 (WCAG 2.2) many people cannot read it, and no photocopier keeps it. Such a colour is not used: the documents
      have the default one.
      """,
      wrong: """
        --> standards/brand.md
        Name: Larkmoor College
        Colour: #ffcc00
        """,
      right: """
        --> standards/brand.md
        Name: Larkmoor College
        Colour: #7a4b00
        """),
    RulePage(
      "unknown-brand-fact",
      """
      What is printed of `brand.md` are the facts *Name*, *Logo*, *Colour* (or *Color*), *Footer* and *Contact*. A fact
      of another name appears nowhere, and a misspelt one least of all, unless a template of your own asks for it: *Opening
      hours* as `brand.openingHours`. A telephone number is part of the contact.
      """,
      wrong: """
        --> standards/brand.md
        Name: Larkmoor College
        Contacts: The Qualifications Coordinator
        """,
      mending: "Contacts:", into: "Contact:"),
  ]
}
