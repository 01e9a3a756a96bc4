public import Findings
import Standards

/// A rule as it was understood.
public struct RuleReading: Sendable {
  /// The controlled form.
  public var text: String
  /// The place of its words in the definition.
  public var place: Place
  /// Whether it could be read; one that could not asks for nothing.
  public var isRead: Bool
  /// Its counted phrases, in order, for whoever draws or tells them.
  public var phrases: [Phrase]
  /// Whether all phrases hold together, so that each can be told alone: no *or*, no *if*.
  public var isPlain: Bool
  /// What it comes to.
  public var demand: Demand
}

extension RuleReading {
  /// No rule has more words than this.
  private static let longest = 1_000

  /// Reads a rule's controlled form.
  static func read(
    _ rule: ChoiceRule, _ catalogue: Catalogue, _ names: Names, _ findings: inout Findings
  ) -> RuleReading {
    let tokens = Token.cut(rule.text)
    let words = WordPlaces(rule, tokens)
    var reading = RuleReading(
      text: rule.text, place: words.place(of: 0..<tokens.count), isRead: false, phrases: [],
      isPlain: false, demand: .some(0, of: []))
    guard tokens.count <= longest else {
      findings.report(
        .unreadableChoice, "break this rule into several: it has \(tokens.count) words",
        at: reading.place)
      return reading
    }
    var parser = RuleParser(rule.text, tokens, names, catalogue)
    do throws(Misreading) {
      let clause = try parser.rule()
      reading.isRead = true
      reading.phrases = clause.phrases
      reading.isPlain = clause.certain != nil
      reading.demand = clause.demand(in: catalogue)
      reading.reportGaps(in: catalogue, &findings)
    } catch {
      let understood = words.text(of: 0..<min(error.token, tokens.count))
      findings.report(
        .unreadableChoice,
        error.message + (understood.isEmpty ? "" : " (understood: '\(understood)')"),
        at: words.place(of: error.token..<error.token + error.count))
    }
    return reading
  }

  /// Reports units whose level or credit the rule asks for and nobody gives.
  private func reportGaps(in catalogue: Catalogue, _ findings: inout Findings) {
    for phrase in phrases {
      let pool =
        phrase.pools.isEmpty
        ? Array(catalogue.units.indices)
        : phrase.pools.flatMap { catalogue.units(of: $0) }.ascending
      if phrase.levels != nil {
        report("level", pool.filter { catalogue.units[$0].level == nil }, catalogue, &findings)
      }
      if phrase.measure == .credits {
        report(
          "credit value", pool.filter { catalogue.units[$0].credit == nil }, catalogue, &findings)
      }
    }
  }

  private func report(
    _ fact: String, _ units: [Int], _ catalogue: Catalogue, _ findings: inout Findings
  ) {
    guard let first = units.first else { return }
    let others = units.count == 1 ? "" : " and \(units.count - 1) more"
    findings.report(
      .missingFigure,
      "give '\(catalogue.units[first].name)'\(others) a \(fact): this rule counts it", at: place,
      notes: [
        Finding.Note(
          "'\(catalogue.units[first].name)' is named here", at: catalogue.units[first].place)
      ])
  }
}

extension Rule {
  /// A rule for choosing units is no sentence of the grammar.
  public static let unreadableChoice = Rule(
    "unreadable-rule", .error,
    "Rules for choosing units are written in the controlled English of docs/rules.md.")
  /// A rule counts levels or credits that some unit does not have.
  public static let missingFigure = Rule(
    "missing-figure", .warning,
    "Units have a level or a credit value if a rule of their qualification counts it.")
}
