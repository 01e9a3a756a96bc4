import Findings

/// Checks the codes that a unit gives: their order, their gaps, whose they are, how they are written.
///
/// A *run* is what is counted together: the elements, the criteria of one element, all knowledge. In a
/// run each code follows the one before; a number that is withdrawn stays in it.
struct CodeCheck {
  var findings = Findings()

  /// A code with what is needed to judge it.
  struct Use {
    var head: CodeHead
    var place: Place
    var section: Int
  }

  /// The codes that items had before, whose numbers are missed by nobody.
  let former: FormerCodes
  private var elements: [Use] = []
  private var runs: [Run] = [Run()]
  private var all = ByKind<[Use]>(repeating: [])

  /// Codes that are counted together, by kind.
  private struct Run {
    var stem: CodeParts?
    var uses = ByKind<[Use]>(repeating: [])
  }

  init(former: FormerCodes) { self.former = former }

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
    runs[isInnermost ? runs.count - 1 : 0].uses[kind].add(use)
    if !nested { all[kind].add(use) }
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

  // MARK: Whose code it is

  /// Reports codes that do not begin with the unit's where others do, or begin with another unit's.
  private mutating func checkUnit(of uses: [Use], unit: Code?, stems: [CodeParts]) {
    guard let unit, let own = stems.first else { return }
    let isOwn = uses.indices.map { index in stems.contains { uses[index].head.parts.extends($0) } }
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
        "begin '\(use.head.printed)' with '\(unit.printed)', the code of its unit", at: use.place)
    }
  }

  /// Reports criteria that do not begin with their element's code where most do.
  private mutating func checkElement(of uses: [Use], stem: CodeParts) {
    guard !uses.indices.allSatisfy({ uses[$0].head.parts.extends(stem) }) else { return }
    let others = uses.filter { !$0.head.parts.extends(stem) }
    guard others.count * 2 < uses.count else { return }
    let shape = uses[0].head.parts
    for use in others where use.head.parts.all.count > 1 && use.head.parts.agrees(with: shape) {
      findings.report(
        .wrongElementInCode,
        "begin '\(use.head.printed)' with the code of its element, as its neighbours do",
        at: use.place)
    }
  }
}

extension [CodeCheck.Use] {
  /// Adds a code; few lists have one alone.
  fileprivate mutating func add(_ use: CodeCheck.Use) {
    if isEmpty { reserveCapacity(8) }
    append(use)
  }
}
