/// The codes of a file, by which a new one is known that goes with them.
struct KnownCodes {
  private var units: Set<[String]> = []
  private var stems: Set<[String]> = []
  private var items: Set<[String]> = []

  /// Takes the code of a unit, which others extend.
  mutating func add(unit code: CodeParts) { units.insert(code.texts) }

  /// Takes the code of an item or of a unit that is named, which others stand beside.
  mutating func add(_ code: CodeParts) {
    stems.insert(code.stemAndSort)
    items.insert(code.texts)
  }

  /// Whether a code extends a unit's, or is another one's but for its last number or letter.
  func fits(_ head: CodeHead) -> Bool {
    guard head.standsForItself else { return false }
    let texts = head.parts.texts
    return texts.indices.dropFirst().contains { units.contains(Array(texts.prefix($0))) }
      || stems.contains(head.parts.stemAndSort)
  }

  /// Whether a code that goes with the others, or extends that of an item, is no item's own: so it was to begin one.
  func lacks(_ head: CodeHead) -> Bool {
    guard head.standsForItself else { return false }
    let texts = head.parts.texts
    guard !items.contains(texts), !units.contains(texts) else { return false }
    let isInItem = texts.indices.dropFirst().contains { items.contains(Array(texts.prefix($0))) }
    let isCriterion = head.parts.outcome.map(items.contains) ?? false
    return fits(head) || isInItem || isCriterion
  }
}

extension FileReading {
  /// The codes that the file gives to units and statements, and those by which it names units.
  var codes: KnownCodes {
    var codes = KnownCodes()
    func add(_ statements: [Statement]) {
      for index in statements.indices {
        if let code = statements[index].code, !code.isGenerated, let parts = code.parts {
          codes.add(parts)
        }
        add(statements[index].items)
      }
    }
    for unit in units {
      for parts in ([unit.code].compactMap(\.self) + unit.otherCodes).compactMap(\.parts) {
        codes.add(unit: parts)
      }
      add(unit.statements)
    }
    for member in qualification?.groups.flatMap(\.members) ?? [] {
      if let parts = CodeHead(whole: member.reference)?.parts { codes.add(parts) }
    }
    return codes
  }
}

extension CodeParts {
  /// What it has in common with the codes before and behind it.
  fileprivate var stemAndSort: [String] {
    texts.dropLast() + [shape.last.map { "\($0)" } ?? ""]
  }
}
