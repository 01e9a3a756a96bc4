/// The facts that have a meaning for the program, with the names under which standards give them.
public enum KnownFact: Sendable, CaseIterable {
  case code
  case otherCodes
  case level
  case credit
  case theme
  case language
  case version
  case date
  case number
  case accreditationNumber
  case framework
  case awardingBody
  case status
  case effectiveFrom
  case lastRegistration
  case lastCertification
  case kind
  case supersedes
  case earlierEdition
  case extends
  case aliases

  /// The names that mean this fact, in lower case; the first is the one that we write ourselves.
  public var names: [String] {
    switch self {
    case .code: ["code", "unit code", "standard code"]
    case .otherCodes:
      ["other codes", "other code", "also known as", "unit number", "awarding body code", "urn"]
    case .level: ["level", "scqf level", "rqf level", "nqf level", "unit level", "eqf level"]
    case .credit:
      ["credit value", "credit", "credits", "scqf credit", "scqf credit value", "credit points"]
    case .theme: ["theme", "themes"]
    case .language: ["language"]
    case .version: ["version", "edition", "issue"]
    case .date: ["date", "approved", "published", "last updated", "version and date"]
    case .number:
      ["number", "qualification number", "award number", "award code", "group award code"]
    case .accreditationNumber: ["accreditation number", "accreditation", "qan"]
    case .framework: ["framework"]
    case .awardingBody: ["awarding body", "awarding organisation"]
    case .status: ["status"]
    case .effectiveFrom: ["effective from", "operational start date"]
    case .lastRegistration:
      [
        "last registration", "last registration date", "registration end date",
        "operational end date",
      ]
    case .lastCertification:
      ["last certification", "last certification date", "certification end date"]
    case .kind: ["kind", "type"]
    case .supersedes: ["supersedes", "replaces"]
    case .earlierEdition:
      ["earlier edition", "earlier editions", "previous edition", "previous editions"]
    case .extends: ["extends", "based on"]
    case .aliases: ["aliases", "alias", "former code", "former codes", "old code", "old codes"]
    }
  }

  /// Whether its value is to be a number.
  public var isNumber: Bool { self == .level || self == .credit }

  /// Whether several lines may give it, each something else.
  var isMany: Bool {
    switch self {
    case .otherCodes, .aliases, .earlierEdition, .supersedes, .extends: true
    default: false
    }
  }

  /// The fact that a name means, whatever its letters' case; nothing if it is none of the names.
  public init?(named name: String) {
    guard let meaning = Self.meaning(of: name) else { return nil }
    self = meaning.known
  }

  /// The fact that a name means, and the place of the name among those that mean it.
  static func meaning(of name: String) -> (known: KnownFact, rank: Int)? {
    meanings[name.utf8.map(\.lowercased)]
  }

  private static let meanings: [[UInt8]: (known: KnownFact, rank: Int)] = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { known in
      known.names.enumerated().map { (Array($1.utf8), (known, $0)) }
    })
}

/// What has facts under its heading.
public protocol HasFacts {
  /// The facts, in order, all of them.
  var facts: [Fact] { get }
}

extension Unit: HasFacts {}
extension Qualification: HasFacts {}
extension Suite: HasFacts {}
extension Group: HasFacts {}
extension Group.Member: HasFacts {}

extension HasFacts {
  /// The level in its framework, nothing if there is none or it is no number; *Entry 3* is another level than 3.
  public var level: Int? { facts.number(of: .level) }
  /// The level as it is printed: the number, or its words where it is none.
  public var levelWords: String { level.map { "\($0)" } ?? facts.text(of: .level) ?? "" }
  /// How many credits it gives, nothing if that is not said or is no number.
  public var credit: Int? { facts.number(of: .credit) }
  /// The theme's name.
  public var theme: String? { facts.text(of: .theme) }
  /// The language as a tag of BCP 47, such as `en-GB`; nothing if what is said is none.
  public var language: String? { facts.text(of: .language).flatMap { LanguageTag($0) }?.text }
  /// The version, as written.
  public var version: String? { facts.text(of: .version) }
  /// The date, as written.
  public var date: String? { facts.text(of: .date) }
  /// The awarding body's number for it.
  public var number: String? { facts.text(of: .number) }
  /// The regulator's number for it.
  public var accreditationNumber: String? { facts.text(of: .accreditationNumber) }
  /// The codes that it had before, in order: addresses under them still lead to it.
  public var aliases: [String] {
    facts.filter { $0.means(.aliases) && $0.editions.includes(nil) }
      .flatMap { $0.value.plainText.split { $0 == "," || $0 == ";" } }
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
  /// The framework of qualifications that its level belongs to.
  public var framework: String? { facts.text(of: .framework) }
  /// Who awards it.
  public var awardingBody: String? { facts.text(of: .awardingBody) }
}

extension Fact {
  /// Whether the fact goes by one of the names of a known one.
  public func means(_ known: KnownFact) -> Bool { self.known == known }

  fileprivate func hasName(_ other: String) -> Bool {
    let (own, others) = (name.utf8.span, other.utf8.span)
    return own.count == others.count
      && own.indices.allSatisfy { own[$0].lowercased == others[$0].lowercased }
  }
}

extension Fact {
  /// Whether it is one of the levels below level 1: *Entry*, *Entry level 3*, *Entry 3*.
  var isEntryLevel: Bool {
    // Nearly all levels end here.
    guard means(.level), value.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "y") }) else {
      return false
    }
    return value.plainText.lowercased().split { !$0.isLetter }.contains("entry")
  }
}

extension [Fact] {
  /// The fact of this meaning; of several that with the name we would rather write, and of those the first.
  ///
  /// None that belongs to named editions alone.
  public func first(_ known: KnownFact) -> Fact? { firstIndex(of: known).map { self[$0] } }

  private func firstIndex(of known: KnownFact) -> Int? {
    var best: Int?
    for index in indices where self[index].known == known && self[index].editions.includes(nil) {
      if best.map({ self[index].rank < self[$0].rank }) ?? true { best = index }
    }
    return best
  }

  /// The fact of this name, whatever its letters' case; not one that belongs to named editions alone.
  public func first(named name: String) -> Fact? {
    all(named: name).first
  }

  /// All facts of this name, whatever its letters' case; none that belongs to named editions alone.
  public func all(named name: String) -> [Fact] {
    indices.filter { self[$0].hasName(name) && self[$0].editions.includes(nil) }.map { self[$0] }
  }

  /// The plain text of the fact of this meaning.
  public func text(of known: KnownFact) -> String? {
    firstIndex(of: known).map { self[$0].value.plainText }
  }

  /// The number in the fact of this meaning, nothing unless there is exactly one, and for an entry level.
  public func number(of known: KnownFact) -> Int? {
    guard let index = firstIndex(of: known), !self[index].isEntryLevel else { return nil }
    return self[index].value.plainText.onlyNumber
  }

  /// The level by which levels are compared and counted: entry levels 1 to 3 come right before level 1.
  public var levelInOrder: Int? {
    guard let fact = first(.level), fact.isEntryLevel else { return number(of: .level) }
    return Swift.min(fact.value.plainText.onlyNumber ?? 3, 3) - 3
  }
}

extension String {
  /// The number in a text that has one and no other, such as *SCQF level 5* or *10 credits*.
  ///
  /// What is below zero is none, and neither is what a letter stands before, as in *E3*.
  var onlyNumber: Int? {
    // Nearly all numbers stand alone.
    if let first = utf8.first, isDigit(first), let number = Int(self) { return number }
    let behind = utf8.drop { !isDigit($0) }
    let run = behind.prefix(while: isDigit)
    guard !behind.dropFirst(run.count).contains(where: isDigit) else { return nil }
    switch self[..<run.startIndex].last {
    case "-", "\u{2212}": return nil
    case let mark? where mark.isLetter: return nil
    default: return Int(Substring(run))
    }
  }
}
