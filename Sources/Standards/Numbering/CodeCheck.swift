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
  /// All codes, in order.
  ///
  /// What is looked at together is a list of their numbers here: a use is large, and in two lists.
  private var uses: [Use] = []
  private var elements: [Int] = []
  private var runs: [Run] = [Run()]
  private var all = ByKind<[Int]>(repeating: [])

  /// Codes that are counted together, by kind.
  private struct Run {
    var stem: CodeParts?
    var uses = ByKind<[Int]>(repeating: [])
  }

  /// - Parameter count: About how many codes there are.
  init(former: FormerCodes, count: Int) {
    self.former = former
    uses.reserveCapacity(count)
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
  mutating func takeElement(_ use: consuming Use) {
    elements.append(uses.count)
    checkSpace(behind: use)
    uses.append(use)
  }

  /// Takes a statement's code, into the run that its kind belongs to.
  mutating func take(_ use: consuming Use, of kind: Statement.Kind, nested: Bool) {
    let isInnermost = nested || kind == .criterion
    runs[isInnermost ? runs.count - 1 : 0].uses[kind].add(uses.count)
    if !nested { all[kind].add(uses.count) }
    checkSpace(behind: use)
    uses.append(use)
  }

  /// Checks what concerns the unit as a whole.
  mutating func finish(unit: Code?, stems: [CodeParts]) {
    while !runs.isEmpty { endRun() }
    checkSequence(of: elements)
    let sorts = [elements] + Statement.Kind.allCases.map { all[$0] }
    for numbers in sorts where !numbers.isEmpty {
      checkUnit(of: numbers, unit: unit, stems: stems)
      let marked = numbers.count { uses[$0].head.hasFinalMark }
      if marked > 0, marked < numbers.count { checkFinalMarks(of: copies(of: numbers)) }
      if areOfBothCases(numbers) { checkCase(of: copies(of: numbers)) }
    }
    if uses.indices.contains(where: { uses[$0].head.hasInnerStray }) {
      checkInnerDots(of: sorts.flatMap(copies))
    }
  }

  // In nearly every unit nothing is wrong. So each check asks first whether there is, of codes where they stand; what
  // comes then takes copies of them.

  /// Codes by their numbers.
  private func copies(of numbers: [Int]) -> [Use] { numbers.map { uses[$0] } }

  // MARK: Order

  private mutating func check(_ run: Run) {
    for kind in Statement.Kind.allCases {
      let numbers = run.uses[kind]
      guard kind != .item, !numbers.isEmpty else { continue }
      checkSequence(of: numbers)
      if let stem = run.stem { checkElement(of: numbers, stem: stem) }
    }
  }

  private mutating func checkSequence(of numbers: [Int]) {
    if !areInSequence(numbers) { reportDisorder(of: copies(of: numbers)) }
  }

  /// Whether codes count 1, 2, 3 or a, b, c, as nearly all do.
  private func areInSequence(_ numbers: [Int]) -> Bool {
    guard let first = numbers.first else { return true }
    let stem = uses[first].head.parts
    return numbers.indices.allSatisfy { index in
      let parts = uses[numbers[index]].head.parts
      return parts.ordinal() == index + 1 && parts.hasStem(of: stem)
    }
  }

  // MARK: How it is written

  /// Whether some codes of several parts begin with a capital, and some with a small letter.
  private func areOfBothCases(_ numbers: [Int]) -> Bool {
    var (capital, small) = (false, false)
    for number in numbers where uses[number].isLed {
      if isCapital(uses[number].firstByte) { capital = true } else { small = true }
    }
    return capital && small
  }

  // MARK: Whose code it is

  /// Reports codes that do not begin with the unit's where others do, or begin with another unit's.
  private mutating func checkUnit(of numbers: [Int], unit: Code?, stems: [CodeParts]) {
    guard let unit, let own = stems.first else { return }
    func isOwn(_ number: Int) -> Bool { uses[number].head.parts.extendsOne(of: stems) }
    guard !numbers.allSatisfy(isOwn) else { return }
    let someAre = numbers.contains(where: isOwn)
    for number in numbers where !isOwn(number) {
      let use = uses[number]
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
  private mutating func checkElement(of numbers: [Int], stem: CodeParts) {
    func isOwn(_ number: Int) -> Bool { uses[number].head.parts.extends(stem) }
    guard !numbers.allSatisfy(isOwn), let shape = numbers.first(where: isOwn) else { return }
    reportForeign(among: copies(of: numbers), stem: stem, shape: uses[shape].head.parts)
  }

  private mutating func reportForeign(among uses: [Use], stem: CodeParts, shape: CodeParts) {
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

extension [Int] {
  /// Adds the number of a code; few lists have one alone.
  fileprivate mutating func add(_ number: Int) {
    if isEmpty { reserveCapacity(12) }
    append(number)
  }
}
