import Mustache
import Standards

extension Context {
  /// All facts in order, each with `name`, `value`, and the address that a page's value leads to.
  ///
  /// Where an earlier edition is read is nothing for readers; what it is, pages tell by themselves.
  func list(_ facts: [Fact]) -> Value {
    .list(
      facts.filter { !$0.means(.earlierEdition) }.map {
        .object(Record(Self.factNames, [.text($0.name), Value(oneLine: $0.value), ""]))
      })
  }

  /// The names of what is said of a fact.
  static let factNames: Names = ["name", "value", "address"]

  /// Facts in plain words by their names' keys, as in `fact.awardingBody`.
  ///
  /// Those that the program knows are always there, under the name that we write ourselves.
  func named(_ facts: [Fact]) -> Value {
    var record = Self.noFacts
    for fact in facts.reversed() {
      record[Labels.key(fact.name.utf8)] = .text(fact.value.plainText)
    }
    for known in facts.compactMap(\.known) {
      record[Labels.key(known.names[0].utf8)] = .text(facts.text(of: known) ?? "")
    }
    return .object(record)
  }

  private static let noFacts = Record(
    KnownFact.allCases.map { (Labels.key($0.names[0].utf8), "") })
}
