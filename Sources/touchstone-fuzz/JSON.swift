import Findings
import JSON

/// Reads JSON; what is printed must read as the same value.
func tryJSON(_ source: Source) {
  guard let value = JSON.parse(source).value else { return }
  for layout in [JSON.Layout.pretty, .compact] {
    let written = value.text(layout)
    let source = Source(path: "written", text: written)
    // A source mends what no text is to hold, such as the control characters behind those of ASCII.
    guard source.bytes.elementsEqual(written.utf8) else { return }
    let again = JSON.parse(source)
    expect(again.value == value, "what is written reads as the same value")
    expect(again.value?.text(layout) == written, "writing twice gives the same text")
  }
}
