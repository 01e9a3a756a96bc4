public import Findings
import Standards

// A reference is the word *unit* with a code behind it, anywhere in the text of a unit or of a
// qualification: "covered in unit 312". It is resolved if a unit of the suite has the code, as its own
// or as one of its others, or has the beginning of it, as F1 has that of F1.2. A code has a number;
// what is no code ("the unit of work", "unit 3%") is none of our business.

extension Check {
  /// Every unit that a text refers to by its code is one of the suite's.
  static let referencesAreResolved = Check(.unresolvedReference) { library, findings in
    for suite in library.suites {
      let codes = suite.units.flatMap { [$0.code].compactMap { $0 } + $0.otherCodes }
      guard !codes.isEmpty else { continue }
      let references = References(known: Set(codes.map { $0.normalised.lowercased() }))
      for unit in suite.units {
        references.examine(unit.preamble, at: unit.place, &findings)
        for section in unit.sections { references.examine(section, &findings) }
      }
      for qualification in suite.qualifications {
        references.examine(qualification.preamble, at: qualification.place, &findings)
        for section in qualification.sections where section.role != .structure {
          references.examine(section, &findings)
        }
      }
    }
  }
}

/// The units that a text may refer to.
private struct References {
  var known: Set<String>

  func examine(_ section: Section, _ findings: inout Findings) {
    var heading = section.place
    examine(section.title, from: &heading, &findings)
    examine(section.content, at: section.place, &findings)
  }

  func examine(_ content: [Content], at place: Place, _ findings: inout Findings) {
    var rest = place
    for piece in content {
      switch piece {
      case .prose(let prose): examine(prose, from: &rest, &findings)
      case .statements(let statements):
        for statement in statements { examine(statement, &findings) }
      case .section(let section): examine(section, &findings)
      }
    }
  }

  private func examine(_ statement: Statement, _ findings: inout Findings) {
    var rest = statement.place
    examine(statement.text, from: &rest, &findings)
    for item in statement.items { examine(item, &findings) }
    examine(statement.note, from: &rest, &findings)
  }

  /// Looks through a text that stands behind the beginning of a place, and draws the place on to it.
  private func examine(_ prose: Prose, from rest: inout Place, _ findings: inout Findings) {
    for reference in prose.markdown.unitReferences where !isKnown(reference) {
      let found = rest.source.firstPlace(of: reference, from: rest.range.lowerBound)
      findings.report(
        .unresolvedReference, "refer to a unit that there is: no unit has the code '\(reference)'",
        at: found ?? rest)
      if let found { rest = Place(rest.source, found.range.upperBound..<found.range.upperBound) }
    }
  }

  /// Whether a unit has the code, or what it begins with.
  private func isKnown(_ reference: String) -> Bool {
    if known.contains(Code(reference).normalised.lowercased()) { return true }
    let parts = reference.split { $0 == "-" || $0 == "\u{2013}" }
    if parts.count > 1 { return parts.allSatisfy { isKnown(String($0)) } }
    var bytes = Array(Code(reference).normalised.lowercased().utf8)
    while let last = bytes.popLast() {
      guard let next = bytes.last, sort(next) != sort(last) else { continue }
      if known.contains(String(decoding: bytes, as: UTF8.self)) { return true }
    }
    return false
  }

  private func sort(_ byte: UInt8) -> Int { isDigit(byte) ? 0 : isLetter(byte) ? 1 : 2 }
}

extension String {
  /// The codes behind the words *unit* and *units*, as they were written.
  fileprivate var unitReferences: [String] {
    let bytes = Array(utf8)
    var found: [String] = []
    var position = 0
    while let word = bytes[position...].firstRange(ofLowercase: "unit") {
      position = word.upperBound
      if word.lowerBound > 0, isLetter(bytes[word.lowerBound - 1]) { continue }
      var start = word.upperBound
      if start < bytes.count, bytes[start] == UInt8(ascii: "s") { start += 1 }
      let spaces = bytes[start...].prefix { $0 == 0x20 || $0 == 0x0A }.count
      let code = bytes[(start + spaces)...].prefix(while: isOfCode).withoutFinalMarks
      guard spaces > 0, code.count <= 24, code.contains(where: isDigit) else { continue }
      let follower =
        start + spaces + code.count < bytes.count ? bytes[start + spaces + code.count] : 0
      guard follower < 0x80, follower != UInt8(ascii: "%") else { continue }
      found.append(String(decoding: code, as: UTF8.self))
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstRange(ofLowercase word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    guard count >= word.count else { return nil }
    for start in startIndex...(endIndex - word.count) where self[start] | 0x20 == word[0] {
      if zip(self[start...], word).allSatisfy({ $0 | 0x20 == $1 }) {
        return start..<start + word.count
      }
    }
    return nil
  }

  /// Without the point of a sentence, and without a bracket that was opened before.
  fileprivate var withoutFinalMarks: Self {
    var rest = self
    while let last = rest.last, !isDigit(last), !isLetter(last) {
      if last == UInt8(ascii: ")"), rest.contains(UInt8(ascii: "(")) { break }
      rest = rest.dropLast()
    }
    return rest
  }
}

private func isOfCode(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "-"),
    UInt8(ascii: "/"):
    true
  default: isLetter(byte) || isDigit(byte)
  }
}

extension Rule {
  /// A text refers to a unit that there is not.
  public static let unresolvedReference = Rule(
    "unresolved-reference", .warning, "A text that names a unit by its code names one of the suite."
  )
}
