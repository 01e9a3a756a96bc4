import Mustache
import Standards

extension Context {
  /// All facts in order, each with `name`, `value`, and the address that a page's value leads to.
  ///
  /// Where an earlier edition is read is nothing for readers; what it is, pages tell by themselves.
  func list(_ facts: [Fact]) -> Value {
    .list(
      facts.filter { !$0.means(.earlierEdition) }.map {
        ["name": .text($0.name), "value": .text($0.value.oneLine), "address": ""]
      })
  }

  /// Facts in plain words by their names' keys, as in `fact.awardingBody`.
  ///
  /// Those that the program knows are always there, under the name that we write ourselves.
  func named(_ facts: [Fact]) -> Value {
    let written = Record(
      facts.reversed().map { (Labels.key($0.name.utf8), .text($0.value.plainText)) })
    let known = Record(Self.knownKeys.map { ($1, .text(facts.text(of: $0) ?? "")) })
    return .object(written.merging(known))
  }

  private static let knownKeys = KnownFact.allCases.map { ($0, Labels.key($0.names[0].utf8)) }
}
