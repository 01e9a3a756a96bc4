import JSON

extension SearchIndex {
  /// A qualification as the script shows it.
  struct Owner {
    /// The name of its folder.
    var id: String
    var title: String
    /// What is to be said of it if it is not current.
    var notice: String
  }

  /// The script file.
  ///
  /// - Parameters:
  ///   - owners: The qualifications, in the order in which pages name them.
  ///   - language: The language of the standards: endings of words are taken off in English alone.
  ///   - words: The fixed words that the search prints, by their names.
  func script(owners: [Owner], language: String, words: [(name: String, words: String)]) -> [UInt8]
  {
    let coder = WordCoder(pool)
    let index = JSON.object([
      .init("version", JSON(1)),
      .init("language", .string(language)),
      .init("labels", .object(words.map { .init($0.name, .string($0.words)) })),
      .init(
        "qualifications",
        .array(owners.map { .array([.string($0.id), .string($0.title), .string($0.notice)]) })),
      .init("themes", .array(themes.map { .string($0) })),
      .init("kinds", .array(SearchKind.allCases.map { .string($0.rawValue) })),
      .init("slots", .array(slots)),
      .init("entries", .array(entries)),
      .init("items", .string(String(decoding: items, as: UTF8.self))),
      .init("vocabulary", .string(coder.vocabulary)),
      .init("separators", .array(coder.separators.map { JSON($0) })),
      .init("end", JSON(coder.end)),
      .init("stoppers", JSON(coder.code.stoppers)),
      .init("texts", .string(String(decoding: coder.text, as: UTF8.self))),
    ])
    guard case .object(let members) = index else { return [] }
    // A member on each line, so that the file can be looked at.
    let lines = members.map { "\(JSON.string($0.name).text(.compact)):\($0.value.text(.compact))" }
    return "window.touchstoneIndex = {\n\(lines.joined(separator: ",\n"))\n};\n".onlyASCII
  }
}

extension SearchIndex {
  /// What follows behind a beginning that many have in common, or the whole where it does not follow.
  struct Tail: Hashable {
    var text: String
    var isBehind: Bool

    init(_ text: String, behind beginning: String) {
      isBehind = !beginning.isEmpty && text.utf8.starts(with: beginning.utf8)
      self.text =
        isBehind ? String(decoding: text.utf8.dropFirst(beginning.utf8.count), as: UTF8.self) : text
    }
  }
}

extension String {
  /// The text of a script with every scalar that is not ASCII, and `<`, as an escape.
  ///
  /// So the file says the same whatever character set a server names, and can stand inside a page.
  fileprivate var onlyASCII: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for unit in utf16 {
      if let byte = UInt8(exactly: unit), byte < 0x80, byte != 0x3C {
        bytes.append(byte)
      } else {
        let digits = String(unit, radix: 16)
        bytes += "\\u".utf8
        bytes += repeatElement(0x30, count: 4 - digits.utf8.count)
        bytes += digits.utf8
      }
    }
    return bytes
  }
}
