extension RulePage {
  static let ofMarkdown: [RulePage] = [
    RulePage(
      "invalid-utf8",
      """
      A file holds bytes that are no UTF-8; an old editor saved it in the encoding of one country. Letters with accents
      and curly quotes would come out wrong, so they are shown as U+FFFD (�). Open the file in an editor
      that knows its encoding, and save it as UTF-8. Excel does so under *Save as*, *CSV UTF-8*; of the list of a class
      the rows that cannot be read are left out.
      """),
    RulePage(
      "nul-character",
      """
      A text has a character of value 0 in it, which nobody types; it comes from a broken copy. It is shown as U+FFFD
      (�). Remove it.
      """),
    RulePage(
      "control-character",
      """
      A text has a character in it that is not to be seen, such as U+001B or U+0007; mostly it came with what was copied from a terminal or
      a PDF. HTML forbids such characters, and a terminal obeys them. It is shown as U+FFFD (�). Remove it. Tabs, form feeds and line ends
      are none of these.
      """),
    RulePage(
      "hidden-character",
      """
      A word has a character in it that nobody sees, or that stands for two letters: a soft hyphen or a ligature that came with text from a
      PDF, a space without width that was pasted. On the page it looks right, but the search does not find the word, a glossary's term
      is not known again, and a comparison says that it was reworded. Each sort is told once for a file, where it comes first.
      """),
    RulePage(
      "malformed-json",
      """
      A JSON file, such as the values for `touchstone render`, is not written as RFC 8259 says: a comma too many, a
      quote too few. The finding stands where reading could not go on.
      """,
      wrong: """
        --> text.md
        Hello {{name}}
        --> values.json
        {"name": "Robin",}
        """,
      right: """
        --> text.md
        Hello {{name}}
        --> values.json
        {"name": "Robin"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "duplicate-member",
      """
      An object in a JSON file has two members of one name. The later one counts, and somebody expects the earlier one to.
      """,
      wrong: """
        --> text.md
        Hello {{name}}
        --> values.json
        {"name": "Robin", "name": "Sam"}
        """,
      right: """
        --> text.md
        Hello {{name}}
        --> values.json
        {"name": "Robin"}
        """, call: "render text.md --context values.json"),
    RulePage(
      "unclosed-block",
      """
      A block that `::: name` opens is closed by `:::` on a line of its own. Without it the block takes in everything to the end of
      what it stands in, and in print it is kept together on one page if that is possible at all.
      """,
      wrong: """
        --> text.md
        ::: record
        Signed: ____
        """,
      right: """
        --> text.md
        ::: record
        Signed: ____
        :::
        """, call: "render text.md"),
    RulePage(
      "unopened-block",
      """
      A line `:::` closes a block, and none is open here. It is printed as text. A block was opened with a misspelt line, or was closed
      twice.
      """,
      wrong: """
        --> text.md
        Signed: ____

        :::
        """,
      right: """
        --> text.md
        ::: record
        Signed: ____
        :::
        """, call: "render text.md"),
    RulePage(
      "surplus-cell",
      """
      A row has more cells than the line of dashes has columns. The cells too many are put to the last one that there is a column for, so
      that no word is lost, but the row no longer says what it meant. Often a `|` in a text wants a backslash.
      """,
      wrong: """
        --> text.md
        | Bread | Hours |
        |---|---|
        | Rolls | 2 | 3 |
        """,
      right: """
        --> text.md
        | Bread | Hours |
        |---|---|
        | Rolls | 2 to 3 |
        """, call: "render text.md"),
    RulePage(
      "deep-nesting",
      """
      Blocks stand in each other more than 128 deep, or inline marks more than 100. No person writes that; a program did, or
      somebody is trying what happens. What lies deeper is shown as text.
      """),
    RulePage(
      "too-much-repeated",
      """
      References and the cells that a short row implies repeat text. What is repeated is limited to the length of the text itself, or
      100 KB, so that a small file cannot become a huge page. What goes beyond that is not repeated.
      """),
  ]
}
