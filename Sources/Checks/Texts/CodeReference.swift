/// A code that a text names behind a word for what it belongs to: "unit 312", "criteria F1.1.2 and F1.1.4".
///
/// A code has a number. What has none ("the unit of work", "criterion that") is no reference, nor is an amount
/// ("unit 3%"). A code of several parts may be the first of a row: "elements A5.1 and A5.2" names two. What goes on the row
/// has the same form; so "criterion A5.1.1 and 3 letters" names one.
struct CodeReference: Equatable {
  /// What a text says that the code belongs to.
  enum Target: Equatable {
    case unit, element, outcome, criterion, knowledge
  }

  var target: Target
  /// The code as it was written.
  var code: String
}

extension [UInt8] {
  /// The codes that the text names, in order.
  var codeReferences: [CodeReference] {
    let targets = CodeReference.Words.english
    var found: [CodeReference] = []
    var (position, before) = (0, UInt64(0))
    while position < count {
      let start = position
      var word: UInt64 = 0
      while position < count, isLetter(self[position]) {
        word = Word.key(word, followedBy: self[position] | 0x20)
        position += 1
      }
      guard position > start else {
        position += 1
        continue
      }
      guard start == 0 || !isDigit(self[start - 1]) else { continue }
      if let target = targets.target(of: word, behind: before) {
        for code in codes(from: position) {
          found.append(CodeReference(target: target, code: String(decoding: code, as: UTF8.self)))
          position = code.endIndex
        }
      }
      before = word
    }
    return found
  }
}

extension String {
  /// The letters and numbers that a code is made of, in small letters, whatever marks stand between.
  var partsOfCode: [String] {
    var parts: [String] = []
    var last: Bool?
    for character in lowercased() {
      let sort = character.isNumber ? true : character.isLetter ? false : nil
      if let sort, sort == last {
        parts[parts.count - 1].append(character)
      } else if sort != nil {
        parts.append(String(character))
      }
      last = sort
    }
    return parts
  }
}

extension CodeReference {
  /// The words that say what a code behind them belongs to, by their numbers.
  fileprivate struct Words: Sendable {
    static let english = Words()

    private let all: NumberSet
    private let targets: [UInt64: (target: Target, before: UInt64?)]

    private init() {
      var targets: [UInt64: (target: Target, before: UInt64?)] = [:]
      func add(_ words: [String], _ target: Target, behind before: String? = nil) {
        for word in words { targets[Word.key(word)] = (target, before.map { Word.key($0) }) }
      }
      add(["unit", "units"], .unit)
      add(["element", "elements"], .element)
      add(["criterion", "criteria"], .criterion)
      add(["item", "items", "point", "points"], .knowledge, behind: "knowledge")
      add(["outcome", "outcomes"], .outcome, behind: "learning")
      self.targets = targets
      all = NumberSet(targets.keys)
    }

    /// What a word says that a code behind it belongs to, nothing if it says nothing of the kind.
    ///
    /// - Parameter before: The word before it: an *item* is one of knowledge if that is said.
    func target(of word: UInt64, behind before: UInt64) -> Target? {
      guard all.contains(word), let sense = targets[word] else { return nil }
      return sense.before.map { $0 == before } ?? true ? sense.target : nil
    }
  }
}

extension [UInt8] {
  /// The codes that stand behind a word: one, or several of one form in a row.
  fileprivate func codes(from position: Int) -> [ArraySlice<UInt8>] {
    guard let first = code(from: position) else { return [] }
    var codes = [first]
    let form = first.form
    while form.count > 1, let next = behindAnd(codes[codes.count - 1].endIndex),
      let code = code(from: next), code.form == form
    {
      codes.append(code)
    }
    return codes
  }

  /// The code that stands behind white space.
  private func code(from position: Int) -> ArraySlice<UInt8>? {
    let spaces = self[position...].prefix(while: isSpace)
    let code = self[spaces.endIndex...].prefix(32).prefix(while: isOfCode).withoutFinalMarks
    guard !spaces.isEmpty, code.count <= 24, code.contains(where: isDigit) else { return nil }
    let follower = code.endIndex < count ? self[code.endIndex] : 0
    return follower < 0x80 && follower != UInt8(ascii: "%") ? code : nil
  }

  /// Where a list goes on, behind a comma or a word such as *and*; nothing where none goes on.
  private func behindAnd(_ position: Int) -> Int? {
    var position = position
    let hasComma = position < count && self[position] == UInt8(ascii: ",")
    if hasComma { position += 1 }
    let spaces = self[position...].prefix(while: isSpace)
    let word = self[spaces.endIndex...].prefix(while: isLetter)
    if !spaces.isEmpty, ["and", "or", "to"].contains(where: word.says) { return word.endIndex }
    return hasComma ? position : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether these are the letters of a word, in capitals or not.
  fileprivate func says(_ word: String) -> Bool {
    count == word.utf8.count && zip(self, word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Of which sorts its parts are, one after another.
  fileprivate var form: [Bool] {
    String(decoding: self, as: UTF8.self).partsOfCode.map { $0.utf8.first.map(isDigit) ?? false }
  }

  /// Without the point of a sentence, and without a bracket that was opened before.
  fileprivate var withoutFinalMarks: Self {
    var rest = self
    while let last = rest.last, !isDigit(last), !isLetter(last) {
      if last == UInt8(ascii: ")"), rest.contains(UInt8(ascii: "(")) { break }
      rest = rest.dropLast()
    }
    return rest
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

private func isOfCode(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "-"),
    UInt8(ascii: "/"):
    true
  default: isLetter(byte) || isDigit(byte)
  }
}
