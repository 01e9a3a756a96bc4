/// The tag of a language as documents carry it (BCP 47): `en`, `en-GB`, `zh-Hant`.
///
/// Screen readers choose a voice by it, so the name of a language will not do: `English` is no tag.
public struct LanguageTag: Sendable, Equatable {
  /// The tag as it is written.
  public let text: String

  /// Takes a tag, nothing if the text has not the form of one.
  ///
  /// It is a language of two or three letters, and behind hyphens up to eight letters or digits each.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy(\.isLetter),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
      })
    else { return nil }
    self.text = text
  }

  /// The tag of a language by its English or its own name, nothing if the name is not among the usual ones.
  public init?(named name: String) {
    guard let tag = Self.tags[name.lowercased()] else { return nil }
    text = tag
  }

  private static let tags: [String: String] = [
    "english": "en-GB", "british english": "en-GB", "american english": "en-US", "welsh": "cy",
    "cymraeg": "cy", "gaelic": "gd", "scottish gaelic": "gd", "g\u{E0}idhlig": "gd", "scots": "sco",
    "irish": "ga", "gaeilge": "ga", "german": "de", "deutsch": "de", "french": "fr",
    "fran\u{E7}ais": "fr", "spanish": "es", "espa\u{F1}ol": "es", "italian": "it", "italiano": "it",
    "portuguese": "pt", "portugu\u{EA}s": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl",
    "polski": "pl", "swedish": "sv", "svenska": "sv", "norwegian": "no", "norsk": "no",
    "danish": "da", "dansk": "da", "finnish": "fi", "suomi": "fi", "arabic": "ar", "urdu": "ur",
  ]
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
