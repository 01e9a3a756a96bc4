extension RulePage {
  static let ofWording: [RulePage] = [
    RulePage(
      "misspelt-mark",
      """
      A statement that begins with `(withdrawn)` only keeps its number. A bracket that is this word but for one letter, or
      that nothing closes, is no mark: the statement is printed with it, and candidates still have to show what it says.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 (withdrawnn) whistle
        """,
      mending: "(withdrawnn)", into: "(withdrawn)"),
    RulePage(
      "repeated-statement",
      """
      A criterion, a knowledge item or a key word says word for word what another of its unit says. An assessor would
      have to sign it twice; and as a rule the second stands where another one was meant to stand, which is lost.
      Capitals and marks do not count. What belongs to different qualifications may be the same, and so may items
      with different sub-items. A criterion that is the title of an element is reported too: a list of the learning
      outcomes before the outcomes themselves is no list of criteria.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour
        - F1.2 knead the dough
        - F1.3 weigh the flour
        """,
      mending: "- F1.3 weigh the flour",
      into: "- F1.3 weigh the loaves"),
    RulePage(
      "cut-short",
      """
      A statement ends in an article, a possessive, an *and*, or in a bracket that nothing closes: the rest of it was
      lost, in copying or at the foot of a page. It cannot be assessed, because nobody knows what it asks for.
      Prepositions are left alone (*what customers ask for* is whole), and so is an *and* or *or* before the last item of a
      list that reads as one sentence.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour for your
        - F1.2 knead the dough
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour for your loaves
        - F1.2 knead the dough
        """),
    RulePage(
      "odd-beginning",
      """
      A criterion says what the candidate does, and so begins with a verb. This one begins with a word that begins no
      instruction, such as an article or *how*, or with a form in *-ing*, while its neighbours begin otherwise. Often it is a
      knowledge item that was put among the criteria. Where a whole list begins with nouns, that is its style and
      nothing is reported.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour
        - F1.2 the dough is kneaded
        - F1.3 heat the oven
        """,
      mending: "- F1.2 the dough is kneaded",
      into: "- F1.2 knead the dough"),
    RulePage(
      "odd-capital",
      """
      One statement begins with a capital, and its neighbours with small letters. Names keep their capitals: a word is
      reported only if the unit has it in small letters too.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour
        - F1.2 Knead the dough
        - F1.3 rest the dough, and knead it again
        """,
      mending: "- F1.2 Knead the dough",
      into: "- F1.2 knead the dough"),
    RulePage(
      "odd-ending",
      """
      A list ends its items with nothing, with a full stop each, with a full stop behind the last, or with semicolons.
      Any of these is good; a mixture looks as if something had been lost, and shows up as a change in every comparison
      of two editions. A folder may settle it for criteria and knowledge under *House style* in `settings.md`, and
      `touchstone check --fix` then puts full stops in and takes them away.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour
        - F1.2 knead the dough.
        - F1.3 heat the oven
        - F1.4 shape the loaves
        """,
      mending: "- F1.2 knead the dough.",
      into: "- F1.2 knead the dough"),
    RulePage(
      "differing-lead-in",
      """
      Many standards lead in to a list by the unit's title in a sentence. This one has the title's verb and its other
      words, but one is left out or put in, or two are written as one: the title was changed later, or typed anew. A
      sentence in words of its own is none of this rule's business.
      """,
      wrong: """
        # Unit F1: Bake wholemeal bread in small ovens
        ## Standards
        When you bake bread in small ovens you:
        - F1.1 weigh the flour
        """,
      right: """
        # Unit F1: Bake wholemeal bread in small ovens
        ## Standards
        When you bake wholemeal bread in small ovens you:
        - F1.1 weigh the flour
        """),
    RulePage(
      "other-units-title",
      """
      The guidance or a lead-in of this unit has the title of another unit, word for word. It was copied from there, and one
      sentence was not changed: a candidate would write a report about the wrong thing. A text that points to another unit
      on purpose has the word *unit* near the title, and is left alone.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread in small ovens
        ## Standards
        - F1.1 weigh the flour
        --> standards/bakery/units/F2.md
        # Unit F2: Sell bread at a market
        ## Standards
        - F2.1 set up the stall
        ## Assessment guidance
        Write a report on how you baked bread in small ovens. Show that you bake bread in small ovens every day.
        """,
      mending: """
        Write a report on how you baked bread in small ovens. Show that you bake bread in small ovens every day.
        """,
      into: "Write a report on how you sell bread at a market."),
    RulePage(
      "undefined-term",
      """
      This unit prints words in bold that its guidance or the glossary explains. So readers take bold to mean *explained
      below*, and look in vain for this one. Letter case and the plural do not count. In a unit where no bold word is explained, bold
      is there for weight, and nothing is reported.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the **dough**
        - F1.2 mix a **starter**
        ## Assessment guidance
        - **dough**: flour and water
        """,
      mending: "- **dough**: flour and water",
      into: """
        - **dough**: flour and water
        - **starter**: a dough that has soured
        """),
    RulePage(
      "unused-term",
      """
      The guidance explains a term that nothing in the unit uses. The criteria were reworded and the explanation stayed, so
      candidates learn a word that they are not asked about. Words that begin alike count as one: *compliance* explains
      *comply*. A list most of whose bold words are used nowhere explains no terms, and is left alone.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## Assessment guidance
        - **dough**: flour and water
        - **crumb**: the inside of a loaf
        """,
      mending: """
        - **dough**: flour and water
        - **crumb**: the inside of a loaf
        """,
      into: "- **dough**: flour and water"),
    RulePage(
      "missing-footnote",
      """
      A star behind a word promises a note, and there is none in the unit or in `suite.md`. Write it as a paragraph that
      begins with a star, as `\\* …` in the definition. Two stars point to a note that begins with two.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## Assessment guidance
        - baking logs\\*
        - photographs
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## Assessment guidance
        - baking logs\\*
        - photographs

        \\* These may stay at your workplace.
        """),
    RulePage(
      "unused-footnote",
      """
      A note begins with a star, and nothing in the unit has that star. Somebody took the starred item out, or forgot the star,
      and nobody can say any more what the note is about.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## Assessment guidance
        - baking logs

        \\* These may stay at your workplace.
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## Assessment guidance
        - baking logs\\*

        \\* These may stay at your workplace.
        """),
    RulePage(
      "mixed-spelling",
      """
      One term has two spellings in places that are alike: *e-mail* and *email* anywhere; *hand over* and *handover* both as a verb, or
      both behind *the* or *your*; *self service* and *self-service* before the same word. A search finds only half of them. That English
      has people *hand over* at a *handover* is no mixture.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 answer orders by e-mail
        - F1.2 answer complaints by email
        - F1.3 keep each e-mail
        """,
      mending: "- F1.2 answer complaints by email",
      into: "- F1.2 answer complaints by e-mail"),
    RulePage(
      "unwritten-text",
      """
      A new definition says in square brackets what belongs where, and this is still there: it would be printed, and a candidate would be
      assessed by it. A paragraph, an item or a heading counts that is one remark in brackets; brackets beside other words do not.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 [say what is done with the floor]
        """,
      mending: "[say what is done with the floor]", into: "sweep the floor"),
    RulePage(
      "lost-link",
      """
      A text has a link to a file, or a picture, that lies beside its definition. The text is printed in many documents, each in a folder
      of its own, and the file comes along with none of them. Put it where everybody who reads the documents can get at it, and give the
      whole address. What begins with `/` is a place on the server that the pages go to, and `#` one in the same document; both may stay.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## What this unit is about
        The day begins with the [cleaning plan](plan.pdf).
        ## Standards
        - F1.1 clear the bench
        """,
      mending: "(plan.pdf)", into: "(https://bakery.example.org/plan.pdf)"),
    RulePage(
      "typed-html",
      """
      A text has a comment or a tag of HTML in it. HTML in a definition is text: candidates read `<br>`, and the note that was meant for
      editors alone. A new paragraph begins behind an empty line, tables and emphasis are written in Markdown, and notes belong into the
      message of a commit. The first of each text is told.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## What this unit is about
        Baking for others. <!-- ask the council -->
        ## Standards
        - F1.1 knead the dough
        """,
      mending: " <!-- ask the council -->",
      into: ""),
  ]
}
