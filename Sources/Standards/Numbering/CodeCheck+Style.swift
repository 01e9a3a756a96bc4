import Findings

// How codes are written: the marks and spaces that only some codes of a unit have.

extension CodeCheck {
  /// Reports final marks where others of the same shape have none: `5.1.1.` and `5.2.1`.
  mutating func checkFinalMarks(of uses: [Use]) {
    guard uses.contains(where: \.head.hasFinalMark),
      !uses.allSatisfy(\.head.hasFinalMark)
    else { return }
    let marked = uses.filter(\.head.hasFinalMark)
    let plain = Set(uses.filter { !$0.head.hasFinalMark }.map(\.head.parts.shape))
    for use in marked where plain.contains(use.head.parts.shape) {
      let plain = use.head.withoutFinalMark
      findings.report(
        .strayDot,
        "write '\(plain)' for '\(use.code.printed)': others of this unit have no final mark",
        at: use.place, fix: use.fix(writing: plain))
    }
  }

  /// Reports letters in another case than those of most others: `F1.1.1` and `f1.1.2`.
  mutating func checkCase(of uses: [Use]) {
    let led = uses.filter {
      $0.head.parts.all.count > 1 && $0.code.printed.utf8.first.map(isLetter) == true
    }
    let small = led.filter { $0.code.printed.utf8.first.map { $0 == $0.lowercased } == true }
    guard !small.isEmpty, small.count < led.count else { return }
    let areCapitalsUsual = small.count * 2 <= led.count
    for use in led {
      guard let first = use.code.printed.utf8.first,
        (first == first.lowercased) == areCapitalsUsual
      else { continue }
      let letters = use.code.printed.prefix(while: \.isLetter)
      let others = use.code.printed.dropFirst(letters.count)
      let wanted = areCapitalsUsual ? letters.uppercased() : letters.lowercased()
      findings.report(
        .codeCase,
        "write '\(wanted)\(others)' for '\(use.code.printed)', as other codes of this unit are written",
        at: use.place, fix: use.fix(writing: wanted + others))
    }
  }

  /// Reports a word that stands right behind its code: `1Collect`, `1a.collect`.
  mutating func checkSpace(behind use: Use) {
    guard let range = use.range, range.upperBound < use.place.range.upperBound,
      isLetter(use.place.source.bytes[range.upperBound])
    else { return }
    let behind = Place(use.place.source, range.upperBound..<range.upperBound)
    findings.report(
      .missingSpace, "put a space behind '\(use.code.printed)'", at: use.place,
      fix: Finding.Fix(behind, with: " "))
  }

  /// Reports points that only some of the unit's codes have behind a bracket: `2(b).1`, `2(b)1.1`.
  mutating func checkInnerDots(of uses: [Use]) {
    let bracketed = uses.filter { use in
      use.head.parts.all.dropLast().contains { $0.kind == .bracketed }
    }
    let dotted = bracketed.filter(\.head.hasInnerStray)
    guard dotted.count < bracketed.count else { return }
    for use in dotted {
      findings.report(
        .strayDot,
        "write '\(use.code.normalised)' for '\(use.code.printed)', as other codes of this unit are "
          + "written", at: use.place,
        fix: use.fix(writing: use.code.printed.replacing(").", with: ")")))
    }
  }
}

extension CodeCheck.Use {
  /// Where the code stands in the source, near the beginning of its place.
  fileprivate var range: Range<Int>? {
    let printed = code.printed.utf8
    let bytes = place.source.bytes
    let end = min(place.range.upperBound, place.range.lowerBound + 96)
    guard let first = printed.first, place.range.lowerBound + printed.count <= end else {
      return nil
    }
    return (place.range.lowerBound...end - printed.count).first { start in
      bytes[start] == first && bytes[start..<start + printed.count].elementsEqual(printed)
    }.map { $0..<$0 + printed.count }
  }

  /// What makes the code read otherwise in the source, as short a change as there is.
  ///
  /// Nothing where the code is the list's own marker, as in `1. clear`: without its point it is none.
  fileprivate func fix(writing wanted: String) -> Finding.Fix? {
    guard let range, head.parts.all.count > 1 || range.lowerBound > place.range.lowerBound else {
      return nil
    }
    let (old, new) = (Array(code.printed.utf8), Array(wanted.utf8))
    guard old != new else { return nil }
    let head = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return Finding.Fix(
      Place(place.source, range.lowerBound + head..<range.upperBound - tail),
      with: String(decoding: new[head..<new.count - tail], as: UTF8.self))
  }
}
