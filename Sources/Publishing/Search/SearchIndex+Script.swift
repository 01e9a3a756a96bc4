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
    var script = Script()
    script.add("version", JSON(1))
    script.add("language", .string(language))
    script.add("labels", .object(words.map { .init($0.name, .string($0.words)) }))
    script.add(
      "qualifications",
      .array(owners.map { .array([.string($0.id), .string($0.title), .string($0.notice)]) }))
    script.add("themes", .array(themes.map { .string($0) }))
    script.add("kinds", .array(SearchKind.allCases.map { .string($0.rawValue) }))
    script.add("slots", .array(slots))
    script.add("entries", .array(entries))
    script.add("items", letters: items)
    script.add("vocabulary", .string(coder.vocabulary))
    script.add("separators", .array(coder.separators.map { JSON($0) }))
    script.add("end", JSON(coder.end))
    script.add("stoppers", JSON(coder.code.stoppers))
    script.add("texts", letters: coder.text)
    return script.finished
  }
}

/// The bytes of the script, member by member, each on a line so that the file can be looked at.
private struct Script {
  private var bytes = Array("window.touchstoneIndex = {\n".utf8)

  /// The script with its end.
  var finished: [UInt8] { Array(bytes[..<(bytes.count - 2)]) + "\n};\n".utf8 }

  mutating func add(_ name: String, _ value: JSON) {
    bytes += "\"\(name)\":".utf8
    addASCII(value.text(.compact))
    bytes += ",\n".utf8
  }

  /// Adds text of the letters of a ``DenseCode``, of which none need be escaped.
  mutating func add(_ name: String, letters: [UInt8]) {
    bytes += "\"\(name)\":\"".utf8
    bytes += letters
    bytes += "\",\n".utf8
  }

  /// Adds JSON with every scalar that is not ASCII, and `<`, as an escape.
  ///
  /// So the file says the same whatever character set a server names, and can stand inside a page.
  private mutating func addASCII(_ text: String) {
    for unit in text.utf16 {
      if let byte = UInt8(exactly: unit), byte < 0x80, byte != UInt8(ascii: "<") {
        bytes.append(byte)
      } else {
        let digits = String(unit, radix: 16)
        bytes += "\\u".utf8
        bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
        bytes += digits.utf8
      }
    }
  }
}

extension Span<UInt8> {
  fileprivate func starts(with beginning: Span<UInt8>) -> Bool {
    guard count >= beginning.count else { return false }
    for index in beginning.indices where self[index] != beginning[index] { return false }
    return true
  }
}

extension SearchIndex {
  /// What follows behind a beginning that many have in common, or the whole where it does not follow.
  struct Tail: Hashable {
    var text: String
    var isBehind: Bool

    init(_ text: String, behind beginning: String) {
      isBehind = !beginning.isEmpty && text.utf8.span.starts(with: beginning.utf8.span)
      self.text =
        isBehind ? String(decoding: text.utf8.dropFirst(beginning.utf8.count), as: UTF8.self) : text
    }
  }
}
