extension RulePage {
  static let ofCodes: [RulePage] = [
    RulePage(
      "duplicate-code",
      """
      People quote a criterion by its code: in an index of evidence, in a report, on the telephone. If two criteria
      have one code, nobody can say later which of them was signed. It happens when a criterion is put in by copying
      its neighbour.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.1 sweep the floor
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        """),
    RulePage(
      "duplicate-former-code",
      """
      A mark such as `(was F1.4)` leads an address that people kept to what the criterion is now. Two items of a unit say that
      they had the code, and an address can lead to one of them only, the first. Of a criterion that became two, the mark
      stands with the one that holds most of it.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 (was F1.4) clear the bench
        - F1.2 (was F1.4) sweep the floor
        """,
      mending: "- F1.2 (was F1.4) sweep",
      into: "- F1.2 sweep"),
    RulePage(
      "code-gap",
      """
      A reader who sees 1, 2 and 4 looks for 3, and wonders whether a page is missing. If a criterion was taken
      out of use, keep its number with the word *withdrawn*: older records still name it, and no new criterion may
      get it. If another item of the unit has taken it over, say so there: `(was F1.3)`. If nothing was ever there, count
      anew.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.3 sweep the floor
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 (withdrawn)
        - F1.3 sweep the floor
        """),
    RulePage(
      "code-out-of-sequence",
      """
      A list is searched by its codes, and somebody who has come past 3 does not look for 2 any more. Put the item
      where its code belongs, or give it the code of its place. It is said of the fewest that can be moved, and not of those
      that they stand before.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.3 close the door
        - F1.2 sweep the floor
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        - F1.3 close the door
        """),
    RulePage(
      "missing-code",
      """
      Where some items of a kind have codes, one without cannot be quoted and has no line in the records. Often its
      code stands there and was not understood: a letter was typed for a number, or the space behind it is missing.
      A unit that gives no codes at all to a kind gets them counted, and nothing is reported.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - sweep the floor
        - F1.2 close the door
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        - F1.3 close the door
        """),
    RulePage(
      "wrong-unit-in-code",
      """
      A code such as F1.2 says that its item belongs to unit F1. In unit F2 it sends the reader to the wrong page,
      and evidence that cites it counts for the wrong unit. The item was copied, or the unit was given another code.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - D1.2 sweep the floor
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        """),
    RulePage(
      "wrong-element-in-code",
      """
      The middle of a code such as F1.2.3 names the element. A criterion whose code names another element than the one
      it stands in will be looked for there, and signed on the wrong record.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        ### F1.1 Clean the bench
        - F1.1.1 clear the bench
        - F1.1.2 wipe the bench
        - F1.2.3 dry the bench
        ### F1.2 Clean the floor
        - F1.2.1 sweep the floor
        - F1.2.2 wash the floor
        """,
      mending: "- F1.2.3 dry the bench",
      into: "- F1.1.3 dry the bench"),
    RulePage(
      "stray-dot",
      """
      Codes are printed as they were written. If some have a point at the end and others have none, readers take them
      for two sorts of codes. Which of the two ways a unit has does not matter, as long as it keeps to one.
      `touchstone check --fix` takes stray points away.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1. clear the bench
        - F1.2 sweep the floor
        """,
      right: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - F1.2 sweep the floor
        """),
    RulePage(
      "code-case",
      """
      F1.2 and f1.2 are one code to the program. On paper they look like two. So the codes of one kind in a unit
      begin with capitals, or with small letters; criteria may well have small ones where elements have capitals.
      `touchstone check --fix` writes the few as the many are written.
      """,
      wrong: """
        # Unit F1: Keep a bakery clean
        ## Standards
        - F1.1 clear the bench
        - f1.2 sweep the floor
        - F1.3 close the door
        """,
      mending: "- f1.2 sweep the floor",
      into: "- F1.2 sweep the floor"),
    RulePage(
      "missing-space",
      """
      A word that stands right behind its code is hard to read, and a code with letters runs into it.
      `touchstone check --fix` puts the space in.
      """,
      wrong: """
        # Unit 7: Keep a bakery clean
        ## Standards
        - 1.Clear the bench
        - 2. Sweep the floor
        """,
      right: """
        # Unit 7: Keep a bakery clean
        ## Standards
        - 1. Clear the bench
        - 2. Sweep the floor
        """),
  ]
}
