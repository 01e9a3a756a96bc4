import Findings

/// A line that looks like the beginning of an item or of a heading, and is neither.
struct SwallowedLine {
  /// The sign with the space behind it.
  var sign: Range<Int>
  /// What should stand in its place.
  var wantedSign: String
  /// The sign with the code or the word behind it.
  var range: Range<Int>
  /// The same as it should be written.
  var wanted: String
  /// What stands behind a bullet, nothing behind a heading's sign.
  var code: CodeHead?
  /// Whether the line is what it was to be as soon as its sign is right.
  var isMendable: Bool

  /// Whether the line was to be what it looks like, given the codes around it.
  func isWanted(among codes: KnownCodes) -> Bool {
    guard let code else { return true }
    return sign.isEmpty ? codes.lacks(code) : codes.fits(code)
  }

  /// Looks at a line from its first letter on; `paragraph` is where the text around it begins.
  ///
  /// The line begins with a sign, or is one of an item, though not its first, and begins as codes do.
  fileprivate init?(in source: Source, _ line: Range<Int>, of paragraph: Int) {
    guard source.standsFirst(line.lowerBound) else { return nil }
    let indentation = source.indentation(of: line.lowerBound)
    let first = source.bytes[line.lowerBound]
    if first == UInt8(ascii: "#") {
      self.init(headingIn: source, line, isMendable: indentation == 0)
    } else if first.canBeSign {
      self.init(
        itemIn: source, line, isMendable: indentation <= source.indentation(of: paragraph) + 3)
    } else {
      guard source.bytes[line].firstWordHasDigit,
        !source.bytes[paragraph..<line.lowerBound].leadsToCode,
        let code = CodeHead(of: source[line.prefix(80)])
      else { return nil }
      self.init(source, line.lowerBound, code)
    }
  }

  /// A line of an item that begins with a code and no sign.
  private init(_ source: Source, _ start: Int, _ code: CodeHead) {
    sign = start..<start
    wantedSign = "- "
    range = start..<start + code.printed.utf8.count
    wanted = wantedSign + code.printed
    self.code = code
    // How deep it was to stand, somebody has to say.
    isMendable = false
  }

  private init?(headingIn source: Source, _ line: Range<Int>, isMendable: Bool) {
    let bytes = source.bytes[line]
    let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let word = bytes.dropFirst(level).prefix { $0 != UInt8(ascii: " ") }
    // `#1` is a number.
    guard level <= 6, let first = word.first,
      isLetter(first) || first >= 0x80 || isDigit(first) && level > 1
    else { return nil }
    sign = line.lowerBound..<word.startIndex
    range = line.lowerBound..<word.endIndex
    wantedSign = source[sign] + " "
    wanted = wantedSign + source[word.indices]
    code = nil
    self.isMendable = isMendable
  }

  private init?(itemIn source: Source, _ line: Range<Int>, isMendable: Bool) {
    let head = source[line.prefix(80)]
    guard let first = head.unicodeScalars.first, first.isASCII || first.isListSign else {
      return nil
    }
    // A star that another one follows begins emphasis.
    if first == "*", head.dropFirst().contains("*") { return nil }
    let spaces = head.utf8.dropFirst(UTF8.width(first)).prefix { $0 == UInt8(ascii: " ") }.count
    let length = UTF8.width(first) + spaces
    guard let code = CodeHead(of: String(head.utf8.dropFirst(length)) ?? "") else { return nil }
    sign = line.lowerBound..<line.lowerBound + length
    range = line.lowerBound..<sign.upperBound + code.printed.utf8.count
    wantedSign = first.isASCII ? "\(first) " : "- "
    wanted = wantedSign + code.printed
    self.code = code
    // What has its sign and its space already stands too far to the right.
    self.isMendable = isMendable && source[sign] != wantedSign
  }
}

extension [SwallowedLine] {
  /// Adds the lines of a paragraph that look like one.
  mutating func add(paragraph: Range<Int>, isInItem: Bool, in source: Source) {
    let bytes = source.bytes
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      while start < paragraph.upperBound, bytes[start].isBlank { start += 1 }
      let end = Swift.min(
        ByteSearch.firstIndex(of: UInt8(ascii: "\n"), in: bytes, from: start),
        paragraph.upperBound)
      let mayBeCode = isInItem && start > paragraph.lowerBound
      if start < end,
        bytes[start].canBeSign || mayBeCode && CodeHead.canBegin(with: bytes[start]),
        let line = SwallowedLine(in: source, start..<end, of: paragraph.lowerBound)
      {
        append(line)
      }
      start = end + 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a digit stands in the first word: words without one are no codes that could be an item's alone.
  fileprivate var firstWordHasDigit: Bool { prefix { $0 > 0x20 }.contains(where: isDigit) }

  /// Whether the last word is one behind which the code of another item may stand: *as in*, *criterion*, a comma.
  var leadsToCode: Bool {
    let text = self[...(lastIndex { $0 > 0x20 } ?? startIndex)]
    let word = text.suffix(from: text.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? startIndex)
    return text.last == UInt8(ascii: ",")
      || wordsBeforeCodes.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}

private let wordsBeforeCodes: Set = [
  "and", "or", "to", "of", "in", "see", "from", "with", "for", "by", "than", "unit", "units",
  "element", "elements", "criterion", "criteria", "item", "items", "outcome", "outcomes",
  "knowledge",
]

extension UInt8 {
  /// Whether it is a space or a tab.
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the sign of an item or a heading can begin with it, in whatever program it was typed.
  fileprivate var canBeSign: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), 0x80...: true
    default: false
    }
  }
}

extension Source {
  /// How far an offset is from the beginning of its line, where a tab at the head is four columns wide.
  func indentation(of offset: Int) -> Int {
    before(offset).reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 4 : 1) }
  }

  /// Whether nothing but white space stands before an offset in its line.
  fileprivate func standsFirst(_ offset: Int) -> Bool { before(offset).allSatisfy(\.isBlank) }

  /// What stands before an offset in its line.
  private func before(_ offset: Int) -> ArraySlice<UInt8> {
    bytes[..<offset].suffix(
      from: bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
  }
}
