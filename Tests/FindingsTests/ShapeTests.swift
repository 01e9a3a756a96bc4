import Findings
import Testing

@Suite struct `Words with single spaces` {
  @Test(arguments: [
    ("one two", "one two"), ("  one\t two\r\nthree ", "one two three"), ("", ""), (" \n", ""),
    ("caf\u{E9}\u{A0}au lait", "caf\u{E9} au lait"),
    // A space and the accent behind it are one character.
    ("one \u{301}two", "one \u{301}two"), ("one\u{2003}\u{611}", "one \u{611}"),
  ])
  func `keep every scalar that is no white space`(_ text: String, _ words: String) {
    #expect(text.withSingleSpaces.utf8.elementsEqual(words.utf8))
  }
}
