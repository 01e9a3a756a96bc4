import Findings
import JSON

/// Reads JSON; what is printed must read as the same value.
func tryJSON(_ source: Source) {
  guard let value = JSON.parse(source).value else { return }
  for layout in [JSON.Layout.pretty, .compact] {
    let again = JSON.parse(Source(path: "written", text: value.text(layout)))
    expect(again.value == value, "what is written reads as the same value")
    expect(again.value?.text(layout) == value.text(layout), "writing twice gives the same text")
  }
}
