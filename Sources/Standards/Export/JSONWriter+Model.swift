import JSON

// What is alike in all that the export writes.

extension JSONWriter {
  /// Writes the words of prose, if there are any.
  mutating func member(_ name: StaticString, _ prose: Prose) {
    prose.withPlainText { if !$0.isEmpty { member(name, $0) } }
  }

  /// Writes facts, if there are any.
  mutating func list(_ name: StaticString, _ facts: [Fact]) {
    list(name) { json in
      for fact in facts {
        json.object { json in
          json.member("name", fact.name)
          json.member("value") { json in fact.value.withPlainText { json.string($0) } }
        }
      }
    }
  }

  /// Writes a fact that counts: a number where it is one, otherwise its words.
  mutating func member(_ name: StaticString, _ facts: [Fact], _ known: KnownFact) {
    if let number = facts.number(of: known) {
      member(name) { $0.number(number) }
    } else {
      member(name, facts.text(of: known))
    }
  }
}

extension [Prose] {
  /// The words of several texts; they stand apart by line ends.
  var plainText: [UInt8] {
    var words: [UInt8] = []
    var isFirst = true
    for prose in self where !prose.isEmpty {
      if !isFirst { words.append(UInt8(ascii: "\n")) }
      isFirst = false
      prose.withPlainText { $0.withUnsafeBufferPointer { words.append(contentsOf: $0) } }
    }
    return words
  }
}
