import Testing
import TouchstoneCLI

/// A call that cannot be followed, and the sentence that says why.
struct Misuse: CustomTestStringConvertible {
  let testDescription: String
  let words: [String]
  let says: String

  init(_ testDescription: String, _ words: [String], says: String) {
    self.testDescription = testDescription
    self.words = words
    self.says = says
  }

  static let all: [Misuse] = [
    Misuse(
      "a misspelt command", ["rendre"], says: "unknown command 'rendre'; did you mean 'render'?"),
    Misuse("a command that nothing is like", ["publish"], says: "unknown command 'publish'"),
    Misuse("an empty word", [""], says: "unknown command ''"),
    Misuse(
      "an empty operand", ["new", "unit", "", "Greet"], says: "name the CODE; it is missing"),
    Misuse(
      "half of a command", ["new"],
      says: "say what 'new' is to make: unit, qualification or templates"),
    Misuse(
      "half of a command and an option", ["new", "--suite", "x"],
      says: "say what 'new' is to make: unit, qualification or templates"),
    Misuse(
      "a misspelt second half", ["new", "unti", "F1"],
      says: "unknown command 'new unti'; did you mean 'new unit'?"),
    Misuse(
      "an unknown option before any command", ["--verbose"],
      says: "unknown option '--verbose'"),
    Misuse(
      "a misspelt option before any command", ["--verison"],
      says: "unknown option '--verison'; did you mean '--version'?"),
    Misuse(
      "a misspelt option", ["new", "unit", "F1", "Greet", "--siute", "x"],
      says: "unknown option '--siute'; did you mean '--suite'?"),
    Misuse(
      "the beginning of an option", ["new", "unit", "F1", "Greet", "--stand", "x"],
      says: "unknown option '--stand'; did you mean '--standards'?"),
    Misuse(
      "a misspelt option with its value", ["render", "--ot=html"],
      says: "unknown option '--ot'; did you mean '--to'?"),
    Misuse(
      "a short option", ["render", "-x"], says: "unknown option '-x'"),
    Misuse(
      "an option without its value", ["render", "--to"],
      says: "give '--to' a value: --to html|text|markdown|filled"),
    Misuse(
      "an option before another in place of its value",
      ["new", "unit", "F1", "--suite", "--standards", "x"],
      says: "give '--suite' a value: --suite NAME"),
    Misuse(
      "an empty value", ["new", "unit", "F1", "Greet", "--suite="],
      says: "give '--suite' a value: --suite NAME"),
    Misuse(
      "a value that is none of the choices", ["render", "--to", "pdf"],
      says: "'pdf' is no value of '--to'; choose html, text, markdown or filled"),
    Misuse(
      "a misspelt choice", ["render", "--to", "htlm"],
      says:
        "'htlm' is no value of '--to'; choose html, text, markdown or filled (did you mean 'html'?)"
    ),
    Misuse(
      "an option given twice", ["render", "--to", "html", "--to=html"],
      says: "give '--to' only once"),
    Misuse(
      "an option that says nothing alone", ["render", "--partials", "x"],
      says: "give '--context FILE.json' too; '--partials' says nothing without it"),
    Misuse(
      "one wrong choice among several", ["build", "--formats", "html,txt"],
      says: "'txt' is no value of '--formats'; choose html, text or pdf (did you mean 'text'?)"),
    Misuse(
      "a value where none is taken", ["build", "--check=yes"],
      says: "leave out the value; '--check' takes none"),
    Misuse("a missing word", ["init"], says: "name the DIR; it is missing"),
    Misuse(
      "a missing second word", ["new", "unit", "F1"], says: "name the TITLE; it is missing"),
    Misuse("one word too many", ["init", "a", "b"], says: "1 unexpected word: 'b'\(quotes)"),
    Misuse(
      "two words too many", ["render", "a", "b", "c"], says: "2 unexpected words: 'b' 'c'\(quotes)"),
    Misuse(
      "help on nothing there is", ["help", "rendr"],
      says: "unknown command 'rendr'; did you mean 'render'?"),
    Misuse("help on too much", ["help", "init", "now"], says: "1 unexpected word: 'now'\(quotes)"),
  ]

  private static let quotes =
    "; put quotes around words that belong together, and commas between those of a list"
}

@Suite struct `Misuse of the command line` {
  @Test(arguments: Misuse.all)
  func `is explained and ends with status 2`(_ misuse: Misuse) async {
    let outcome = await touchstone(misuse.words)
    #expect(outcome.errors.hasPrefix("error: \(misuse.says)\nusage: "))
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
  }

  @Test func `ends with the usage line and the way to help`() async {
    let outcome = await touchstone("render", "--frm", "html")
    #expect(
      outcome.errors == """
        error: unknown option '--frm'
        usage: touchstone render [FILE|-] [--context FILE.json] [--partials DIR] \
        [--to html|text|markdown|filled]
        For help, type 'touchstone help render'.

        """)
  }

  @Test func `costs little, however long the words are`() async {
    let word = String(repeating: "x", count: 1_000_000)
    let outcome = await touchstone("render", "--\(word)")
    #expect(outcome.status == .failure)
    #expect(outcome.errors.hasPrefix("error: unknown option '--xxx"))
  }
}
