/// The characters of a text that no reader sees, or takes for others: they come from PDFs and word processors.
///
/// A soft hyphen stands in a word that was divided at the end of a line, a zero-width space or joiner where something was
/// pasted, and a ligature in type that had one. The word looks right, and is another for every search and comparison.
/// (Joiners that scripts such as Persian need, U+200C and U+200D, are none of these.)
struct HiddenCharacters {
  /// Where the first of each kind stands, and how many there are.
  private(set) var kinds: [(kind: Kind, place: Range<Int>, count: Int)] = []

  enum Kind: Equatable {
    case softHyphen, zeroWidth
    case ligature(String, for: String)
  }

  /// Looks at a well-formed scalar beyond ASCII.
  mutating func look(at index: Int, in bytes: [UInt8], length: Int) {
    guard let kind = Kind(at: index, in: bytes) else { return }
    if let known = kinds.firstIndex(where: { $0.kind == kind }) {
      kinds[known].count += 1
    } else {
      kinds.append((kind, index..<index + length, 1))
    }
  }
}

extension HiddenCharacters.Kind {
  fileprivate init?(at index: Int, in bytes: [UInt8]) {
    switch bytes[index] {
    case 0xC2 where bytes[index + 1] == 0xAD: self = .softHyphen
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B: self = .zeroWidth
    case 0xE2 where bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0: self = .zeroWidth
    case 0xEF where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: self = .zeroWidth
    case 0xEF where bytes[index + 1] == 0xAC && bytes[index + 2] <= 0x86:
      let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(bytes[index + 2]) - 0x80]
      self = .ligature(String(decoding: bytes[index..<index + 3], as: UTF8.self), for: letters)
    default: return nil
    }
  }

  /// What is to be done with the first of them.
  fileprivate var advice: String {
    switch self {
    case .softHyphen: "remove this soft hyphen"
    case .zeroWidth: "remove this character, which has no width"
    case .ligature(let ligature, let letters): "write '\(letters)' for '\(ligature)'"
    }
  }
}

extension HiddenCharacters {
  /// Tells of each kind once, at its first place.
  func report(in source: Source, to findings: inout Findings) {
    for (kind, place, count) in kinds {
      let more = count == 1 ? "" : ", and \(count - 1) more in this file"
      findings.report(
        .hiddenCharacter, "\(kind.advice)\(more); a search does not find the word",
        at: Place(source, place))
    }
  }
}

extension Rule {
  /// A word has a character in it that nobody sees, or that looks like others.
  public static let hiddenCharacter = Rule(
    "hidden-character", .warning,
    "Words are written in the letters that they seem to be written in.")
}
