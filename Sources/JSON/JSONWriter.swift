import Findings

/// Writes JSON as its values come: no tree of them is made first.
///
/// What stands in an object or in an array is written by a closure, so brackets always agree:
///
///     json.object { json in
///       json.member("code", "F1")
///       json.member("levels") { $0.array { $0.number(4) } }
///     }
///
/// The same values give the same bytes everywhere. No line end follows the last.
public struct JSONWriter: ~Copyable {
  private var buffer = ByteBuffer()
  private let isPretty: Bool
  private var depth = 0
  /// Whether the name of a member stands at the end, for the value that comes next.
  private var isNamed = false

  /// Begins a text.
  public init(_ layout: JSON.Layout = .pretty) {
    isPretty = layout == .pretty
  }

  /// What was written.
  public var bytes: [UInt8] { buffer.bytes }

  /// What was written, as a string.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lends what was written.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    buffer.withBytes(body)
  }
}

// MARK: Values

extension JSONWriter {
  /// Writes an object; the closure writes its members.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    start()
    hold(members, between: UInt8(ascii: "{"), UInt8(ascii: "}"))
  }

  /// Writes an array; the closure writes its elements.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    start()
    hold(elements, between: UInt8(ascii: "["), UInt8(ascii: "]"))
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    string(text.utf8.span)
  }

  /// Writes a string that is there as UTF-8.
  public mutating func string(_ text: Span<UInt8>) {
    start()
    buffer.appendQuoted(text)
  }

  /// Writes an integer.
  public mutating func number(_ number: Int) {
    word(String(number))
  }

  /// Writes a tree of values.
  public mutating func value(_ value: JSON) {
    switch value {
    case .null: word("null")
    case .bool(let truth): word(truth ? "true" : "false")
    case .number(let digits): word(digits)
    case .string(let text): string(text)
    case .array(let values): array { for value in values { $0.value(value) } }
    case .object(let members):
      object { for member in members { $0.member(named: member.name) { $0.value(member.value) } } }
    }
  }
}

// MARK: Members

extension JSONWriter {
  /// Writes a member of any name; the closure writes its value.
  public mutating func member(named name: String, _ value: (inout JSONWriter) -> Void) {
    start()
    buffer.appendQuoted(name.utf8.span)
    endName()
    isNamed = true
    value(&self)
  }

  /// Writes a member; the closure writes its value.
  ///
  /// - Parameter name: A name that stands in the program, and has nothing that must be escaped.
  public mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    begin(name)
    isNamed = true
    value(&self)
  }

  /// Writes a member that is a string, if there is one.
  public mutating func member(_ name: StaticString, _ text: String?) {
    if let text { member(name, text.utf8.span) }
  }

  /// Writes a member that is a string, which is there as UTF-8.
  public mutating func member(_ name: StaticString, _ text: Span<UInt8>) {
    begin(name)
    buffer.appendQuoted(text)
  }

  /// Writes a member that is an array; if the closure writes no element there is no member.
  public mutating func list(_ name: StaticString, _ elements: (inout JSONWriter) -> Void) {
    let start = buffer.count
    begin(name)
    let opening = buffer.count
    hold(elements, between: UInt8(ascii: "["), UInt8(ascii: "]"))
    if buffer.count == opening + 2 { buffer.removeAll(behind: start) }
  }

  /// Writes what stands before the value of a member.
  private mutating func begin(_ name: StaticString) {
    assert(
      name.withUTF8Buffer { $0.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C } },
      "this name has to be escaped")
    start()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(name)
    buffer.append(UInt8(ascii: "\""))
    endName()
  }

  /// Writes what stands between a name and its value.
  private mutating func endName() {
    buffer.append(UInt8(ascii: ":"))
    if isPretty { buffer.append(UInt8(ascii: " ")) }
  }
}

// MARK: Between values

extension JSONWriter {
  /// Goes to where the next value or member stands: behind its name, or behind a comma and, for people, on
  /// a line of its own.
  private mutating func start() {
    guard !isNamed else {
      isNamed = false
      return
    }
    guard depth > 0 else { return }
    if !isAtOpening { buffer.append(UInt8(ascii: ",")) }
    startLine()
  }

  /// Whether the innermost object or array is empty yet: of all values, none ends in such a bracket.
  private var isAtOpening: Bool {
    buffer.last == UInt8(ascii: "{") || buffer.last == UInt8(ascii: "[")
  }

  private mutating func hold(
    _ content: (inout JSONWriter) -> Void, between opening: UInt8, _ closing: UInt8
  ) {
    buffer.append(opening)
    depth += 1
    content(&self)
    depth -= 1
    if !isAtOpening { startLine() }
    buffer.append(closing)
  }

  private mutating func startLine() {
    guard isPretty else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { buffer.append("  " as StaticString) }
  }

  /// Writes a value that is no more than its letters.
  private mutating func word(_ letters: String) {
    start()
    buffer.append(letters)
  }
}
