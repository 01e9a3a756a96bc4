import Findings

/// The words that standards put over their sections, and what a section under each of them is for.
///
/// A heading is looked up as it is read aloud: letter case, white space, curly quotes, a number in
/// front, a final mark and *for this unit* do not count. Standards disagree on words far more than on
/// parts, so the words are data: the program's own are in ``standard``, a suite adds its own.
public struct Vocabulary: Sendable {
  /// The role of each known heading, by its words as they are looked up.
  private var roles: [String: Role] = [:]
  /// Words that stand before a unit's code in its heading.
  private(set) var unitWords: CodeWords = ["unit of competence", "unit", "module"]
  /// Words that stand before an element's code in its heading.
  private(set) var elementWords: CodeWords = [
    "element of competence", "element", "learning outcome", "outcome", "goal", "competency",
    "competence", "task",
  ]

  /// The words that the program knows from the start.
  public static let standard = Vocabulary(StandardPhrases.all)

  /// Makes a vocabulary of phrases for each role.
  init(_ phrases: [(role: Role, phrases: [String])]) {
    for (role, phrases) in phrases {
      for phrase in phrases { roles[Self.key(phrase)] = role }
    }
  }

  /// What a section with this heading is for, nothing if its words are not known.
  public func role(of heading: String) -> Role? {
    let key = Self.key(heading)
    return roles[key] ?? Self.withoutNumber(key).flatMap { roles[$0] }
  }

  /// The known words that a heading was surely meant to be, but for a ``Slip``.
  func likeliest(for heading: String) -> String? {
    let key = Self.key(heading)
    let words = Self.withoutNumber(key) ?? key
    // In their order, so that the same one of two that are equally near is found each time.
    return roles.keys.filter { Slip.leads(from: $0, to: words) }.min()?.withCapital
  }

  /// Adds a heading that means the same as another, or as the name of a role, a unit or an element.
  ///
  /// It tells whether the other is known; an unknown one adds nothing.
  public mutating func add(_ heading: String, meaning other: String) -> Bool {
    let key = Self.key(heading)
    let meaning = Self.key(other)
    guard !key.isEmpty else { return false }
    let named = Role.allCases.first { Self.key($0.rawValue) == meaning }
    if let role = role(of: other) ?? named {
      roles[key] = role
    } else if unitWords.contains(meaning) {
      unitWords.insert(key)
    } else if elementWords.contains(meaning) {
      elementWords.insert(key)
    } else {
      return false
    }
    return true
  }
}

extension Vocabulary {
  /// The words of a heading as they are looked up.
  private static func key(_ heading: String) -> String {
    var words = heading.withPlainSpaces
    if words.utf8.span.has(UInt8(ascii: "&")) { words = words.replacing(" & ", with: " and ") }
    while let last = words.utf8.last, finalMarks.contains(last) { words.removeLast() }
    guard words.utf8.last == UInt8(ascii: "t") else { return words }
    for ending in [" for this unit", " of this unit", " in this unit", " for the unit"]
    where words.utf8.count > ending.utf8.count && words.hasSuffix(ending) {
      words.removeLast(ending.count)
    }
    return words
  }

  private static let finalMarks: [UInt8] = Array(":?. ".utf8)

  /// The words behind a number in front: *Introduction* in *3 Introduction* and *Section 3: Introduction*.
  private static func withoutNumber(_ key: String) -> String? {
    var rest = key[...]
    for word in ["section ", "part ", "appendix "] where rest.utf8.starts(with: word.utf8) {
      rest = rest.dropFirst(word.count)
    }
    guard let head = CodeHead(of: rest.utf8.span), head.isSetOff else { return nil }
    return String(rest.utf8.dropFirst(head.length))
  }
}

extension Span<UInt8> {
  fileprivate var isASCII: Bool {
    var bits: UInt8 = 0
    for index in indices { bits |= self[index] }
    return bits < 0x80
  }
}

extension String {
  /// The text in small letters with single spaces between its words and straight apostrophes.
  fileprivate var withPlainSpaces: String {
    let text = utf8.span
    guard text.isASCII else {
      return lowercased().replacing("\u{2019}", with: "'").withSingleSpaces
    }
    return String(unsafeUninitializedCapacity: text.count) { buffer in
      var end = 0
      var isBehindWord = false
      for index in text.indices {
        let byte = text[index]
        let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A
        if !isSpace || isBehindWord {
          buffer[end] = isSpace ? 0x20 : byte.lowercased
          end += 1
        }
        isBehindWord = !isSpace
      }
      return end
    }
  }
}
