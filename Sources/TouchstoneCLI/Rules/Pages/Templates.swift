extension RulePage {
  static let ofTemplates: [RulePage] = [
    RulePage(
      "unclosed-tag",
      """
      A tag begins with `{{` and ends with `}}`. Without its end nobody knows where the text goes on, so the tag is printed as it
      stands.
      """,
      wrong: """
        --> text.md
        Unit {{code
        --> values.json
        {"code": "F1"}
        """,
      right: """
        --> text.md
        Unit {{code}}
        --> values.json
        {"code": "F1"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "malformed-tag",
      """
      A tag holds one name without white space: of a value, of a block, of a template. With anything else it cannot be filled, and is
      printed as it stands.
      """,
      wrong: """
        --> text.md
        Unit {{the code}}
        --> values.json
        {"code": "F1"}
        """,
      right: """
        --> text.md
        Unit {{code}}
        --> values.json
        {"code": "F1"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "unclosed-section",
      """
      What `{{#units}}` opens `{{/units}}` closes, the one that was opened last first. An open end would repeat everything to the end
      of the template for each unit.
      """,
      wrong: """
        --> text.md
        {{#units}}
        Unit {{code}}
        --> values.json
        {"units": [{"code": "F1"}]}
        """,
      mending: "Unit {{code}}",
      into: """
        Unit {{code}}
        {{/units}}
        """, call: "render text.md --context values.json"),
    RulePage(
      "stray-close",
      """
      A tag closes a section that is not open: its name is misspelt, or another one has to be closed before it.
      """,
      wrong: """
        --> text.md
        Unit {{code}}
        {{/units}}
        --> values.json
        {"code": "F1"}
        """,
      right: """
        --> text.md
        Unit {{code}}
        --> values.json
        {"code": "F1"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "outside-block",
      """
      Between the tags of a parent, `{{<page}}` and `{{/page}}`, only its blocks count: they take the places of the parent's. Other text
      there is printed nowhere.
      """,
      wrong: """
        --> text.md
        {{<page}}
        Lost.
        {{$title}}Bread{{/title}}
        {{/page}}
        --> values.json
        {}
        --> parts/page.md
        # {{$title}}Title{{/title}}
        """,
      mending: """
        {{<page}}
        Lost.
        """,
      into: "{{<page}}", call: "render text.md --context values.json --partials parts"),
    RulePage(
      "blank-line",
      """
      Where two tags share a line in a table or a list and both may print nothing, they leave a blank line, and a blank line ends a
      table and pulls a list apart. Give each a line for itself: a tag that is alone on its line goes with its line.
      """),
    RulePage(
      "deep-sections",
      """
      Sections, parents and blocks lie more than 100 deep in each other. Nobody can follow that; what lies deeper is not filled.
      """),
    RulePage(
      "unsafe-value",
      """
      In code and in braces `{#…}` a value cannot be escaped, so it must hold nothing that would end them. It is printed, but what
      follows may be read as something else. Put the tag outside the code.
      """,
      wrong: """
        --> text.md
        Type `{{word}}`.
        --> values.json
        {"word": "a`b"}
        """,
      right: """
        --> text.md
        Type {{word}}.
        --> values.json
        {"word": "a`b"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "unknown-name",
      """
      A tag asks for a value that the template cannot see. It prints nothing, in every document, and nobody notices a thing that
      is not there. A value that may be missing is known all the same, and is no fault. `touchstone show --context DOCUMENT` prints all
      that a template can see.
      """,
      wrong: """
        --> text.md
        Unit {{cod}}
        --> values.json
        {"code": "F1"}
        """,
      right: """
        --> text.md
        Unit {{code}}
        --> values.json
        {"code": "F1"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "unprintable-value",
      """
      A tag prints a list or an object, which has no words of its own. Go through the list with `{{#units}}…{{/units}}`, or
      name a member with a point, `{{unit.title}}`.
      """,
      wrong: """
        --> text.md
        Units: {{units}}
        --> values.json
        {"units": ["F1", "F2"]}
        """,
      right: """
        --> text.md
        Units:{{#units}} {{.}}{{/units}}
        --> values.json
        {"units": ["F1", "F2"]}
        """, call: "render text.md --context values.json"),
    RulePage(
      "unknown-partial",
      """
      A tag puts in a template that is not there, so nothing is put in. Its file is missing or has another name.
      """,
      wrong: """
        --> text.md
        {{> signaturs}}
        --> values.json
        {}
        --> parts/signatures.md
        Signed: ____
        """,
      mending: "{{> signaturs}}",
      into: "{{> signatures}}", call: "render text.md --context values.json --partials parts"),
    RulePage(
      "endless-template",
      """
      Templates put each other in, or themselves, without an end. A template may well call itself for items within items: then it
      has to stop where there are no more. Filling ends at a bound, and what has come so far is printed.
      """,
      wrong: """
        --> text.md
        {{> card}}
        --> values.json
        {}
        --> parts/card.md
        again {{> card}}
        """,
      mending: "again {{> card}}",
      into: "once", call: "render text.md --context values.json --partials parts"),
    RulePage(
      "unused-template",
      """
      A file in the folder of templates takes the place of a built-in one if it has the name of one, is a form if it lies in `forms`, and
      may be put in by another template. This one is none of these, so nothing is made of it: its name is probably misspelt.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> templates/hand-book.md
        # Handbook
        """,
      mending: """
        --> templates/hand-book.md
        # Handbook
        """,
      into: """
        --> templates/forms/note.md
        # Note
        """),
    RulePage(
      "empty-template",
      """
      A template that documents are made from has nothing in it, so each of its documents would be a file of no bytes. They are not written;
      what stood there before stays. If the built-in template is meant, remove the file. Which forms a qualification has, its
      definition says under *Recording forms*.
      """,
      wrong: """
        \(bakery)
        --> templates/handbook.md
        """,
      mending: "--> templates/handbook.md",
      into: """
        --> templates/handbook.md
        # {{labels.handbook}}
        """),
    RulePage(
      "missing-content",
      """
      The template `page.html` or `document.html` is the frame around what the other templates make, and says with `{{{content}}}` where that
      belongs. This one does not, so every page would be a frame with nothing in it. They are not written; what stood there before stays.
      """,
      wrong: """
        \(bakery)
        --> templates/page.html
        <!DOCTYPE html>
        <title>{{document.title}}</title>
        """,
      mending: "</title>",
      into: "</title>\n{{{content}}}"),
    RulePage(
      "repeated-form-number",
      """
      Two forms have one number. Where a label or a definition names forms by numbers, both are meant, so both stand in every logbook, and *Form 7*
      on a sheet of paper is no longer one form. A form of your own that takes the place of a built-in one has its name, letter by letter;
      one that stands beside it has a number that is free.
      """,
      wrong: """
        \(bakery)
        --> templates/forms/07-my-record.md
        # My record
        """,
      mending: "07-my-record.md",
      into: "27-my-record.md"),
    RulePage(
      "repeated-label",
      """
      A label stands twice in `labels.md`, and what the first says is printed nowhere. Whoever changes the first sees nothing change. Take one out.
      """,
      wrong: """
        \(bakery)
        --> templates/labels.md
        Candidate: Learner
        Candidate: Student
        """,
      mending: "Candidate: Learner\n", into: ""),
    RulePage(
      "unknown-label",
      """
      A line of `labels.md` has nearly the name of a label that is printed, and nothing asks for it by its own. What was
      to be changed stays as it was. Labels of your own are those that a template of yours asks for, and the titles of
      your forms.
      """,
      wrong: """
        \(bakery)
        --> templates/labels.md
        Unit froms: 05
        """,
      mending: "Unit froms: 05", into: "Unit forms: 05"),
    RulePage(
      "unknown-form",
      """
      A qualification lists a form that no template has, by title, by name or by number; or a line of `labels.md` such
      as `Unit forms` does. A logbook would lack that form, and the centre would learn it from a candidate.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Recording forms
        - Observation records of the baker
        ## Structure
        - all units from Core
        ### Core
        - F1 Bake bread
        """,
      mending: "- Observation records of the baker",
      into: "- Observation record"),
  ]
}
