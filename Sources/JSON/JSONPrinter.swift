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
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// The bytes of ``text(_:)``, for who writes them into a file.
  public func bytes(_ layout: Layout = .pretty) -> [UInt8] {
    var printer = Printer(isPretty: layout == .pretty)
    printer.add(self)
    return printer.out
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
      open("[")
      for index in values.indices {
        startElement(isFirst: index == 0)
        add(values[index])
      }
      close("]", isEmpty: values.isEmpty)
    case .object(let members):
      open("{")
      for index in members.indices {
        startElement(isFirst: index == 0)
        addQuoted(members[index].name)
        out.append(UInt8(ascii: ":"))
        if isPretty { out.append(0x20) }
        add(members[index].value)
      }
      close("}", isEmpty: members.isEmpty)
    }
  }

  private mutating func add(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { out.append(contentsOf: $0) }
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    out.append(UInt8(ascii: bracket))
    depth += 1
  }

  private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { startLine() }
    out.append(UInt8(ascii: bracket))
  }

  private mutating func startElement(isFirst: Bool) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    startLine()
  }

  private mutating func startLine() {
    guard isPretty else { return }
    out.append(0x0A)
    out.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func addQuoted(_ text: String) {
    out.append(UInt8(ascii: "\""))
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in bytes.indices where bytes[index].isEscaped {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        addEscaped(bytes[index])
        start = index + 1
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
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
