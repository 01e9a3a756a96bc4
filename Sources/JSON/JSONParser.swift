public import Findings

extension JSON {
  /// How deep arrays and objects may lie in each other.
  public static let deepestNesting = 512

  /// Reads a JSON text (RFC 8259); of a text that is not JSON nothing is kept but its first fault.
  ///
  /// Names that an object gives twice are kept and reported.
  public static func parse(_ source: Source) -> (value: JSON?, findings: Findings) {
    var parser = JSONParser(source: source)
    do {
      let value = try parser.wholeText()
      return (value, parser.findings)
    } catch {
      parser.findings.report(.malformedJSON, error.message, at: Place(source, error.range))
      return (nil, parser.findings)
    }
  }
}

/// Reads a value at a position and stops behind it; the first fault is thrown.
struct JSONParser {
  struct Fault: Error {
    var message: String
    var range: Range<Int>
  }

  let source: Source
  var findings = Findings()
  var position = 0
  private var depth = 0

  init(source: Source) {
    self.source = source
  }

  mutating func wholeText() throws(Fault) -> JSON {
    let value = try value()
    guard next() == nil else {
      throw fault("take out what follows the value; a JSON text is one value")
    }
    return value
  }

  private mutating func value() throws(Fault) -> JSON {
    guard let byte = next() else { throw fault("write a value here; the text ends too soon") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { parser throws(Fault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(Fault) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return try word()
    default: throw fault("write a value here: an object, an array, a string, a number or a word")
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(Fault) -> JSON
  ) throws(Fault) -> JSON {
    guard depth < JSON.deepestNesting else {
      throw fault("nest arrays and objects at most \(JSON.deepestNesting) deep")
    }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try read(&self)
  }

  private mutating func array() throws(Fault) -> JSON {
    var values: [JSON] = []
    if skip("]") { return .array(values) }
    while true {
      values.append(try value())
      if skip("]") { return .array(values) }
      guard skip(",") else { throw fault("write ',' or ']' here") }
    }
  }

  private mutating func object() throws(Fault) -> JSON {
    var members: [JSON.Member] = []
    var names: Set<String> = []
    if skip("}") { return .object(members) }
    while true {
      guard next() == UInt8(ascii: "\"") else { throw fault("write a name in quotes here") }
      let start = position
      let name = try string()
      if !names.insert(name).inserted {
        findings.report(
          .duplicateMember, "give each member its own name; '\(name)' is there twice",
          at: Place(source, start..<position))
      }
      guard skip(":") else { throw fault("write ':' behind the name") }
      members.append(JSON.Member(name, try value()))
      if skip("}") { return .object(members) }
      guard skip(",") else { throw fault("write ',' or '}' here") }
    }
  }

  private mutating func word() throws(Fault) -> JSON {
    let start = position
    while let byte = peek(), (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
      position += 1
    }
    switch source[start..<position] {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      throw Fault(message: "write 'true', 'false' or 'null' here", range: start..<position)
    }
  }

  /// Reads `-? int frac? exp?` and keeps it as it is written.
  private mutating func number() throws(Fault) -> String {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    if peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if peek() == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    if let byte = peek(), isDigit(byte) {
      throw fault("take out the zero before this digit")
    }
    return source[start..<position]
  }

  private mutating func digits() throws(Fault) {
    guard let byte = peek(), isDigit(byte) else { throw fault("write a digit here") }
    while let byte = peek(), isDigit(byte) { position += 1 }
  }
}

extension JSONParser {
  func peek() -> UInt8? {
    position < source.bytes.count ? source.bytes[position] : nil
  }

  /// The next byte that is no white space.
  private mutating func next() -> UInt8? {
    while let byte = peek() {
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return nil
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  func fault(_ message: String) -> Fault {
    Fault(message: message, range: position..<position + 1)
  }
}

extension Rule {
  /// A text that should be JSON is not.
  public static let malformedJSON = Rule(
    "malformed-json", .error, "JSON files are written as RFC 8259 says.")
  /// An object gives a name twice.
  public static let duplicateMember = Rule(
    "duplicate-member", .warning, "The names in a JSON object are unique; of two, the later counts."
  )
}
