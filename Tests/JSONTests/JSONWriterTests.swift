import JSON
import Testing

struct JSONWriterTests {
  private func text(
    _ layout: JSON.Layout = .compact, _ write: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(layout)
    write(&json)
    return json.text
  }

  @Test(arguments: [JSON.Layout.pretty, .compact])
  func `what is written as it comes is what its tree prints`(layout: JSON.Layout) {
    let tree: JSON = [
      "code": "F1", "levels": [4, "five", [], [:]],
      "of": ["a": [1, [2, [nil, true]]], "b": "["],
      "last": "{",
    ]
    let written = text(layout) { json in
      json.object { json in
        json.member("code", "F1")
        json.member("levels") { json in
          json.array { json in
            json.number(4)
            json.string("five")
            json.array { _ in }
            json.object { _ in }
          }
        }
        json.member("of") { json in
          json.object { json in
            json.member("a") { json in
              json.array { json in
                json.number(1)
                json.array { json in
                  json.number(2)
                  json.value([nil, true])
                }
              }
            }
            json.member("b", "[")
          }
        }
        json.member("last", "{".utf8.span)
      }
    }
    #expect(written == tree.text(layout))
  }

  @Test(arguments: [JSON.Layout.pretty, .compact])
  func `a member without a value and a list without elements are left out`(layout: JSON.Layout) {
    let written = text(layout) { json in
      json.object { json in
        json.list("none") { _ in }
        json.member("no", nil)
        json.member("title", "")
        json.list("empty") { _ in }
        json.list("units") { json in
          json.object { $0.list("items") { _ in } }
          json.array { _ in }
          json.string("[")
        }
        json.list("last") { _ in }
      }
    }
    #expect(written == JSON.object(of: ["title": "", "units": [[:], [], "["]]).text(layout))
  }

  @Test func `a list of nothing but an empty list is no empty list`() {
    let written = text { json in json.object { $0.list("rows") { $0.array { _ in } } } }
    #expect(written == #"{"rows":[[]]}"#)
  }

  @Test func `names and strings are escaped alike`() {
    let written = text { json in
      json.object { $0.member(named: "a\"\n") { $0.string("\u{7F}é\\\t !#".utf8.span) } }
    }
    #expect(written == #"{"a\"\n":"\u007fé\\\t !#"}"#)
  }
}
