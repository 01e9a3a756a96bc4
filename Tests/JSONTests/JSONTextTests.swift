import Findings
import JSON
import Testing

struct JSONTextTests {
  let unit: JSON = [
    "version": 1,
    "unit": ["code": "F1", "title": "Speak the language", "facts": [], "more": [:]],
    "levels": [1, .number("2.50"), nil, true, false],
  ]

  @Test func `pretty text has a member on each line`() {
    #expect(
      unit.text() == """
        {
          "version": 1,
          "unit": {
            "code": "F1",
            "title": "Speak the language",
            "facts": [],
            "more": {}
          },
          "levels": [
            1,
            2.50,
            null,
            true,
            false
          ]
        }
        """)
  }

  @Test func `compact text has no white space`() {
    #expect(
      unit.text(.compact) == #"{"version":1,"unit":{"code":"F1","title":"Speak the language","#
        + #""facts":[],"more":{}},"levels":[1,2.50,null,true,false]}"#)
  }

  @Test func `only what must be escaped is`() {
    let text: JSON = "\" \\ / \u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F} é € 😀"
    #expect(text.text(.compact) == #""\" \\ / \b\f\n\r\t\u0001\u001f\u007f é € 😀""#)
  }

  @Test func `an object is made of the members that have a value`() {
    let object = JSON.object(of: ["code": "F1", "level": nil, "title": "Speak"])
    #expect(object == ["code": "F1", "title": "Speak"])
  }

  @Test(arguments: [JSON.Layout.pretty, .compact])
  func `what is printed is read as the same value`(layout: JSON.Layout) {
    let value: JSON = [
      "": "", "a\nb": ["\u{0}", "\\u0041", "</script>"], "deep": [[[[[["end"]]]]]],
      "numbers": [.number("-0"), .number("1.10"), .number("1E400")],
    ]
    let (read, findings) = JSON.parse(Source(path: "printed.json", text: value.text(layout)))
    #expect(read == value)
    #expect(findings.isEmpty)
  }

  @Test func `a value answers for what it is and for nothing else`() {
    #expect(unit["version"] == 1)
    #expect(unit["unit"]?["code"]?.string == "F1")
    #expect(unit["levels"]?.array?.count == 5)
    #expect(unit["none"] == nil)
    #expect(unit["version"]?["code"] == nil)
    #expect(unit.string == nil)
    #expect(unit.array == nil)
    #expect(unit["version"]?.members == nil)
  }
}
