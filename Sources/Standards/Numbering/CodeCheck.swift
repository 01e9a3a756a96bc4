public import Findings

/// Checks the codes that a unit gives: their order, their gaps, whose they are, how they are written.
///
/// A *run* is what is counted together: the elements, the criteria of one element, all knowledge. In a
/// run each code follows the one before; a number that is withdrawn stays in it.
struct CodeCheck {
  private(set) var findings = Findings()

  /// A code with what is needed to judge it.
  struct Use {
    var code: Code
    var head: CodeHead
    var place: Place
    var section: Int
  }

  private var elements: [Use] = []
  private var runs: [Run] = [Run()]
  private var all = ByKind<[Use]>(repeating: [])

  /// Codes that are counted together, by kind.
  private struct Run {
    var stem: CodeParts?
    var uses = ByKind<[Use]>(repeating: [])
  }

  // MARK: Taking

  /// Begins to count an element's criteria, or the items nested under a statement.
  mutating func beginRun(of stem: CodeParts?) { runs.append(Run(stem: stem)) }

  /// Ends what was begun last, and checks it.
  mutating func endRun() {
    guard let run = runs.popLast() else { return }
    check(run)
  }

  /// Takes an element's code.
  mutating func takeElement(_ use: Use) {
    elements.append(use)
    checkSpace(behind: use)
  }

  /// Takes a statement's code, into the run that its kind belongs to.
  mutating func take(_ use: Use, of kind: Statement.Kind, nested: Bool) {
    let isInnermost = nested || kind == .criterion
    runs[isInnermost ? runs.count - 1 : 0].uses[kind].append(use)
    if !nested { all[kind].append(use) }
    checkSpace(behind: use)
  }

  /// Checks what concerns the unit as a whole.
  mutating func finish(unit: Code?, stems: [CodeParts]) {
    while !runs.isEmpty { endRun() }
    checkSequence(of: elements)
    let sorts = [elements] + Statement.Kind.allCases.map { all[$0] }
    for uses in sorts {
      checkUnit(of: uses, unit: unit, stems: stems)
      checkFinalMarks(of: uses)
    }
    if sorts.contains(where: { $0.contains(where: \.head.hasInnerStray) }) {
      checkInnerDots(of: sorts.flatMap { $0 })
    }
  }

  // MARK: Order

  private mutating func check(_ run: Run) {
    for kind in Statement.Kind.allCases {
      let uses = run.uses[kind]
      guard kind != .item, !uses.isEmpty else { continue }
      checkSequence(of: uses)
      if let stem = run.stem { checkElement(of: uses, stem: stem) }
    }
  }

  private mutating func checkSequence(of uses: [Use]) {
    guard let first = uses.first, !uses.areInSequence else { return }
    let isRoman =
      first.head.parts.all.last?.text == "i"
      && (uses.count == 1 || uses[1].head.parts.all.last?.text == "ii")
    let repeated = uses.repeatedCodes
    let given = Set(uses.compactMap { $0.head.parts.ordinal(roman: isRoman) })
    var last: (use: Use, ordinal: Int)?
    for use in uses {
      guard let ordinal = use.head.parts.ordinal(roman: isRoman) else { continue }
      defer {
        if ordinal > last?.ordinal ?? 0 || restarts(use, ordinal, last?.use) {
          last = (use, ordinal)
        }
      }
      guard let before = last, !restarts(use, ordinal, before.use) else {
        if ordinal > 1 { reportStart(use) }
        continue
      }
      guard use.head.parts.hasStem(of: before.use.head.parts) else { continue }
      if ordinal > before.ordinal + 1 {
        let missing = (before.ordinal + 1..<min(ordinal, before.ordinal + 100))
          .filter { !given.contains($0) }
        if !missing.isEmpty { reportGap(from: before.use, to: use, missing, isRoman) }
      } else if ordinal < before.ordinal, !repeated.contains(use.head.normalised) {
        findings.report(
          .codeOutOfSequence,
          "put '\(use.code.printed)' in its place: it stands behind '\(before.use.code.printed)'",
          at: use.place)
      }
    }
  }

  /// Whether a list begins again under another heading.
  private func restarts(_ use: Use, _ ordinal: Int, _ before: Use?) -> Bool {
    guard let before, use.section != before.section else { return false }
    return ordinal == 1 || !use.head.parts.hasStem(of: before.head.parts)
  }

  private mutating func reportStart(_ use: Use) {
    findings.report(
      .codeGap,
      "begin at '\(use.head.withLast(ordinal: 1, like: use.head))', or keep what is missing before "
        + "'\(use.code.printed)' as withdrawn", at: use.place)
  }

  private mutating func reportGap(
    from before: Use, to use: Use, _ missing: [Int], _ isRoman: Bool
  ) {
    let names = missing.map { "'\(use.head.withLast(ordinal: $0, like: before.head))'" }
    let words =
      isRoman || names.count > 3 ? "what is missing" : names.joined(separator: ", ")
    findings.report(
      .codeGap,
      "add \(words) between '\(before.code.printed)' and '\(use.code.printed)', or keep it as "
        + "withdrawn",
      at: use.place, notes: [Finding.Note("'\(before.code.printed)' stands here", at: before.place)]
    )
  }

  // MARK: Whose code it is

  /// Reports codes that do not begin with the unit's where others do, or begin with another unit's.
  private mutating func checkUnit(of uses: [Use], unit: Code?, stems: [CodeParts]) {
    guard let unit, let own = stems.first else { return }
    let isOwn = uses.map { use in stems.contains { use.head.parts.extends($0) } }
    guard isOwn.contains(false) else { return }
    let someAre = isOwn.contains(true)
    for (use, isOwn) in zip(uses, isOwn) where !isOwn {
      let parts = use.head.parts.all
      let looksForeign =
        own.all.first?.kind == .letters && parts.count > own.all.count
        && zip(parts, own.all).allSatisfy { $0.kind == $1.kind }
      guard someAre || looksForeign else { continue }
      findings.report(
        .wrongUnitInCode,
        "begin '\(use.code.printed)' with '\(unit.printed)', the code of its unit", at: use.place)
    }
  }

  /// Reports criteria that do not begin with their element's code where most do.
  private mutating func checkElement(of uses: [Use], stem: CodeParts) {
    guard !uses.allSatisfy({ $0.head.parts.extends(stem) }) else { return }
    let others = uses.filter { !$0.head.parts.extends(stem) }
    guard others.count * 2 < uses.count else { return }
    let shape = uses[0].head.parts
    for use in others where use.head.parts.all.count > 1 && use.head.parts.agrees(with: shape) {
      findings.report(
        .wrongElementInCode,
        "begin '\(use.code.printed)' with the code of its element, as its neighbours do",
        at: use.place)
    }
  }

  // MARK: How it is written

  /// Reports final marks where others of the same shape have none: `5.1.1.` and `5.2.1`.
  private mutating func checkFinalMarks(of uses: [Use]) {
    guard uses.contains(where: \.head.hasFinalMark),
      !uses.allSatisfy(\.head.hasFinalMark)
    else { return }
    let marked = uses.filter(\.head.hasFinalMark)
    let plain = Set(uses.filter { !$0.head.hasFinalMark }.map(\.head.parts.shape))
    for use in marked where plain.contains(use.head.parts.shape) {
      findings.report(
        .strayDot,
        "write '\(use.head.withoutFinalMark)' for '\(use.code.printed)': others of this unit have no "
          + "final mark", at: use.place)
    }
  }

  /// Reports a word that stands right behind its code: `1Collect`, `1a.collect`.
  private mutating func checkSpace(behind use: Use) {
    guard !use.place.source.hasSpace(behind: use.code, in: use.place.range) else { return }
    findings.report(.missingSpace, "put a space behind '\(use.code.printed)'", at: use.place)
  }

  /// Reports points that only some of the unit's codes have behind a bracket: `2(b).1`, `2(b)1.1`.
  private mutating func checkInnerDots(of uses: [Use]) {
    let bracketed = uses.filter { use in
      use.head.parts.all.dropLast().contains { $0.kind == .bracketed }
    }
    let dotted = bracketed.filter(\.head.hasInnerStray)
    guard dotted.count < bracketed.count else { return }
    for use in dotted {
      findings.report(
        .strayDot,
        "write '\(use.code.normalised)' for '\(use.code.printed)', as other codes of this unit are "
          + "written", at: use.place)
    }
  }
}

extension Source {
  /// Whether no letter follows a code right away, near the beginning of a stretch.
  fileprivate func hasSpace(behind code: Code, in range: Range<Int>) -> Bool {
    let text = bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 96)]
    let length = code.printed.utf8.count
    guard let first = code.printed.utf8.first, text.count > length else { return true }
    for start in text.startIndex..<(text.endIndex - length) where text[start] == first {
      guard text[start..<start + length].elementsEqual(code.printed.utf8) else { continue }
      return !isLetter(text[start + length])
    }
    return true
  }
}

extension [CodeCheck.Use] {
  /// Whether the codes count 1, 2, 3 or a, b, c, as nearly all do.
  fileprivate var areInSequence: Bool {
    indices.allSatisfy { index in
      self[index].head.parts.ordinal() == index + 1
        && self[index].head.parts.hasStem(of: self[0].head.parts)
    }
  }

  /// The codes that stand in the list twice, which is reported as such.
  fileprivate var repeatedCodes: Set<String> {
    var seen: Set<String> = []
    return Set(map(\.head.normalised).filter { !seen.insert($0).inserted })
  }
}

extension CodeHead {
  /// The code with another last number or letter, for a message.
  fileprivate func withLast(ordinal: Int, like other: CodeHead) -> String {
    guard let last = parts.all.last else { return normalised }
    let text = last.kind == .number ? "\(ordinal)" : String(letters: ordinal)
    let printed = other.withoutFinalMark
    guard let old = other.parts.all.last, printed.lowercased().hasSuffix(old.text) else {
      return text
    }
    return String(printed.dropLast(old.text.count)) + text
  }

  /// The code as written without its final mark.
  fileprivate var withoutFinalMark: String {
    guard hasFinalMark, !printed.hasPrefix("(") else { return printed }
    return String(printed.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }
}

extension Rule {
  /// Two items of a unit have one code.
  public static let duplicateCode = Rule(
    "duplicate-code", .error, "A code stands once in its unit, so that it can be quoted.")
  /// A code comes behind a higher one.
  public static let codeOutOfSequence = Rule(
    "code-out-of-sequence", .warning, "Codes stand in their order.")
  /// A number or letter is left out.
  public static let codeGap = Rule(
    "code-gap", .warning,
    "Codes begin at 1 or a and leave nothing out; what is withdrawn keeps its number.")
  /// An item has no code although others of its kind have one.
  public static let missingCode = Rule(
    "missing-code", .warning, "Either all items of one kind in a unit have a code, or none.")
  /// A code begins with another unit's code.
  public static let wrongUnitInCode = Rule(
    "wrong-unit-in-code", .warning, "A code that names a unit names the unit that it stands in.")
  /// A code begins with another element's code.
  public static let wrongElementInCode = Rule(
    "wrong-element-in-code", .warning,
    "A criterion's code that names an element names the one that it stands in.")
  /// A code has a point or a bracket that its neighbours do not have.
  public static let strayDot = Rule(
    "stray-dot", .warning, "The codes of one unit are written in one style.")
  /// A word stands right behind its code.
  public static let missingSpace = Rule(
    "missing-space", .warning, "A space stands between a code and the text.")
}
