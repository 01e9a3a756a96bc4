import Findings
import Markdown
import Testing

/// Named blocks for which a format has a picture.
struct PictureTests {
  private let source = """
    ::: plan
    In words:

    - one house
    - two trees
    :::
    ::: note
    Mind the step.
    :::
    """

  private func html(_ source: String) -> String {
    let outline = BlockOutline(Source(path: "", text: source))
    let (html, _) = outline.html { $0 == "plan" ? Array("<svg></svg>\n".utf8) : nil }
    return String(decoding: html, as: UTF8.self)
  }

  @Test func `a block with a picture is a figure, its words folded up behind the first paragraph`()
  {
    #expect(
      html(source) == """
        <figure class="plan">
        <svg></svg>
        <details>
        <summary>In words:</summary>
        <ul>
        <li>one house</li>
        <li>two trees</li>
        </ul>
        </details>
        </figure>
        <div class="note">
        <p>Mind the step.</p>
        </div>

        """)
  }

  @Test(arguments: [
    ("::: plan\n:::", ""),
    ("::: plan\nOnly this.\n:::", "<p>Only this.</p>\n"),
    ("::: plan\n- one\n:::", "<ul>\n<li>one</li>\n</ul>\n"),
  ])
  func `words that have no first paragraph to be folded up behind stay in sight`(
    source: String, words: String
  ) {
    #expect(html(source) == "<figure class=\"plan\">\n<svg></svg>\n\(words)</figure>\n")
  }

  @Test func `plain text has the words alone`() {
    let text = Document.parse(Source(path: "", text: source)).document.text()
    #expect(text == "In words:\n\n- one house\n- two trees\n\nMind the step.\n")
  }
}
