// In code, in `{#id .class}` and in the destination of a link a backslash does not do: code shows it,
// the others end at white space. There a value is looked at. What may not stand there is replaced, and
// each of these answers whether that was so; a destination has another spelling for everything.

extension Output {
  /// Adds a value to a code span: a line end is a space, a backtick would end the span.
  mutating func append(codeSpan text: Span<UInt8>, within surroundings: Site.Surroundings) -> Bool {
    let bytes = text.withUnsafeBufferPointer { Array($0) }
    var isChanged = false
    guard bytes.hasInk(bytes.indices) else {
      append(UInt8(ascii: " "))
      return false
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "`"):
        append(UInt8(ascii: "'"))
        isChanged = true
      case UInt8(ascii: "|") where surroundings.contains(.row):
        let isEscaped = last == UInt8(ascii: "\\")
        append(isEscaped ? "/" : "\\|")
        isChanged = isChanged || isEscaped
      default: append(byte.isLineEnd ? UInt8(ascii: " ") : byte)
      }
    }
    return isChanged
  }

  /// Adds a value to fenced code; a line that would end the fence is set in by four spaces.
  mutating func append(fenced text: Span<UInt8>) -> Bool {
    let continuation = continuation
    let bytes = text.withUnsafeBufferPointer { Array($0) }
    var isChanged = false
    for (index, line) in InkLines(of: bytes).enumerated() {
      if index > 0 {
        append(UInt8(ascii: "\n"))
        append(continuation.span)
      }
      let ink = bytes[bytes.trimmedLeft(line)]
      if ink.starts(with: "```".utf8) || ink.starts(with: "~~~".utf8), isAtLineStart {
        append("    ")
        isChanged = true
      }
      append(bytes.span.extracting(line))
    }
    return isChanged
  }

  /// Adds a value to an identifier or a class of `{#id .class}`.
  mutating func append(attribute text: Span<UInt8>, isClass: Bool) -> Bool {
    guard !text.isEmpty else {
      append(UInt8(ascii: "-"))
      return true
    }
    var isChanged = false
    append(
      text, where: { isClass ? !$0.isSafeInClass : !$0.isSafeInIdentifier },
      writing: { out, _ in
        out.append(UInt8(ascii: "-"))
        isChanged = true
      })
    return isChanged
  }

  /// Adds a value to the destination of a link, with white space as percent signs and digits.
  mutating func append(destination text: Span<UInt8>) {
    append(
      text, where: { $0.isUnprinted || $0.isMarkAnywhere || $0.isMarkInTitle },
      writing: { out, byte in
        if byte.isUnprinted {
          let digits = String(byte, radix: 16, uppercase: true)
          out.append("%\(byte < 0x10 ? "0" : "")\(digits)")
        } else {
          out.append(UInt8(ascii: "\\"))
          out.append(byte)
        }
      })
  }
}

extension UInt8 {
  /// Whether the byte is a space or a control character.
  fileprivate var isUnprinted: Bool { self <= 0x20 || self == 0x7F }

  /// Whether the byte may stand in an identifier: no white space and nothing that could end one.
  fileprivate var isSafeInIdentifier: Bool {
    switch self {
    case 0...0x20, 0x7F, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "<"):
      false
    default: true
    }
  }

  /// Whether the byte may stand in a class.
  fileprivate var isSafeInClass: Bool {
    switch self | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self < 0x80
    default: isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
  }
}
