/// Sentences about an invented trade, put together from lists of words.
///
/// They need not be wise. They have the lengths and the marks that real standards have: now and then
/// something stressed, a link, a dash, a letter beyond ASCII.
struct Phrases {
  var dice: Dice

  /// What somebody does: `label the crate before it leaves the yard`.
  mutating func task() -> String {
    "\(dice.pick(Self.verbs)) the \(thing()) \(circumstance())"
  }

  /// What somebody knows: `why the crate is weighed, and who signs for it`.
  mutating func knowledge() -> String {
    "\(dice.pick(Self.questions)) the \(thing()) is \(dice.pick(Self.states)) \(circumstance())"
  }

  /// A title: `Weigh the harvest crate`.
  mutating func title() -> String {
    let verb = dice.pick(Self.verbs)
    return "\(verb.prefix(1).uppercased())\(verb.dropFirst()) the \(thing())"
  }

  /// Two or three words to remember.
  mutating func keyWord() -> String {
    "\(dice.pick(Self.states)) \(thing())"
  }

  /// Some sentences in a paragraph.
  mutating func prose(sentences: Int) -> String {
    (0..<sentences).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    switch dice.number(below: 6) {
    case 0: "You \(task())."
    case 1: "When the \(thing()) is \(dice.pick(Self.states)), you \(task())."
    case 2: "Nobody else can tell *\(knowledge())*, so you \(task())."
    case 3: "It matters \(knowledge()) – even \(circumstance())."
    case 4: "See [the \(thing())](https://example.org/yard) for \(knowledge())."
    default: "Some call it the café list: you \(task()), and then \(task())."
    }
  }

  private mutating func thing() -> String {
    dice.isOne(in: 3)
      ? dice.pick(Self.things) : "\(dice.pick(Self.kinds)) \(dice.pick(Self.things))"
  }

  private mutating func circumstance() -> String {
    "\(dice.pick(Self.times)) \(dice.pick(Self.people)) \(dice.pick(Self.deeds))"
  }

  /// Single words that can stand for others.
  static let words = (verbs + kinds + things + states).filter { !$0.contains(" ") }

  private static let verbs = [
    "weigh", "label", "stack", "count", "inspect", "move", "clean", "seal", "record", "sort",
    "return", "measure", "protect", "repair", "order", "hand over", "set aside", "describe",
  ]
  private static let kinds = [
    "harvest", "spare", "cold", "painted", "borrowed", "second", "heavy", "returned", "early",
    "wooden", "numbered", "mixed",
  ]
  private static let things = [
    "crate", "pallet", "ledger", "scale", "trolley", "delivery", "shelf", "basket", "container",
    "consignment", "docket", "storeroom", "loading bay", "sample", "seal", "gauge",
  ]
  private static let states = [
    "weighed", "checked", "moved", "opened", "kept dry", "signed for", "counted twice",
    "put away", "written down", "handed on", "cooled", "turned over",
  ]
  private static let questions = ["how", "why", "when", "where", "in which order", "by whom"]
  private static let times = ["before", "after", "whenever", "as soon as", "unless", "while"]
  private static let people = [
    "a colleague", "the driver", "your supervisor", "the customer", "the night shift",
    "a visitor", "the office", "the grower",
  ]
  private static let deeds = [
    "asks for it", "has signed the sheet", "opens the gate", "changes the plan",
    "brings the next load", "is in the yard", "needs the space", "reports a fault",
    "closes the books for the month",
  ]
}
