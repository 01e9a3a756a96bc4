/// Why a change has its class: a named rule, each with a paragraph in `docs/diff.md`.
public struct ClassRule: Sendable, Hashable {
  /// The name, which never changes, such as `criterion-added`.
  public let name: String
  /// The class that the rule gives.
  public var impact: Change.Impact
  /// What has happened, in one sentence.
  public let summary: String

  /// Makes a rule.
  public init(_ name: String, _ impact: Change.Impact, _ summary: String) {
    self.name = name
    self.impact = impact
    self.summary = summary
  }
}

extension ClassRule {
  /// Every rule, the gravest first.
  public static let all: [ClassRule] = [
    .criterionAdded, .criterionExtended, .criterionReinstated, .unitRemoved, .mandatoryUnitAdded,
    .ruleTightened, .itemReworded, .itemRemoved, .itemWithdrawn, .itemMoved, .codeReused,
    .itemSplit, .itemsMerged, .levelOrCreditChanged, .statusChanged, .themeChanged, .titleChanged,
    .requirementAdded, .ruleChanged, .unitAdded, .ruleLoosened, .textAdded, .wordingUnchanged,
    .ruleReworded, .itemRenumbered, .orderChanged, .headingChanged, .factChanged,
  ]

  // MARK: Breaking

  /// There is a criterion or knowledge item that was not there.
  public static let criterionAdded = ClassRule(
    "criterion-added", .breaking,
    "A criterion or knowledge item was added to a unit; nobody has signed it yet.")

  /// Every old word is kept in order, and words are added.
  public static let criterionExtended = ClassRule(
    "criterion-extended", .breaking,
    "A criterion or knowledge item asks for all that it did, and for more.")

  /// What was withdrawn is asked for again.
  public static let criterionReinstated = ClassRule(
    "criterion-reinstated", .breaking,
    "A criterion or knowledge item that was withdrawn is asked for again.")

  /// A unit is gone, from the suite or from a qualification.
  public static let unitRemoved = ClassRule(
    "unit-removed", .breaking, "A unit can no longer be taken; what was signed for it is lost.")

  /// Everybody has to take a unit that nobody had to take.
  public static let mandatoryUnitAdded = ClassRule(
    "mandatory-unit-added", .breaking,
    "A unit was added to those that every candidate has to take.")

  /// Fewer choices of units are enough.
  public static let ruleTightened = ClassRule(
    "rule-tightened", .breaking,
    "A rule for choosing units asks for more than it did, or leaves less to choose from.")

  // MARK: Risk

  /// Words have changed, and not only been added.
  public static let itemReworded = ClassRule(
    "item-reworded", .risk, "The wording has changed; judge whether it still asks for the same.")

  /// An item is gone.
  public static let itemRemoved = ClassRule(
    "item-removed", .risk, "An item is gone; judge whether another one asks for it now.")

  /// An item is no longer asked for and keeps its number.
  public static let itemWithdrawn = ClassRule(
    "item-withdrawn", .risk, "An item is withdrawn; what was signed for it no longer counts.")

  /// An item stands in another element or unit.
  public static let itemMoved = ClassRule(
    "item-moved", .risk,
    "An item belongs to another element or unit; records name the old one.")

  /// A code stands for something else.
  public static let codeReused = ClassRule(
    "code-reused", .risk,
    "A code stood for something else before; records that name it are read as evidence for this.")

  /// One item has become several.
  public static let itemSplit = ClassRule(
    "item-split", .risk, "One item became several; judge which of them its evidence covers.")

  /// Several items have become one.
  public static let itemsMerged = ClassRule(
    "items-merged", .risk, "Several items became one, which needs the evidence of all of them.")

  /// A unit's or qualification's level or credit is another.
  public static let levelOrCreditChanged = ClassRule(
    "level-or-credit-changed", .risk,
    "A level or credit value has changed; sums over chosen units may come out differently.")

  /// Who may register, or until when, has changed.
  public static let statusChanged = ClassRule(
    "status-changed", .risk,
    "The status has changed, or a day from or until which candidates may register or certificate.")

  /// A theme is another.
  public static let themeChanged = ClassRule(
    "theme-changed", .risk,
    "A theme has changed; rules that count by theme may come out differently.")

  /// A unit, an element or a qualification is called something else.
  public static let titleChanged = ClassRule(
    "title-changed", .risk, "A title has changed; judge whether it still means the same.")

  /// An evidence requirement, a range or guidance was added.
  public static let requirementAdded = ClassRule(
    "requirement-added", .risk,
    "A requirement, a range or guidance was added; judge whether signed evidence meets it.")

  /// A rule or group has changed, and nothing says in which direction.
  public static let ruleChanged = ClassRule(
    "rule-changed", .risk,
    "A rule or group of units has changed; judge whether every choice is still enough.")

  // MARK: Additive

  /// There is a unit that candidates may choose.
  public static let unitAdded = ClassRule(
    "unit-added", .additive, "A unit was added that nobody has to take.")

  /// More choices of units are enough.
  public static let ruleLoosened = ClassRule(
    "rule-loosened", .additive,
    "A rule for choosing units asks for less, or gives more to choose from.")

  /// There is text that asks for nothing.
  public static let textAdded = ClassRule(
    "text-added", .additive, "Text was added that asks candidates for nothing.")

  // MARK: Editorial

  /// The words are the same.
  public static let wordingUnchanged = ClassRule(
    "wording-unchanged", .editorial,
    "Only white space, quotes, a final full stop or the style of a code has changed.")

  /// Other words, and the same choices of units.
  public static let ruleReworded = ClassRule(
    "rule-reworded", .editorial,
    "A rule for choosing units is said in other words; the same choices are enough.")

  /// The code is another, and what it stands for is not.
  public static let itemRenumbered = ClassRule(
    "item-renumbered", .editorial, "A code has changed, and what it stands for has not.")

  /// The neighbours are others.
  public static let orderChanged = ClassRule(
    "order-changed", .editorial, "An item has changed its place within its unit's element.")

  /// A heading of the same meaning.
  public static let headingChanged = ClassRule(
    "heading-changed", .editorial, "A heading has changed, and its meaning has not.")

  /// A fact that asks for nothing.
  public static let factChanged = ClassRule(
    "fact-changed", .editorial,
    "A fact, or the change history, has changed, which asks candidates for nothing.")
}
