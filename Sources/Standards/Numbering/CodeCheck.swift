import Findings

/// Checks the codes that a unit gives: their order, their gaps, whose they are, how they are written.
///
/// A *run* is what is counted together: the elements, the criteria of one element, all knowledge. In a
/// run each code follows the one before; a number that is withdrawn stays in it.
struct CodeCheck {
  var findings = Findings()

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
      checkCase(of: uses)
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
  var withoutFinalMark: String {
    guard hasFinalMark, !printed.hasPrefix("(") else { return printed }
    return String(printed.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }
}
