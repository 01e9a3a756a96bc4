import Findings
import JSON
import Testing

/// A text and the value that it is.
struct Reading: Sendable, CustomTestStringConvertible {
  let text: String
  let value: JSON

  init(_ text: String, _ value: JSON) {
    self.text = text
    self.value = value
  }

  var testDescription: String { text }
}

/// A text that is no JSON; the mark `👉` stands before the place that the finding names.
struct Fault: Sendable, CustomTestStringConvertible {
  let text: String
  let says: String

  init(_ text: String, says: String) {
    self.text = text
    self.says = says
  }

  var testDescription: String { text }
}

struct JSONParserTests {
  @Test(arguments: [
    Reading("null", nil),
    Reading(" true ", true),
    Reading("[false]\n", [false]),
    Reading("{}", [:]),
    Reading("[ ]", []),
    Reading(
      "[1, -0, 1.10, 1e5, 2.5E-3]", .array(["1", "-0", "1.10", "1e5", "2.5E-3"].map(JSON.number))),
    Reading("12345678901234567890123", .number("12345678901234567890123")),
    Reading(#"{"b": 1, "a": {"c": []}}"#, ["b": 1, "a": ["c": []]]),
    Reading(#""plain""#, "plain"),
    Reading(#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
    Reading(#""caf\u00e9 \u20AC \uD83D\uDE00!""#, "café € 😀!"),
    Reading(#""é 😀""#, "é 😀"),
    Reading(#""\u0000""#, "\0"),
  ])
  func `a text is read as its value`(reading: Reading) {
    let (value, findings) = JSON.parse(Source(path: "data.json", text: reading.text))
    #expect(value == reading.value)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    Fault("👉", says: "write a value here; the text ends too soon"),
    Fault("[1, 👉", says: "write a value here; the text ends too soon"),
    Fault("[1 👉2]", says: "write ',' or ']' here"),
    Fault("[1, 👉]", says: "write a value here: an object, an array, a string, a number or a word"),
    Fault("{\"a\": 1 👉\"b\"}", says: "write ',' or '}' here"),
    Fault("{\"a\" 👉1}", says: "write ':' behind the name"),
    Fault("{👉a: 1}", says: "write a name in quotes here"),
    Fault("{\"a\": 1, 👉}", says: "write a name in quotes here"),
    Fault("👉nul", says: "write 'true', 'false' or 'null' here"),
    Fault("👉'a'", says: "write a value here: an object, an array, a string, a number or a word"),
    Fault("true 👉false", says: "take out what follows the value; a JSON text is one value"),
    Fault("0👉1", says: "take out the zero before this digit"),
    Fault("-👉", says: "write a digit here"),
    Fault("1.👉", says: "write a digit here"),
    Fault("1e+👉x", says: "write a digit here"),
    Fault("👉+1", says: "write a value here: an object, an array, a string, a number or a word"),
    Fault("👉\"open", says: "close this string with '\"'"),
    Fault("👉\"open\\\"", says: "close this string with '\"'"),
    Fault("\"a👉\tb\"", says: "write this control character as an escape such as '\\n'"),
    Fault("\"a👉\nb\"", says: "write this control character as an escape such as '\\n'"),
    Fault(#""👉\x""#, says: #"write '\\' for a backslash"#),
    Fault(#""👉\u12G4""#, says: #"write four hexadecimal digits behind '\u'"#),
    Fault(#""👉\u12"#, says: #"write four hexadecimal digits behind '\u'"#),
    Fault(#""👉\uD800""#, says: "write both halves of this surrogate pair"),
    Fault(#""👉\uDC00\uD800""#, says: "write both halves of this surrogate pair"),
  ])
  func `a text that is no JSON is reported at its first fault`(fault: Fault) throws {
    let parts = fault.text.split(separator: "👉", omittingEmptySubsequences: false)
    let source = Source(path: "data.json", text: parts.joined())
    let (value, findings) = JSON.parse(source)
    #expect(value == nil)
    let finding = try #require(findings.all.first)
    #expect(findings.all.count == 1)
    #expect(finding.rule == .malformedJSON)
    #expect(finding.message == fault.says)
    #expect(finding.place?.range.lowerBound == parts[0].utf8.count)
  }

  @Test func `a name that is given twice is reported, and the later value counts`() throws {
    let (value, findings) = JSON.parse(
      Source(path: "data.json", text: #"{"a": 1, "b": 2, "a": 3}"#))
    let object = try #require(value)
    #expect(object["a"] == 3)
    #expect(object.members?.map(\.name) == ["a", "b", "a"])
    #expect(
      findings.all.map(\.lines) == [
        "data.json:1:18: warning: give each member its own name; 'a' is there twice"
          + " [duplicate-member]\n"
      ])
  }

  @Test func `nesting is read as deep as it may be and reported beyond`() {
    func nested(_ depth: Int) -> (value: JSON?, findings: Findings) {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      return JSON.parse(Source(path: "deep.json", text: text))
    }
    #expect(nested(JSON.deepestNesting).value != nil)
    #expect(
      nested(JSON.deepestNesting + 1).findings.all.map(\.message) == [
        "nest arrays and objects at most 512 deep"
      ])
    #expect(nested(100_000).value == nil)
  }

  @Test func `no beginning of a text is a crash`() {
    let text = Array(
      #"{"a": [1.5e3, -0, "\u00e9\uD83D\uDE00\n"], "b": {"c": null, "d": true}}"#.utf8)
    for count in 0..<text.count {
      let source = Source.read(path: "cut.json", bytes: Array(text[..<count])).source
      #expect(JSON.parse(source).value == nil)
    }
    #expect(JSON.parse(Source.read(path: "whole.json", bytes: text).source).value != nil)
  }
}
