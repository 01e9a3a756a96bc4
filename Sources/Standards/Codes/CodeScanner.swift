/// Reads one code from the head of a text, byte by byte.
struct CodeScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var parts: [CodeParts.Part] = []
  private var normalised = ""
  private var hasInnerStray = false
  private var hasFinalMark = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func scan() -> CodeHead? {
    guard readFirstPart() else { return nil }
    while let next = byte() {
      if isSpace(next) { break }
      switch next {
      case UInt8(ascii: "."):
        if !readSeparator(next) { return finish(markAt: position) }
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard readSeparator(next) else { return nil }
      case UInt8(ascii: "("):
        guard readBracketed() else { return nil }
      case UInt8(ascii: ")"):
        return finish(markAt: position)
      case UInt8(ascii: ":"):
        return finish(colonAt: position)
      default:
        if readPart() { continue }
        return isWord(at: position) && parts.last?.kind != .letters ? finish() : nil
      }
    }
    return finish()
  }

  // MARK: Parts

  private mutating func readFirstPart() -> Bool {
    if byte() == UInt8(ascii: "(") { return readBracketed(asWhole: true) }
    let letters = run(isLetter)
    guard !letters.isEmpty else { return readNumber() }
    let follower = byte(letters.count)
    let isMarked = follower == UInt8(ascii: "/") || follower == UInt8(ascii: ".")
    if byte(letters.count + (isMarked ? 1 : 0)).map(isDigit) ?? false {
      let areCapitals = letters.allSatisfy(isCapital)
      guard letters.count <= (areCapitals ? 8 : 2) else { return false }
      append(.letters, letters)
      normalised = normalised.uppercased()
      return true
    }
    guard letters.count == 1 || isTwice(letters) || isRoman(letters) else { return false }
    append(.letters, letters)
    return true
  }

  /// Reads the next part without a mark before it.
  private mutating func readPart() -> Bool { readNumber() || readLetter() }

  private mutating func readNumber() -> Bool {
    let digits = run(isDigit)
    guard !digits.isEmpty, digits.count <= 6, parts.last?.kind != .number || endsInMark else {
      return false
    }
    append(.number, digits)
    return true
  }

  private mutating func readLetter() -> Bool {
    let letters = run(isLetter)
    guard letters.count == 1 || isTwice(letters) || isBehindZ(letters) else { return false }
    guard parts.last?.kind != .letters || endsInMark else { return false }
    append(.letters, letters)
    return true
  }

  /// Reads `(a)` behind a number; as a whole code the brackets are only its marks.
  private mutating func readBracketed(asWhole: Bool = false) -> Bool {
    let inside = bytes[(position + 1)...].prefix { isLetter($0) || isDigit($0) }
    let close = position + 1 + inside.count
    guard !inside.isEmpty, inside.count <= 4, close < bytes.count,
      bytes[close] == UInt8(ascii: ")")
    else { return false }
    if asWhole {
      append(inside.allSatisfy(isDigit) ? .number : .letters, inside)
    } else {
      normalised += "("
      append(.bracketed, inside)
      normalised += ")"
    }
    hasFinalMark = asWhole
    position = close + 1
    return true
  }

  /// Reads a mark with the part behind it; the normalised form keeps it only where it is needed.
  private mutating func readSeparator(_ mark: UInt8) -> Bool {
    let before = (position: position, normalised: normalised)
    let last = parts.last?.kind
    position += 1
    let isNumber = byte().map(isDigit) ?? false
    let isPoint = mark == UInt8(ascii: ".")
    guard isPoint || isNumber else {
      position = before.position
      return false
    }
    let isNeeded = isNumber ? last == .number : last == .letters
    if !isPoint || isNeeded { normalised.unicodeScalars.append(Unicode.Scalar(mark)) }
    guard readPart() else {
      position = before.position
      normalised = before.normalised
      return false
    }
    if isPoint, last == .bracketed { hasInnerStray = true }
    return true
  }

  private mutating func append(_ kind: CodeParts.Part.Kind, _ text: ArraySlice<UInt8>) {
    if parts.isEmpty { parts.reserveCapacity(5) }
    let part = CodeParts.Part(kind: kind, text)
    parts.append(part)
    normalised += part.text
    position += text.count
  }

  // MARK: The end

  private mutating func finish(markAt mark: Int) -> CodeHead? {
    position = mark + 1
    hasFinalMark = true
    // A point and a bracket, `1.)`, are one mark.
    if byte() == UInt8(ascii: ")") { position += 1 }
    guard let next = byte(), !isSpace(next) else { return finish() }
    if next == UInt8(ascii: ":") { return finish(colonAt: position) }
    return bytes[position...].prefix(while: isLetter).count > 1 ? finish() : nil
  }

  private mutating func finish(colonAt colon: Int) -> CodeHead? {
    guard byte(colon - position + 1).map(isSpace) ?? true else { return nil }
    return finish(end: colon, skip: 1)
  }

  private func finish() -> CodeHead { finish(end: position, skip: 0) }

  private func finish(end: Int, skip: Int) -> CodeHead {
    let spaces = bytes[(end + skip)...].prefix(while: isSpace).count
    return CodeHead(
      printed: String(decoding: bytes[..<end], as: UTF8.self), parts: CodeParts(all: parts),
      hasFinalMark: hasFinalMark, hasInnerStray: hasInnerStray,
      isSetOff: skip + spaces > 0 || end == bytes.count, length: end + skip + spaces,
      normalised: normalised)
  }

  // MARK: Bytes

  private func byte(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private func run(_ belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    bytes[position...].prefix(while: belongs)
  }

  private var endsInMark: Bool {
    position > 0 && !isDigit(bytes[position - 1]) && !isLetter(bytes[position - 1])
  }

  /// Whether a word begins here that can be no part of a code: a capital and small letters.
  private func isWord(at start: Int) -> Bool {
    let letters = bytes[start...].prefix(while: isLetter)
    guard letters.count > 1, let first = letters.first else { return false }
    return isCapital(first) || parts.count > 2
  }

  private func isCapital(_ letter: UInt8) -> Bool { letter < UInt8(ascii: "a") }

  private func isTwice(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 2 && text.first?.lowercased == text.last?.lowercased
  }

  private func isRoman(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 8 && text.allSatisfy(\.isRomanDigit)
      && String(decoding: text.map(\.lowercased), as: UTF8.self).romanNumber != nil
  }

  /// Whether two letters go on behind `z`; *am* does not, which stands behind hours.
  private func isBehindZ(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 2, text.first?.lowercased == UInt8(ascii: "a") else { return false }
    return text.last?.lowercased != UInt8(ascii: "m")
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
}

extension UInt8 {
  fileprivate var isRomanDigit: Bool {
    switch lowercased {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"),
      UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "m"):
      true
    default: false
    }
  }
}
