public import Findings
import Markdown

extension DefinitionReader {
  /// Reads the facts under a heading: the first paragraph, if each of its lines is `Key: value`.
  ///
  /// It gives the facts and what stands behind them.
  mutating func facts(
    in body: ArraySlice<Block>
  ) -> (facts: [Fact], rest: ArraySlice<Block>) {
    guard let first = body.first, case .paragraph(let content) = first.kind else {
      return ([], body)
    }
    let lines = content.lines
    let facts = lines.map(fact)
    let read = facts.compactMap { $0 }
    guard read.count == lines.count else {
      reportBrokenFacts(lines, facts)
      return ([], body)
    }
    for fact in read {
      checkNumber(fact)
      if fact.value.withBytes({ $0.mayHoldYear }) {
        checkDays(in: fact.value.plainText, at: fact.place)
      }
    }
    checkAgreement(of: read)
    return (read, body.dropFirst())
  }

  /// Reads a line as a fact, nothing if it has no key or no value.
  func fact(_ line: [Inline]) -> Fact? {
    let head = line.head(80)
    guard let colon = head.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let mark = EditionMark(end: head[..<colon], known: known)
    let key = head[..<colon].withoutMark(mark)
    let behind = head.utf8[head.utf8.index(after: colon)...].first
    guard key.isKey, behind.map({ $0 == UInt8(ascii: " ") }) ?? true else { return nil }
    let length = head.utf8.distance(from: head.startIndex, to: colon) + 1
    var value = Wording(line)
    value.take(length + head.utf8.dropFirst(length).prefix { $0 == UInt8(ascii: " ") }.count)
    guard !value.isEmpty else { return nil }
    let range = Range(from: line.first?.range, to: line.last?.range)
    return Fact(
      name: key.withSingleSpaces,
      value: value.prose(in: source), editions: mark?.editions ?? .all, place: place(range))
  }

  private mutating func checkNumber(_ fact: Fact) {
    guard fact.known?.isNumber ?? false, !fact.isEntryLevel, fact.value.plainText.onlyNumber == nil
    else { return }
    findings.report(
      .unreadableFact,
      "write one number behind '\(fact.name):', not '\(fact.value.plainText)'", at: fact.place)
  }

  /// Reports a fact that says otherwise than one of the same name, and of the same editions, above it.
  private mutating func checkAgreement(of facts: [Fact]) {
    guard facts.repeatKnown else { return }
    var firsts: [FactKey: Fact] = [:]
    for fact in facts where fact.known.map({ !$0.isMany }) ?? false {
      let key = FactKey(name: fact.name.lowercased(), editions: fact.editions)
      guard let first = firsts[key] else {
        firsts[key] = fact
        continue
      }
      guard first.value != fact.value else { continue }
      findings.report(
        .contradictingFact,
        "keep one '\(fact.name)': it is '\(first.value.plainText)' above, and "
          + "'\(fact.value.plainText)' here", at: fact.place,
        notes: [Finding.Note("the other stands here", at: first.place)])
    }
  }

  /// What makes two facts one and the same.
  private struct FactKey: Hashable {
    var name: String
    var editions: Editions
  }

  /// Reports a line that keeps a paragraph from being facts, where the others show that it is to be.
  private mutating func reportBrokenFacts(_ lines: [[Inline]], _ facts: [Fact?]) {
    let knowsSome = facts.contains { $0?.known != nil }
    guard knowsSome, let broken = facts.firstIndex(where: { $0 == nil }) else { return }
    let range = lines[broken].first?.range ?? 0..<0
    findings.report(
      .unreadableFact,
      "write this line as 'Key: value', or leave a blank line before it: the paragraph is no facts",
      at: place(range))
  }
}

extension [Fact] {
  /// Whether two of them mean the same that one alone should say; a few steps for each fact, as there are few such facts.
  fileprivate var repeatKnown: Bool {
    var seen: [KnownFact] = []
    return contains { fact in
      guard let known = fact.known, !known.isMany else { return false }
      defer { seen.append(known) }
      return seen.contains(known)
    }
  }
}

extension Span<UInt8> {
  /// Whether four digits stand in a row, as those of every year do.
  fileprivate var mayHoldYear: Bool {
    var run = 0
    for index in indices {
      run = isDigit(self[index]) ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}

extension Substring {
  /// Whether the words can name a fact: some letters, no end of a sentence.
  fileprivate var isKey: Bool {
    let bytes = utf8.span
    guard bytes.count <= 60 else { return false }
    var hasLetter = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): return false
      case UInt8(ascii: ".") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " "):
        return false
      case let byte: hasLetter = hasLetter || isLetter(byte)
      }
    }
    return (hasLetter || contains(where: \.isLetter)) && !utf8.starts(with: "http".utf8)
  }
}

extension Substring {
  /// What stands before the mark of editions at the end.
  fileprivate func withoutMark(_ mark: EditionMark?) -> Substring {
    guard let mark else { return self }
    return self[..<utf8.index(endIndex, offsetBy: -mark.length)]
  }
}

extension [Inline] {
  /// The text divided at its line ends.
  var lines: [[Inline]] { split(whereSeparator: \.isLineEnd).map(Array.init) }

  /// Whether a line begins as asked for, of which the head is to be looked at and not the end.
  func hasLine(where holds: (ArraySlice<Inline>) -> Bool) -> Bool {
    indices.contains { index in
      (index == startIndex || self[index - 1].isLineEnd) && holds(self[index...])
    }
  }
}

extension Inline {
  /// Whether a line ends here.
  var isLineEnd: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension Rule {
  /// A fact that the program works with has two values.
  public static let contradictingFact = Rule(
    "contradicting-fact", .error, "A fact that has a meaning is given once under a heading.")
  /// A fact that the program works with cannot be understood.
  public static let unreadableFact = Rule(
    "unreadable-fact", .warning,
    "Facts are lines 'Key: value' under a heading; a level or credit is one number, a status one of four "
      + "words, the days in a qualification's life are days, and no day is one that the calendar does not have."
  )
}
