import Findings

// Whether codes follow one another: 1, 2, 3 or a, b, c. A list that begins again under another heading is a list of its
// own. In a list those count that have the commonest stem, as F1.1 is that of F1.1.1; the codes of other units and
// elements are reported as such.

extension CodeCheck {
  /// Reports what stands at a wrong place in a list of codes, and what is left out.
  mutating func reportDisorder(of uses: [Use]) {
    guard let first = uses.first else { return }
    let isRoman =
      first.head.parts.texts.last == "i"
      && (uses.count == 1 || uses[1].head.parts.texts.last == "ii")
    let repeated = uses.repeatedCodes
    for list in uses.lists {
      let numbered = list.ofCommonestStem.compactMap { use in
        use.head.parts.ordinal(roman: isRoman).map { NumberedUse(use: use, ordinal: $0) }
      }
      let run = Set(numbered.map(\.ordinal).longestRun)
      reportGaps(in: run.sorted().map { numbered[$0] }, of: numbered, isRoman)
      reportMisplaced(
        numbered.indices.filter {
          !run.contains($0) && !repeated.contains(numbered[$0].use.head.normalised)
        }, in: numbered)
    }
  }

  /// A code with its place in the order.
  private struct NumberedUse {
    var use: Use
    var ordinal: Int
  }

  /// Reports what is left out of a run, unless it stands elsewhere in its list.
  private mutating func reportGaps(
    in run: [NumberedUse], of list: [NumberedUse], _ isRoman: Bool
  ) {
    let given = Set(list.map(\.ordinal))
    guard let first = run.first else { return }
    let head = first.use.head
    if first.ordinal > 1, !given.contains(1),
      !former.hold(head.withLast(ordinal: 1, like: head))
    {
      reportStart(first.use)
    }
    for (before, next) in zip(run, run.dropFirst()) where next.ordinal > before.ordinal + 1 {
      let missing = (before.ordinal + 1..<min(next.ordinal, before.ordinal + 100))
        .filter {
          !given.contains($0)
            && !former.hold(next.use.head.withLast(ordinal: $0, like: before.use.head))
        }
      if !missing.isEmpty { reportGap(from: before.use, to: next.use, missing, isRoman) }
    }
  }

  private mutating func reportStart(_ use: Use) {
    findings.report(
      .codeGap,
      "begin at '\(use.head.withLast(ordinal: 1, like: use.head))', or keep what is missing before "
        + "'\(use.head.printed)' as withdrawn", at: use.place)
  }

  private mutating func reportGap(
    from before: Use, to use: Use, _ missing: [Int], _ isRoman: Bool
  ) {
    let names = missing.map { "'\(use.head.withLast(ordinal: $0, like: before.head))'" }
    let words =
      isRoman || names.count > 3 ? "what is missing" : names.joined(separator: ", ")
    findings.report(
      .codeGap,
      "add \(words) between '\(before.head.printed)' and '\(use.head.printed)', or keep it as "
        + "withdrawn",
      at: use.place, notes: [Finding.Note("'\(before.head.printed)' stands here", at: before.place)]
    )
  }

  /// Reports what stands wrong, once for all that stands and belongs together.
  private mutating func reportMisplaced(_ misplaced: [Int], in list: [NumberedUse]) {
    let sorted = list.indices.sorted { (list[$0].ordinal, $0) < (list[$1].ordinal, $1) }
    var rank = sorted
    for (position, index) in sorted.enumerated() { rank[index] = position }
    var highest = 0
    let isTooLate = list.map { numbered in
      highest = max(highest, numbered.ordinal)
      return numbered.ordinal < highest
    }
    var rest = misplaced[...]
    while let first = rest.popFirst() {
      var last = first
      while let next = rest.first, next == last + 1, rank[next] == rank[last] + 1 {
        last = next
        rest.removeFirst()
      }
      let (neighbour, side) =
        isTooLate[first] ? (rank[last] + 1, "before") : (rank[first] - 1, "behind")
      let names = first == last ? [first] : [first, last]
      findings.report(
        .codeOutOfSequence,
        "put \(names.map { "'\(list[$0].use.head.printed)'" }.joined(separator: " to ")) in "
          + "\(first == last ? "its" : "their") place, \(side) "
          + "'\(list[sorted[neighbour]].use.head.printed)'",
        at: list[first].use.place)
    }
  }
}

extension [CodeCheck.Use] {
  /// The codes that stand in the list twice, which is reported as such.
  fileprivate var repeatedCodes: Set<String> {
    var seen: Set<String> = []
    return Set(map(\.head.normalised).filter { !seen.insert($0).inserted })
  }

  /// The lists, cut where one begins again under another heading.
  fileprivate var lists: [[CodeCheck.Use]] {
    var lists: [[CodeCheck.Use]] = []
    var last: CodeCheck.Use?
    for use in self {
      if let last, last.section == use.section || use.continues(last) {
        lists[lists.count - 1].append(use)
      } else {
        lists.append([use])
      }
      last = use
    }
    return lists
  }

  /// Those whose codes are alike but for the last part, as most are; where it is even, as the first are.
  fileprivate var ofCommonestStem: [CodeCheck.Use] {
    let stems = map { $0.head.parts.texts.dropLast() }
    var counts: [ArraySlice<String>: Int] = [:]
    for stem in stems { counts[stem, default: 0] += 1 }
    let most = counts.values.max()
    let commonest = stems.first { counts[$0] == most }
    return zip(self, stems).filter { $0.1 == commonest }.map(\.0)
  }
}

extension CodeCheck.Use {
  /// Whether the code goes on where another under another heading ended, and does not begin anew.
  fileprivate func continues(_ last: Self) -> Bool {
    head.parts.ordinal() != 1 && head.parts.hasStem(of: last.head.parts)
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
