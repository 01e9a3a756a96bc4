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
    script.add("version") { $0.number(1) }
    script.add("language") { $0.string(language) }
    script.add("labels") { json in
      json.object { json in
        for (name, words) in words { json.member(named: name) { $0.string(words) } }
      }
    }
    script.add("qualifications") { json in
      json.array { json in
        for owner in owners {
          json.array { json in
            for text in [owner.id, owner.title, owner.notice] { json.string(text) }
          }
        }
      }
    }
    script.add("themes") { json in
      json.array { json in for theme in 0..<themes.count { json.string(themes[theme].span) } }
    }
    script.add("kinds") { json in
      json.array { json in for kind in SearchKind.allCases { json.string("\(kind)") } }
    }
    script.add("slots", list: slots)
    script.add("entries", list: entries)
    script.add("items") { $0 += items }
    script.add("vocabulary") { $0.string(coder.vocabulary.span) }
    script.add("separators") { json in
      json.array { json in for number in coder.separators { json.number(number) } }
    }
    script.add("end") { $0.number(coder.end) }
    script.add("stoppers") { $0.number(coder.code.stoppers) }
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

  mutating func add(_ name: String, _ value: (inout JSONWriter) -> Void) {
    var json = JSONWriter(.compact)
    value(&json)
    begin(name)
    json.withBytes { addASCII($0.span) }
  }

  /// Adds an array of values that are JSON already.
  mutating func add(_ name: String, list values: [[UInt8]]) {
    begin(name)
    bytes += "[".utf8
    addASCII(Array(values.joined(separator: ",".utf8)).span)
    bytes += "]".utf8
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
  private mutating func addASCII(_ text: Span<UInt8>) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end].isPlain { end += 1 }
      text.extracting(start..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      start = end
      while end < text.count, !text[end].isPlain { end += 1 }
      text.extracting(start..<end).withUnsafeBufferPointer { addEscaped($0) }
      start = end
    }
  }

  private mutating func addEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    for unit in String(decoding: text, as: UTF8.self).utf16 {
      let digits = String(unit, radix: 16)
      bytes += "\\u".utf8
      bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}

extension UInt8 {
  /// Whether it stands in the script as it is.
  fileprivate var isPlain: Bool { self < 0x80 && self != UInt8(ascii: "<") }
}
