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
      findings.report(
        .strayDot,
        "write '\(use.head.withoutFinalMark)' for '\(use.code.printed)': others of this unit have no "
          + "final mark", at: use.place)
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
        at: use.place)
    }
  }

  /// Reports a word that stands right behind its code: `1Collect`, `1a.collect`.
  mutating func checkSpace(behind use: Use) {
    guard !use.place.source.hasSpace(behind: use.code, in: use.place.range) else { return }
    findings.report(.missingSpace, "put a space behind '\(use.code.printed)'", at: use.place)
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
