public import Findings

/// The codes that the statements of a unit had before.
///
/// A number that one of them had is no gap where it is missing. A code leads to one statement: where two say that
/// it was theirs, the second is reported, unless the code is one number or letter, which only counts in its list.
struct FormerCodes {
  private(set) var findings = Findings()
  private var places: [String: Place] = [:]

  /// No codes.
  init() {}

  /// Gathers the codes from everything in a unit.
  init(in preamble: [Content], _ sections: [Section]) {
    add(preamble)
    for section in sections { add(section.content) }
  }

  /// Whether a statement had the code.
  func hold(_ code: String) -> Bool { !places.isEmpty && places[Code(code).normalised] != nil }

  private mutating func add(_ contents: [Content]) {
    for piece in contents {
      switch piece {
      case .prose: break
      case .section(let section): add(section.content)
      case .statements(let statements): add(statements)
      }
    }
  }

  private mutating func add(_ statements: [Statement]) {
    for index in statements.indices {
      for code in statements[index].formerCodes { add(code, at: statements[index].place) }
      if !statements[index].items.isEmpty { add(statements[index].items) }
    }
  }

  private mutating func add(_ code: Code, at place: Place) {
    guard let first = places[code.normalised] else {
      places[code.normalised] = place
      return
    }
    guard code.parts.map({ $0.all.count > 1 }) ?? true else { return }
    findings.report(
      .duplicateFormerCode,
      "say '(was \(code.printed))' of one item: an address with this code leads to one alone",
      at: place, notes: [Finding.Note("this item had '\(code.printed)' too", at: first)])
  }
}

extension Rule {
  /// Two statements of a unit had one code before.
  public static let duplicateFormerCode = Rule(
    "duplicate-former-code", .warning, "A code that was given up leads to one item of its unit.")
}
