import Findings
import Markdown
import Testing

/// The words of a text are the same, whether they are read from its tree or without one.
struct PlainTextTests {
  @Test(arguments: Alphabet.all)
  func `soup of marks has the words of its tree`(alphabet: Alphabet) {
    for text in alphabet.soup(count: 4_000, seed: 7) { expectWordsOfTree(text) }
  }

  @Test(arguments: HostileInput.all)
  func `hostile input has the words of its tree`(_ input: HostileInput) {
    expectWordsOfTree(input.text)
  }

  private func expectWordsOfTree(_ text: String) {
    let source = Source(path: "", text: text)
    let words = String(decoding: Document.plainText(of: source), as: UTF8.self)
    #expect(words == Document.parse(source).document.blocks.plainText, "\(text.debugDescription)")
  }
}
