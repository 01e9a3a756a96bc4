/// A text as a raw multi-line string literal, with as many number signs as it takes.
///
/// Inside such a literal only a quotation mark or a backslash with that many signs behind it means
/// anything, so one sign more than the text ever has behind either leaves it as it is.
func literal(_ text: String) -> String {
  var longest = 0
  var run: Int?
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
    case UInt8(ascii: "#"): run = run.map { $0 + 1 }
    default: run = nil
    }
    longest = max(longest, run ?? 0)
  }
  let signs = String(repeating: "#", count: longest + 1)
  return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
}
