import Findings
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
    var script = Script(capacity: items.count + coder.length + 200 * entries.count)
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
    script.add("items") { $0 += items }
    script.add("vocabulary", .string(coder.vocabulary))
    script.add("separators", .array(coder.separators.map { JSON($0) }))
    script.add("end", JSON(coder.end))
    script.add("stoppers", JSON(coder.code.stoppers))
    script.add("texts") { coder.append(pool, to: &$0) }
    script.finish()
    return script.bytes
  }
}

/// The bytes of the script, member by member, each on a line so that the file can be looked at.
private struct Script {
  private(set) var bytes: [UInt8] = []
  private var isEmpty = true

  /// Begins a script of about so many bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    bytes += "window.touchstoneIndex = {\n".utf8
  }

  mutating func add(_ name: String, _ value: JSON) {
    begin(name)
    addASCII(value.bytes(.compact))
  }

  /// Adds text of the letters of a ``DenseCode``, of which none need be escaped.
  mutating func add(_ name: String, letters: (inout [UInt8]) -> Void) {
    begin(name)
    bytes += "\"".utf8
    letters(&bytes)
    bytes += "\"".utf8
  }

  mutating func finish() {
    bytes += "\n};\n".utf8
  }

  private mutating func begin(_ name: String) {
    bytes += "\(isEmpty ? "" : ",\n")\"\(name)\":".utf8
    isEmpty = false
  }

  /// Adds JSON with every scalar that is not ASCII, and `<`, as an escape.
  ///
  /// So the file says the same whatever character set a server names, and can stand inside a page.
  private mutating func addASCII(_ text: [UInt8]) {
    var rest = text[...]
    while !rest.isEmpty {
      bytes += rest.prefix(while: \.isPlain)
      rest = rest.drop(while: \.isPlain)
      for unit in String(decoding: rest.prefix { !$0.isPlain }, as: UTF8.self).utf16 {
        let digits = String(unit, radix: 16)
        bytes += "\\u".utf8
        bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
        bytes += digits.utf8
      }
      rest = rest.drop { !$0.isPlain }
    }
  }
}

extension UInt8 {
  /// Whether it stands in the script as it is.
  fileprivate var isPlain: Bool { self < 0x80 && self != UInt8(ascii: "<") }
}

extension Span<UInt8> {
  fileprivate func starts(with beginning: Span<UInt8>) -> Bool {
    count >= beginning.count && extracting(first: beginning.count).isSame(as: beginning)
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
