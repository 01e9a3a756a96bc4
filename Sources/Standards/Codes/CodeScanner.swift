import Findings

/// Reads one code from the head of a text, byte by byte.
///
/// Nearly every text is asked, and most begin with words: so nothing is put aside while it reads but where parts begin
/// and which marks matter, a bit for each of the 64 bytes that a code can have.
struct CodeScanner {
  private var position = 0
  private var shape: CodeParts.Shape = []
  /// The bytes that parts begin with.
  private var starts: UInt64 = 0
  /// The marks that the normalised form has, which all styles of the code have in common.
  private var kept: UInt64 = 0
  /// Where the letters end that lead to a number, which are capitals in the normalised form.
  private var leadEnd = 0
  private var hasInnerStray = false
  private var hasFinalMark = false

  mutating func scan(_ bytes: Span<UInt8>) -> CodeHead? {
    guard readFirstPart(bytes) else { return nil }
    while position < bytes.count, !isSpace(bytes[position]) {
      switch bytes[position] {
      case UInt8(ascii: "."):
        if !readSeparator(bytes) { return finish(bytes, markAt: position) }
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard readSeparator(bytes) else { return nil }
      case UInt8(ascii: "("):
        guard readBracketed(bytes) else { return nil }
      case UInt8(ascii: ")"):
        return finish(bytes, markAt: position)
      case UInt8(ascii: ":"):
        return finish(bytes, colonAt: position)
      default:
        if readPart(bytes) { continue }
        return isWord(bytes) && shape.last != .letters ? finish(bytes) : nil
      }
    }
    return finish(bytes)
  }

  // MARK: Parts

  private mutating func readFirstPart(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    if bytes[0] == UInt8(ascii: "(") { return readBracketed(bytes, asWhole: true) }
    let letters = 0..<bytes.end(of: isLetter, from: 0)
    guard !letters.isEmpty else { return readNumber(bytes) }
    var follower = letters.upperBound
    if bytes.holds(UInt8(ascii: "/"), at: follower) || bytes.holds(UInt8(ascii: "."), at: follower)
    {
      follower += 1
    }
    if follower < bytes.count, isDigit(bytes[follower]) {
      let areCapitals = letters.allSatisfy { isCapital(bytes[$0]) }
      guard letters.count <= (areCapitals ? 8 : 2) else { return false }
      append(.letters, letters)
      leadEnd = letters.upperBound
      return true
    }
    guard letters.count == 1 || isTwice(bytes, letters) || isRoman(bytes, letters) else {
      return false
    }
    append(.letters, letters)
    return true
  }

  /// Reads the next part.
  private mutating func readPart(_ bytes: Span<UInt8>) -> Bool {
    readNumber(bytes) || readLetter(bytes)
  }

  private mutating func readNumber(_ bytes: Span<UInt8>) -> Bool {
    let digits = position..<bytes.end(of: isDigit, from: position)
    guard !digits.isEmpty, digits.count <= 6, mayFollow(.number, bytes) else { return false }
    append(.number, digits)
    return true
  }

  private mutating func readLetter(_ bytes: Span<UInt8>) -> Bool {
    let letters = position..<bytes.end(of: isLetter, from: position)
    guard letters.count == 1 || isTwice(bytes, letters) || isBehindZ(bytes, letters),
      mayFollow(.letters, bytes)
    else { return false }
    append(.letters, letters)
    return true
  }

  /// Reads `(a)` behind a number; as a whole code the brackets are only its marks.
  private mutating func readBracketed(_ bytes: Span<UInt8>, asWhole: Bool = false) -> Bool {
    let inside =
      position + 1..<bytes.end(of: { isLetter($0) || isDigit($0) }, from: position + 1)
    let close = inside.upperBound
    guard !inside.isEmpty, inside.count <= 4, bytes.holds(UInt8(ascii: ")"), at: close) else {
      return false
    }
    if asWhole {
      append(inside.allSatisfy { isDigit(bytes[$0]) } ? .number : .letters, inside)
    } else {
      append(.bracketed, inside)
      kept |= 1 &<< (inside.lowerBound - 1) | 1 &<< close
    }
    hasFinalMark = asWhole
    position = close + 1
    return true
  }

  /// Reads the mark that stands here with the part behind it; the normalised form keeps it only where it is needed.
  private mutating func readSeparator(_ bytes: Span<UInt8>) -> Bool {
    let mark = position
    let last = shape.last
    position += 1
    let isNumber = position < bytes.count && isDigit(bytes[position])
    let isPoint = bytes[mark] == UInt8(ascii: ".")
    guard isPoint || isNumber, readPart(bytes) else {
      position = mark
      return false
    }
    if !isPoint || last == (isNumber ? .number : .letters) { kept |= 1 &<< mark }
    if isPoint, last == .bracketed { hasInnerStray = true }
    return true
  }

  private mutating func append(_ kind: CodeParts.Part.Kind, _ range: Range<Int>) {
    shape.append(kind)
    starts |= 1 &<< range.lowerBound
    position = range.upperBound
  }

  // MARK: The end

  private mutating func finish(_ bytes: Span<UInt8>, markAt mark: Int) -> CodeHead? {
    position = mark + 1
    hasFinalMark = true
    // A point and a bracket, `1.)`, are one mark.
    if bytes.holds(UInt8(ascii: ")"), at: position) { position += 1 }
    guard position < bytes.count, !isSpace(bytes[position]) else { return finish(bytes) }
    if bytes[position] == UInt8(ascii: ":") { return finish(bytes, colonAt: position) }
    return bytes.end(of: isLetter, from: position) - position > 1 ? finish(bytes) : nil
  }

  private mutating func finish(_ bytes: Span<UInt8>, colonAt colon: Int) -> CodeHead? {
    guard colon + 1 == bytes.count || isSpace(bytes[colon + 1]) else { return nil }
    return finish(bytes, end: colon, skip: 1)
  }

  private mutating func finish(_ bytes: Span<UInt8>) -> CodeHead {
    finish(bytes, end: position, skip: 0)
  }

  private mutating func finish(_ bytes: Span<UInt8>, end: Int, skip: Int) -> CodeHead {
    let behind = bytes.end(of: isSpace, from: end + skip)
    let written = bytes.extracting(first: end)
    let printed = String(ascii: written)
    let isNormal = written.indices.allSatisfy { normalised(written[$0], at: $0) == written[$0] }
    return CodeHead(
      printed: printed,
      parts: CodeParts(text: parts(written), shape: shape),
      hasFinalMark: hasFinalMark, hasInnerStray: hasInnerStray,
      isSetOff: behind > end || end == bytes.count, length: behind,
      normalised: isNormal ? printed : normalised(written))
  }

  /// The text of the parts, as ``CodeParts`` has it.
  private func parts(_ written: Span<UInt8>) -> String {
    String(unsafeUninitializedCapacity: written.count + shape.count) { text in
      var (count, part) = (0, 0)
      for index in written.indices where isLetter(written[index]) || isDigit(written[index]) {
        if starts & 1 &<< index != 0 {
          text[count] = shape[part].capital
          count += 1
          part += 1
        }
        text[count] = written[index].lowercased
        count += 1
      }
      return count
    }
  }

  private func normalised(_ written: Span<UInt8>) -> String {
    String(unsafeUninitializedCapacity: written.count) { text in
      var count = 0
      for index in written.indices {
        guard let byte = normalised(written[index], at: index) else { continue }
        text[count] = byte
        count += 1
      }
      return count
    }
  }

  /// What stands in the normalised form for a byte, nothing for a mark that it does not have.
  private func normalised(_ byte: UInt8, at index: Int) -> UInt8? {
    if isLetter(byte) { return index < leadEnd ? byte & ~0x20 : byte | 0x20 }
    return isDigit(byte) || kept & 1 &<< index != 0 ? byte : nil
  }

  // MARK: Bytes

  /// Whether a part may stand here: numbers do not follow numbers, nor letters letters, without a mark.
  private func mayFollow(_ kind: CodeParts.Part.Kind, _ bytes: Span<UInt8>) -> Bool {
    guard shape.last == kind else { return true }
    return !isDigit(bytes[position - 1]) && !isLetter(bytes[position - 1])
  }

  /// Whether a word begins here that can be no part of a code: a capital and small letters.
  private func isWord(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.end(of: isLetter, from: position) - position > 1 else { return false }
    return isCapital(bytes[position]) || shape.count > 2
  }

  private func isTwice(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    letters.count == 2
      && bytes[letters.lowerBound].lowercased == bytes[letters.lowerBound + 1].lowercased
  }

  private func isRoman(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    guard letters.count <= 8, letters.allSatisfy({ bytes[$0].isRomanDigit }) else { return false }
    return String(ascii: bytes.extracting(letters)).lowercased().romanNumber != nil
  }

  /// Whether two letters go on behind `z`; *am* does not, which stands behind hours.
  private func isBehindZ(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    letters.count == 2 && bytes[letters.lowerBound].lowercased == UInt8(ascii: "a")
      && bytes[letters.lowerBound + 1].lowercased != UInt8(ascii: "m")
  }
}

extension Span<UInt8> {
  /// Whether a byte stands at an offset.
  fileprivate func holds(_ byte: UInt8, at index: Int) -> Bool {
    index < count && self[index] == byte
  }

  /// Where a run of bytes of a sort ends.
  @inline(__always)
  fileprivate func end(of belongs: (UInt8) -> Bool, from start: Int) -> Int {
    var index = start
    while index < count, belongs(self[index]) { index += 1 }
    return index
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
