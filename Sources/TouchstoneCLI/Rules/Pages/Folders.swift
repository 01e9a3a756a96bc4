extension RulePage {
  static let ofFolders: [RulePage] = [
    RulePage(
      "no-definitions",
      """
      The folder or the file defines neither a unit nor a qualification. Perhaps another folder was meant. `touchstone init DIR` begins a small
      complete one, `touchstone new unit` a single definition. A build leaves the output folder as it is.
      """,
      wrong: """
        --> standards/bakery/suite.md
        # Bakery
        For bakers.
        """,
      right: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        """),
    RulePage(
      "misnamed-definition",
      """
      Definitions are files whose names end in `.md`, in small letters. This one ends in `.md.txt` (some editors hide the second ending),
      `.markdown`, `.MD` or the like: it is passed over, and the unit in it is in no document.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/units/F2.md.txt
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 shape the rolls
        """,
      mending: "F2.md.txt",
      into: "F2.md"),
    RulePage(
      "link-loop",
      """
      A symbolic link in a folder leads to something that is read anyway, such as the folder itself. It is passed over, since it would be read
      twice, or for ever.
      """),
    RulePage(
      "unread-submodule",
      """
      A revision of the repository names a folder that is a repository of its own, and has none of its files. They are not read: what is
      in them would seem to have been removed. Compare folders that are checked out.
      """),
    RulePage(
      "unreadable-edition",
      """
      A fact `Earlier edition` names a revision that the repository has not, a folder that is not there, or standards without a qualification of
      the same file name. Everything else is made; what an earlier build made of that edition stays, and nothing leads to it. In CI the revision must have been fetched. A
      folder is named by its path from the folder of standards, and lies beside it, not in it or around it, in the folder that holds the standards: definitions may come from
      anybody, and are not to reach for other files of a machine.
      """,
      wrong: """
        --> standards/bakery/qualifications/baking.md
        # Baking
        Earlier edition: ../editions/first
        """,
      right: """
        --> standards/bakery/qualifications/baking.md
        # Baking
        Earlier edition: ../editions/first
        --> editions/first/bakery/qualifications/baking.md
        # Baking
        Version: 1
        """),
    RulePage(
      "brand-logo",
      """
      The logo that `brand.md` names cannot be used: it is not there, is neither SVG nor PNG, or has more than 200 KB. It stands in
      every document, so a large one makes every document large. The documents are made without it.
      """,
      wrong: """
        --> standards/brand.md
        Name: Larkmoor College
        Logo: logo.svg
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        """,
      mending: """
        Name: Larkmoor College
        Logo: logo.svg
        """,
      into: "Name: Larkmoor College"),
    RulePage(
      "outdated-output",
      """
      A document in the output folder is not what the standards make now; the finding shows the first line that differs. Somebody changed the
      standards or the templates and did not build, or changed the document by hand. Run `touchstone build` and commit what it wrote.
      """),
    RulePage(
      "missing-output",
      """
      A document that the standards make is not in the output folder. Run `touchstone build` and commit what it wrote.
      """),
    RulePage(
      "surplus-output",
      """
      A document in the output folder is made by nothing any more: a unit or a qualification was removed or renamed. Run
      `touchstone build`, which removes it.
      """),
    RulePage(
      "changed-output",
      """
      A build would remove a file that nothing makes any more, and somebody has changed it since it was written. What people wrote is not
      removed: look at it, and remove it yourself if it is not needed. Each build says so as long as it is there.
      """),
    RulePage(
      "pdf-failed",
      """
      WeasyPrint could not make a document into a PDF; its own words stand in the finding. The last good PDF stays where it is, and the
      other documents are made.
      """),
  ]

  static let ofFaults: [RulePage] = [
    RulePage(
      "unreadable-file",
      """
      A file or a folder cannot be read: it is not there, or may not be read by you. Half a library is worse than none, since what is missing
      would be reported everywhere; so the command ends.
      """),
    RulePage(
      "unwritable-file",
      """
      A result cannot be written where the call says: the folder may not be written into, the disk is full, or the name leads out of the
      output folder. Files that stood there before are whole.
      """),
    RulePage(
      "file-exists",
      """
      What `touchstone new` and `touchstone init` write never replaces a file that is there. Nothing was written. Choose another name, or move
      the file away.
      """),
    RulePage(
      "unreadable-code",
      """
      `touchstone new unit` reads what it is about to write, and the unit would not have the code that was given: the code
      is blank, or the title begins with another code. Nothing was written.
      """),
    RulePage(
      "no-suite",
      """
      A new definition goes into a suite, a folder of the standards with `suite.md`, `units` or `qualifications` in it. There is none of the
      name that was given, or there are several and the call does not say which: name it with `--suite`.
      """),
    RulePage(
      "no-such-qualification",
      """
      The call names a qualification that is not there. It goes by the name of its file without `.md`; the nearest is told.
      """),
    RulePage(
      "no-such-unit",
      """
      The call names a unit that is not there. It goes by its code, in any style: `f1`, `2(a)` and `2a` are all understood. The nearest is
      told, and of a code that a unit had before (`Aliases`) the code of today.
      """),
    RulePage(
      "no-such-document",
      """
      The call names a document that is not made. It goes by its path in the output folder, without an ending: `level-2/handbook`.
      """),
    RulePage(
      "no-such-template",
      """
      `touchstone new templates` was asked for a template that does not come with the program. It goes by its path in the folder of
      templates, such as `labels.md`, `forms/07-element-achievement-record.md` or, for a whole folder, `forms`; the nearest is told.
      """),
    RulePage(
      "unreadable-revision",
      """
      A folder was named as `git:REVISION:PATH`, and git knows no such revision, has no such path in it, or is not installed. The call has
      to be made inside the repository.
      """),
    RulePage(
      "no-such-rule",
      """
      `touchstone explain` was asked for a rule that there is not. The name is the word in brackets behind a finding; the nearest is
      told, and without a name all rules are listed.
      """),
    RulePage(
      "no-pdf-tool",
      """
      PDFs are made by WeasyPrint, a program of its own, which was not found. Install it (`pip install weasyprint`), or name it with `--pdf-tool`.
      Everything else works without it.
      """),
  ]
}
