import Findings

// How codes are written: the marks and spaces that only some codes of a unit have.

extension CodeCheck {
  /// Reports final marks where others of the same shape have none: `5.1.1.` and `5.2.1`.
  mutating func checkFinalMarks(of uses: [Use]) {
    let marked = uses.filter(\.head.hasFinalMark)
    let plain = Set(uses.filter { !$0.head.hasFinalMark }.map(\.head.parts.shape))
    for use in marked where plain.contains(use.head.parts.shape) {
      let plain = use.head.withoutFinalMark
      findings.report(
        .strayDot,
        "write '\(plain)' for '\(use.head.printed)': others of this unit have no final mark",
        at: use.place, fix: use.fix(writing: plain))
    }
  }

  /// Reports letters in another case than those of most others: `F1.1.1` and `f1.1.2`.
  mutating func checkCase(of uses: [Use]) {
    let led = uses.indices.filter { uses[$0].isLed }
    let small = led.count { !isCapital(uses[$0].firstByte) }
    let areCapitalsUsual = small * 2 <= led.count
    for index in led where isCapital(uses[index].firstByte) != areCapitalsUsual {
      let use = uses[index]
      let letters = use.head.printed.prefix(while: \.isLetter)
      let others = use.head.printed.dropFirst(letters.count)
      let wanted = areCapitalsUsual ? letters.uppercased() : letters.lowercased()
      findings.report(
        .codeCase,
        "write '\(wanted)\(others)' for '\(use.head.printed)', as other codes of this unit are written",
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
      .missingSpace, "put a space behind '\(use.head.printed)'", at: use.place,
      fix: Finding.Fix(behind, with: " "))
  }

  /// Reports points that only some of the unit's codes have behind a bracket: `2(b).1`, `2(b)1.1`.
  mutating func checkInnerDots(of uses: [Use]) {
    let bracketed = uses.filter { use in
      use.head.parts.shape.dropLast().contains(.bracketed)
    }
    let dotted = bracketed.filter(\.head.hasInnerStray)
    guard dotted.count < bracketed.count else { return }
    for use in dotted {
      findings.report(
        .strayDot,
        "write '\(use.head.normalised)' for '\(use.head.printed)', as other codes of this unit are "
          + "written", at: use.place,
        fix: use.fix(writing: use.head.printed.replacing(").", with: ")")))
    }
  }
}

extension CodeCheck.Use {
  /// Whether the code has several parts, and a letter comes first.
  var isLed: Bool { head.parts.shape.count > 1 && isLetter(firstByte) }

  /// The first byte of the code.
  var firstByte: UInt8 { head.printed.utf8.first ?? 0 }

  /// Where the code stands in the source, near the beginning of its place.
  fileprivate var range: Range<Int>? {
    let (bytes, start) = (place.source.bytes, place.range.lowerBound)
    let near = bytes.span.extracting(start..<min(place.range.upperBound, start + 96))
    return ByteSearch.firstRange(of: head.printed.utf8.span, in: near).map {
      start + $0.lowerBound..<start + $0.upperBound
    }
  }

  /// What makes the code read otherwise in the source, as short a change as there is.
  ///
  /// Nothing where the code is the list's own marker, as in `1. clear`: without its point it is none.
  fileprivate func fix(writing wanted: String) -> Finding.Fix? {
    guard let range, head.parts.shape.count > 1 || range.lowerBound > place.range.lowerBound else {
      return nil
    }
    let (old, new) = (Array(head.printed.utf8), Array(wanted.utf8))
    guard old != new else { return nil }
    let head = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return Finding.Fix(
      Place(place.source, range.lowerBound + head..<range.upperBound - tail),
      with: String(decoding: new[head..<new.count - tail], as: UTF8.self))
  }
}
