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
    func isOwn(_ index: Int) -> Bool { uses[index].head.parts.extendsOne(of: stems) }
    guard !uses.indices.allSatisfy(isOwn) else { return }
    let someAre = uses.indices.contains(where: isOwn)
    for index in uses.indices where !isOwn(index) {
      let use = uses[index]
      let looksForeign =
        own.shape.first == .letters && use.head.parts.shape.count > own.shape.count
        && use.head.parts.shape.starts(with: own.shape)
      guard someAre || looksForeign else { continue }
      findings.report(
        .wrongUnitInCode,
        "begin '\(use.head.printed)' with '\(unit.printed)', the code of its unit", at: use.place)
    }
  }

  /// Reports criteria that begin with another element's code where some begin with their own's.
  ///
  /// Those that follow each other and are of one element are told together: its heading may have been lost. What begins
  /// with another unit's code is told as such.
  private mutating func checkElement(of uses: [Use], stem: CodeParts) {
    guard !uses.indices.allSatisfy({ uses[$0].head.parts.extends(stem) }),
      let shape = uses.first(where: { $0.head.parts.extends(stem) })?.head.parts
    else { return }
    let others = stem.all.dropLast()
    let isForeign = uses.map { use in
      use.head.parts.agrees(with: shape) && !use.head.parts.extends(stem)
        && use.head.parts.all.starts(with: others)
    }
    func element(_ use: Use) -> ArraySlice<CodeParts.Part> {
      use.head.parts.all.prefix(stem.shape.count)
    }
    var rest = uses.indices[...]
    while let start = rest.popFirst() {
      guard isForeign[start] else { continue }
      let more = rest.prefix { isForeign[$0] && element(uses[$0]) == element(uses[start]) }
      rest = rest.dropFirst(more.count)
      reportForeign(uses[start], to: more.last.map { uses[$0] })
    }
  }

  private mutating func reportForeign(_ first: Use, to last: Use?) {
    let (they, codes) =
      last.map { ("them", "'\(first.head.printed)' to '\($0.head.printed)'") }
      ?? ("it", "'\(first.head.printed)'")
    findings.report(
      .wrongElementInCode,
      "put \(codes) under the heading of the element that the code names, or begin \(they) with the code of "
        + "this element", at: first.place)
  }
}

extension [CodeCheck.Use] {
  /// Adds a code; few lists have one alone.
  fileprivate mutating func add(_ use: CodeCheck.Use) {
    if isEmpty { reserveCapacity(8) }
    append(use)
  }
}
