extension JSON {
  /// How a value is laid out in print.
  public enum Layout: Sendable {
    /// On one line, without a space.
    case compact
    /// A member or an element on each line, two spaces further in than what holds it.
    case pretty
  }

  /// The value as JSON text, the same bytes for the same value everywhere.
  ///
  /// Only what must be escaped is: quotes, backslashes and control characters. No line end follows.
  public func text(_ layout: Layout = .pretty) -> String {
    var printer = Printer(isPretty: layout == .pretty)
    printer.add(self)
    return String(decoding: printer.out, as: UTF8.self)
  }
}

private struct Printer {
  let isPretty: Bool
  var out: [UInt8] = []
  var depth = 0

  mutating func add(_ value: JSON) {
    switch value {
    case .null: add("null")
    case .bool(let truth): add(truth ? "true" : "false")
    case .number(let digits): add(digits)
    case .string(let text): addQuoted(text)
    case .array(let values):
      addAll(values, between: "[", and: "]") { printer, value in printer.add(value) }
    case .object(let members):
      addAll(members, between: "{", and: "}") { printer, member in
        printer.addQuoted(member.name)
        printer.add(printer.isPretty ? ": " : ":")
        printer.add(member.value)
      }
    }
  }

  private mutating func add(_ text: String) {
    out.append(contentsOf: text.utf8)
  }

  private mutating func addAll<Element>(
    _ elements: [Element], between open: String, and close: String,
    each add: (inout Printer, Element) -> Void
  ) {
    self.add(open)
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { self.add(",") }
      startLine()
      add(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { startLine() }
    self.add(close)
  }

  private mutating func startLine() {
    guard isPretty else { return }
    out.append(0x0A)
    out.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func addQuoted(_ text: String) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index].isEscaped {
        out.append(contentsOf: bytes[start..<index])
        addEscaped(bytes[index])
        start = index + 1
      }
      out.append(contentsOf: bytes[start...])
    }
    out.append(UInt8(ascii: "\""))
  }

  private mutating func addEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): add("\\\"")
    case UInt8(ascii: "\\"): add("\\\\")
    case 0x08: add("\\b")
    case 0x09: add("\\t")
    case 0x0A: add("\\n")
    case 0x0C: add("\\f")
    case 0x0D: add("\\r")
    default: add("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }
}

extension UInt8 {
  /// Whether a string of JSON has it only as an escape.
  fileprivate var isEscaped: Bool {
    self < 0x20 || self == 0x7F || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
