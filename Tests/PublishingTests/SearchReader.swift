import Findings
import JSON
import Publishing
import Testing

/// The index of the search, read as `docs/search.md` describes it, by other means than it is written.
struct SearchReader {
  struct Entry {
    var title = ""
    var kind = ""
    var code = ""
    var otherCodes: [String] = []
    var theme = ""
    var pages: [String] = []
    var items: [Item] = []
  }

  struct Item: Equatable {
    var kind: String
    var code: String
    var address: String
    var text: String
    /// The places of the pages that have it, nothing if all have.
    var pages: [Int]?
  }

  let entries: [Entry]
  let file: String

  /// Reads the script among the assets of a plan.
  init(_ plan: Plan) throws {
    let asset = try #require(plan.assets.first { $0.path == "assets/search-index.js" })
    file = String(decoding: asset.bytes, as: UTF8.self)
    let script = try #require(file.dropPrefix("window.touchstoneIndex = "))
    let json = try #require(JSON.parse(Source(path: "", text: String(script.dropLast(2)))).value)
    entries = try Self.entries(json)
  }

  /// The items whose text has a word, as *F1.1.2 the text*.
  func items(with word: String) -> [String] {
    entries.flatMap(\.items).filter { item in
      item.text.split { !$0.isLetter && !$0.isNumber }.contains { $0.lowercased() == word }
    }.map { "\($0.code) \($0.text)" }
  }

  /// All there is, for people.
  var dump: String {
    var text = ""
    for entry in entries {
      let codes = ([entry.code] + entry.otherCodes).filter { !$0.isEmpty }.joined(separator: ", ")
      text += "\(entry.kind) [\(codes)] \(entry.title)"
      text += entry.theme.isEmpty ? "\n" : " {\(entry.theme)}\n"
      for page in entry.pages { text += "  on \(page)\n" }
      for item in entry.items {
        let only = item.pages.map { " only on \($0)" } ?? ""
        text += "  - \(item.kind) [\(item.code)] \(item.text) -> \(item.address)\(only)\n"
      }
    }
    return text
  }
}

extension SearchReader {
  private static func entries(_ json: JSON) throws -> [Entry] {
    let texts = try texts(json)
    let kinds = json.strings("kinds")
    let themes = json.strings("themes")
    let folders = (json["qualifications"]?.array ?? []).compactMap { $0.array?.first?.string }
    let slots = json["slots"]?.array ?? []
    var numbers = numbers(json["items"]?.string ?? "", stoppers: 46)[...]
    var next = 0
    func taken() throws -> Int {
      let number = numbers.popFirst()
      return try #require(number)
    }
    return try (json["entries"]?.array ?? []).map { value in
      let parts = value.array ?? []
      try #require(parts.count == 6)
      var entry = Entry()
      entry.code = parts[0].string ?? ""
      let id = parts[1].string ?? ""
      entry.otherCodes = (parts[3].array ?? []).compactMap(\.string)
      let theme = parts[2].integer
      if theme >= 0 { entry.theme = themes[theme] }
      for page in parts[4].array ?? [] {
        let address = page.array?.first?.string ?? ""
        entry.pages += (page.array ?? []).dropFirst().map { owner in
          owner.integer < 0 ? address : "\(folders[owner.integer])/\(address)"
        }
      }
      for place in 0..<parts[5].integer {
        let slot = slots[try taken()].array ?? []
        let text = try taken()
        if text == 0 { next += 1 }
        let behind = slot[3].integer
        let item = Item(
          kind: kinds[slot[0].integer],
          code: (behind & 1 == 0 ? "" : entry.code) + (slot[1].string ?? ""),
          address: (behind & 2 == 0 ? "" : "#\(id)") + (slot[2].string ?? ""),
          text: texts[text == 0 ? next - 1 : text - 1],
          pages: slot.count > 4 ? slot[4].array?.map(\.integer) : nil)
        guard place == 0 else {
          entry.items.append(item)
          continue
        }
        (entry.kind, entry.title) = (item.kind, item.text)
      }
      return entry
    }
  }

  private static func texts(_ json: JSON) throws -> [String] {
    var words: [String] = []
    for line in (json["vocabulary"]?.string ?? "").split(separator: "\n") {
      let shared = try #require(letters.firstIndex(of: line.utf8[line.utf8.startIndex]))
      let last = (words.last ?? "").utf16.prefix(shared)
      words.append(String(decoding: last, as: UTF16.self) + line.dropFirstScalar)
    }
    let separators = Set((json["separators"]?.array ?? []).map(\.integer))
    let end = try #require(json["end"]?.integer)
    var texts: [String] = []
    var text = ""
    var wasWord = false
    let stoppers = json["stoppers"]?.integer ?? 0
    for number in numbers(json["texts"]?.string ?? "", stoppers: stoppers) {
      guard number != end else {
        texts.append(text)
        (text, wasWord) = ("", false)
        continue
      }
      let isWord = !separators.contains(number)
      text += (wasWord && isWord ? " " : "") + words[number]
      wasWord = isWord
    }
    return texts
  }

  private static let letters = (UInt8(0x20)...0x7E).filter { !Array(#""<\"#.utf8).contains($0) }

  private static func numbers(_ text: String, stoppers: Int) -> [Int] {
    var numbers: [Int] = []
    var high = 0
    for byte in text.utf8 {
      guard let digit = letters.firstIndex(of: byte) else { return [] }
      if digit < stoppers {
        numbers.append(high * stoppers + digit)
        high = 0
      } else {
        high = high * (letters.count - stoppers) + digit - stoppers + 1
      }
    }
    return numbers
  }
}

extension JSON {
  fileprivate var integer: Int {
    if case .number(let digits) = self { Int(digits) ?? 0 } else { 0 }
  }

  fileprivate func strings(_ name: String) -> [String] {
    (self[name]?.array ?? []).compactMap(\.string)
  }
}

extension StringProtocol {
  fileprivate var dropFirstScalar: String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }

  fileprivate func dropPrefix(_ prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
