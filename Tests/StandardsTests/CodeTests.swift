import Findings
import Testing

@testable import Standards

struct CodeTests {
  /// A text, and the code at its head as printed and normalised.
  static let heads: [(text: String, printed: String, normalised: String)] = [
    ("F1 Title", "F1", "F1"),
    ("F1.1 Know", "F1.1", "F1.1"),
    ("F1.1.10 know", "F1.1.10", "F1.1.10"),
    ("f1.1.1 know", "f1.1.1", "F1.1.1"),
    ("F1a know", "F1a", "F1a"),
    ("F1A know", "F1A", "F1a"),
    ("f1a) know", "f1a)", "F1a"),
    ("a3a) know", "a3a)", "A3a"),
    ("1a. plan", "1a.", "1a"),
    ("a. plan", "a.", "a"),
    ("1 plan", "1", "1"),
    ("1. plan", "1.", "1"),
    ("1.) plan", "1.)", "1"),
    ("(a) plan", "(a)", "a"),
    ("iv) plan", "iv)", "iv"),
    ("2(a) plan", "2(a)", "2(a)"),
    ("2(a)1.1 plan", "2(a)1.1", "2(a)1.1"),
    ("2(A)a plan", "2(A)a", "2(a)a"),
    ("2(b).1 plan", "2(b).1", "2(b)1"),
    ("5.1.1. plan", "5.1.1.", "5.1.1"),
    ("P1 plan", "P1", "P1"),
    ("K1: plan", "K1", "K1"),
    ("4427-308 plan", "4427-308", "4427-308"),
    ("K/503/1234 plan", "K/503/1234", "K/503/1234"),
    ("8a) plan", "8a)", "8a"),
    ("B61c) plan", "B61c)", "B61c"),
    ("INSML001 plan", "INSML001", "INSML001"),
    ("1Collect grain", "1", "1"),
    ("1a.collect grain", "1a.", "1a"),
    ("1.10", "1.10", "1.10"),
    ("2aa plan", "2aa", "2aa"),
  ]

  @Test(arguments: heads)
  func `a code is read in every printed style`(_ c: (String, String, String)) {
    let head = CodeHead(of: c.0)
    #expect(head?.printed == c.1)
    #expect(head?.normalised == c.2)
  }

  @Test(arguments: [
    "", " ", "plan the day", "e.g. a plan", "i.e. this", "3rd plan", "1st", "9am start", "10% of",
    "the", "COVID-19 rules", "360-degree feedback", "A-level", "1, 2 and 3", "don't", "é1 plan",
    "2( a)", "(", "2(", "a(b", "12345678 plan", "F1..2 plan", "1.Ä", "who's who", "5kg of flour",
  ])
  func `words are no code`(_ text: String) {
    #expect(CodeHead(of: text) == nil)
  }

  @Test func `a code extends another part by part`() {
    #expect(Code("F1.1").extends(Code("f1")))
    #expect(Code("1a.").extends(Code("1")))
    #expect(Code("2(a)1.1").extends(Code("2(a)")))
    #expect(!Code("10a").extends(Code("1")))
    #expect(!Code("F1").extends(Code("F1")))
    #expect(!Code("2aa").extends(Code("2(a)")))
    #expect(Code("1.10").normalised != Code("1.1").normalised)
  }

  @Test func `codes are ordered as people order them`() {
    let given = ["F10", "F9.1", "f9", "2(b)", "1.10", "2(a)", "1.9", "F9", "10", "A", "1.1"]
    #expect(
      given.sorted(by: naturallyPrecedes) == [
        "1.1", "1.9", "1.10", "2(a)", "2(b)", "10", "A", "F9", "f9", "F9.1", "F10",
      ])
    #expect(!naturallyPrecedes("F1", "F1"))
    #expect(naturallyPrecedes("a\u{301}", "\u{e1}") != naturallyPrecedes("\u{e1}", "a\u{301}"))
  }

  /// Heads of a list, the code of its unit, and which of the heads are codes.
  static let lists: [(heads: [String], unit: String, codes: [String?])] = [
    (["A customer waits", "A colleague asks"], "F1", [nil, nil]),
    (["a during the day", "b at night"], "F1", ["a", "b"]),
    (["24 hours a day", "3 times"], "F1", [nil, nil]),
    (["1 a plan", "2 a record"], "F1", ["1", "2"]),
    (["2 photographs"], "308", [nil]),
    (["F1.1 know"], "F1", ["F1.1"]),
    (["P1 know"], "F1", ["P1"]),
    (["A8a know", "A8b know", "8c) know"], "A8", ["A8a", "A8b", "8c)"]),
    (["F1.1 know", "plan", "F1.3 do"], "F1", ["F1.1", nil, "F1.3"]),
    (["3D printed", "wooden", "of glass"], "F1", [nil, nil, nil]),
    (["A4 paper", "plan", "do"], "F1", [nil, nil, nil]),
    (["1Collect", "2 Scatter"], "625", ["1", "2"]),
  ]

  @Test(arguments: lists)
  func `siblings decide what is a code`(_ c: (heads: [String], unit: String, codes: [String?])) {
    let judge = CodeJudge(stems: [Code(c.unit).parts].compactMap { $0 })
    let heads = c.heads.map(CodeHead.init(of:))
    let judged = zip(heads, judge.areCodes(heads)).map { $1 ? $0?.printed : nil }
    #expect(judged == c.codes)
  }

  @Test func `letters go on behind z`() {
    #expect([1, 26, 27, 52, 53].map { String(letters: $0) } == ["a", "z", "aa", "az", "ba"])
    #expect(Code("1z").parts?.ordinal() == 26)
    #expect(Code("1aa").parts?.ordinal() == 27)
    #expect(Code("1ab").parts?.ordinal() == 28)
    #expect(Code("xiv)").parts?.ordinal(roman: true) == 14)
    #expect("iix".romanNumber == nil)
  }

  @Test(arguments: ["2(1a)", "2(a1)"])
  func `letters and digits in one bracket count in no sequence`(_ code: String) {
    #expect(Code(code).parts?.ordinal() == nil)
    #expect(Code(code).parts?.ordinal(roman: true) == nil)
  }
}
