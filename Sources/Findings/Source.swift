/// A file's text, made clean once so that nobody behind has to ask again.
///
/// Whatever bytes a file held, a source's are valid UTF-8 with line feeds alone between lines (unless it
/// was asked to keep others), no byte order mark, and no control characters but tabs and form feeds. Columns and lines are those of the file as
/// an editor shows it.
///
/// Every ``Place`` carries its source, and a library has millions of places: a source is no larger than
/// a reference, and all copies share one text.
public struct Source: Sendable {
  @usableFromInline let text: Text

  /// The name that findings print, as the user would type it.
  public var path: String { text.path }
  /// The clean text: UTF-8, `\n` line ends, no control characters but tab and form feed, no byte order mark.
  @inlinable public var bytes: [UInt8] { text.bytes }

  /// What all copies share.
  @usableFromInline final class Text: Sendable {
    let path: String
    @usableFromInline let bytes: [UInt8]
    let index = PositionIndex()

    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Takes text that is clean by its making, such as a literal.
  ///
  /// A `String` is valid UTF-8; its line ends are settled and its control characters replaced all the same.
  public init(path: String, text: String) {
    self = Source.read(path: path, bytes: Array(text.utf8)).source
  }

  init(path: String, clean bytes: [UInt8]) {
    text = Text(path: path, bytes: bytes)
  }

  /// The line and column of an offset.
  func position(of offset: Int) -> Position {
    text.index.position(of: offset, in: text.bytes)
  }

  /// The text of a range of bytes.
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension Source {
  /// Reads the bytes of a file: settles line ends, drops a byte order mark and repairs what is broken.
  ///
  /// Bytes that are not UTF-8 become U+FFFD, as does NUL (CommonMark 0.31.2, section 2.3). So do other control
  /// characters, which HTML forbids and a terminal obeys: those of ASCII but tab and form feed, and U+007F to U+009F. Each
  /// kind is reported once, at its first place: nothing is lost and reading goes on. ``HiddenCharacters`` stay, and are reported in
  /// the same way. A template that
  /// is only to be filled keeps its carriage returns: Mustache hands on the line ends it was given.
  public static func read(path: String, bytes raw: [UInt8], keepingLineEnds: Bool = false) -> (
    source: Source, findings: Findings
  ) {
    var findings = Findings()
    let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let survey = survey(raw)
    if !hasMark, !survey.hasControls, survey.firstInvalid == nil {
      let source = Source(path: path, clean: raw)
      survey.hidden.report(in: source, to: &findings)
      return (source, findings)
    }
    let clean =
      !hasMark && !survey.hasControls
      ? Cleaned(bytes: raw)
      : cleaned(raw[(hasMark ? 3 : 0)...], keepingLineEnds: keepingLineEnds)
    if let offset = clean.firstNUL {
      let source = Source(path: path, clean: clean.bytes)
      findings.report(
        .nulCharacter, "remove this NUL character; it is shown as U+FFFD",
        at: Place(source, offset..<offset + 3))
    }
    if let offset = clean.firstControl {
      let source = Source(path: path, clean: clean.bytes)
      findings.report(
        .controlCharacter, "remove this control character; it is shown as U+FFFD",
        at: Place(source, offset..<offset + 3))
    }
    let cleanSurvey = Self.survey(clean.bytes)
    guard let broken = cleanSurvey.firstInvalid else {
      let source = Source(path: path, clean: clean.bytes)
      cleanSurvey.hidden.report(in: source, to: &findings)
      return (source, findings)
    }
    let source = Source(path: path, clean: repaired(clean.bytes))
    findings.report(
      .invalidUTF8, "save this file as UTF-8; bytes that are not are shown as U+FFFD",
      at: Place(source, broken..<min(broken + 3, source.bytes.count)))
    return (source, findings)
  }

  /// A text with its line ends settled and its control characters replaced, and where the first of them went.
  private struct Cleaned {
    var bytes: [UInt8] = []
    var firstNUL: Int?
    var firstControl: Int?

    mutating func replace(_ byte: UInt8) {
      if byte == 0 { firstNUL = firstNUL ?? bytes.count }
      if byte != 0 { firstControl = firstControl ?? bytes.count }
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }

  /// Settles line ends and replaces control characters in one pass.
  private static func cleaned(_ raw: ArraySlice<UInt8>, keepingLineEnds: Bool) -> Cleaned {
    var clean = Cleaned()
    clean.bytes.reserveCapacity(raw.count)
    var afterReturn = false
    for byte in raw {
      switch byte {
      case 0x0D:
        clean.bytes.append(keepingLineEnds ? byte : 0x0A)
      case 0x0A:
        if !afterReturn { clean.bytes.append(byte) }
      case _ where byte.isForbiddenControl:
        clean.replace(byte)
      // The second byte of U+0080 to U+009F; nothing else has it behind this first one.
      case 0x80...0x9F where clean.bytes.last == 0xC2:
        clean.bytes.removeLast()
        clean.replace(byte)
      default:
        clean.bytes.append(byte)
      }
      afterReturn = byte == 0x0D && !keepingLineEnds
    }
    return clean
  }

  /// Tells in one pass what needs mending: most files are plain and are taken as they are.
  private static func survey(_ bytes: [UInt8]) -> Survey {
    var survey = Survey()
    var index = ByteSearch.firstUnusual(in: bytes, from: 0)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        let isControl = bytes[index] == 0x0D || bytes[index].isForbiddenControl
        survey.hasControls = survey.hasControls || isControl
        index += 1
      } else if let length = lengthOfScalar(in: bytes, at: index) {
        let isControl = bytes[index] == 0xC2 && bytes[index + 1] < 0xA0
        survey.hasControls = survey.hasControls || isControl
        survey.hidden.look(at: index, in: bytes, length: length)
        index += length
      } else {
        survey.firstInvalid = survey.firstInvalid ?? index
        index += 1
      }
      index = ByteSearch.firstUnusual(in: bytes, from: index)
    }
    return survey
  }

  /// What a text needs mending for.
  private struct Survey {
    var hasControls = false
    var firstInvalid: Int?
    var hidden = HiddenCharacters()
  }

  /// How many bytes the scalar takes that begins here, nothing if they are no UTF-8.
  ///
  /// The well-formed sequences of the Unicode Standard, table 3-7.
  private static func lengthOfScalar(in bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]),
      bytes[(index + 2)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

extension UInt8 {
  /// Whether it is a control character of ASCII that stands in no text: neither white space nor a line end.
  public var isForbiddenControl: Bool {
    self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0C && self != 0x0D || self == 0x7F
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character that stands in no text: neither white space nor a line end.
  public var isForbiddenControl: Bool {
    value < 0x80 ? UInt8(value).isForbiddenControl : value < 0xA0
  }
}

extension Rule {
  /// A file's bytes are not UTF-8.
  public static let invalidUTF8 = Rule(
    "invalid-utf8", .error, "Every file is read as UTF-8, with or without a byte order mark.")
  /// A file holds a NUL character.
  public static let nulCharacter = Rule(
    "nul-character", .warning, "Text files hold no NUL character; CommonMark replaces it by U+FFFD."
  )
  /// A file holds a control character that is neither a tab nor part of a line end.
  public static let controlCharacter = Rule(
    "control-character", .warning,
    "Text files hold no control characters but tabs, form feeds and line ends.")
}
