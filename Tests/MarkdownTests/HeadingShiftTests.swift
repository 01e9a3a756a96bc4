import Markdown
import Testing

struct HeadingShiftTests {
  private let markdown = """
    # One

    - ## Two

    > ### Three

    ::: record
    ###### Six
    :::

    Text
    """

  @Test func `headings move down wherever they stand, and no further than six`() {
    let shifted = read(markdown).blocks.headings(shiftedBy: 2).markdown
    #expect(
      shifted == """
        ### One

        - #### Two

        > ##### Three

        ::: record
        ###### Six
        :::

        Text
        """)
  }

  @Test func `headings move up no further than one`() {
    let shifted = read(markdown).blocks.headings(shiftedBy: -2)
    #expect(shifted.markdown.hasPrefix("# One\n\n- # Two\n\n> # Three\n\n::: record\n#### Six\n"))
  }

  @Test func `a heading keeps its text and attributes`() {
    let blocks = read("# *One* {#a .b}").blocks
    #expect(blocks.headings(shiftedBy: 1) == read("## *One* {#a .b}").blocks)
    #expect(blocks.headings(shiftedBy: 0) == blocks)
  }
}
