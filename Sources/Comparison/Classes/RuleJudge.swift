public import Standards

/// Says whether a changed rule for choosing units asks for more or for less.
///
/// A comparison knows nothing of what rules mean: ``words`` only looks at the numbers in them. Whoever
/// understands rules passes in a better judge.
public struct RuleJudge: Sendable {
  /// In which direction a rule has changed.
  public enum Shift: Sendable, Hashable {
    /// The same choices of units are enough.
    case same
    /// Some choice of units that was enough is not any more.
    case tightened
    /// Every choice of units that was enough still is, and others are.
    case loosened
    /// Nobody can say.
    case unclear
  }

  /// A rule before and after, with what it stands in.
  public struct Question: Sendable {
    /// The number of the rule as it was in its qualification, nothing if it is new.
    public var old: Int?
    /// The number of the rule as it is, nothing if it is gone.
    public var new: Int?
    /// The qualification as it was, and its suite.
    public var before: (qualification: Qualification, suite: Suite)
    /// The qualification as it is, and its suite.
    public var now: (qualification: Qualification, suite: Suite)
    /// What units are called now whose identifier has changed.
    public var newNames: [String: String]
  }

  /// Judges one changed rule.
  public var judge: @Sendable (Question) -> Shift

  /// Makes a judge.
  public init(_ judge: @escaping @Sendable (Question) -> Shift) {
    self.judge = judge
  }
}

extension RuleJudge {
  /// Goes by the words: a rule more tightens, a rule less loosens, and so do greater and lesser numbers.
  ///
  /// Two rules that differ in more than one number are unclear.
  public static let words = RuleJudge { question in
    let rules = (question.before.qualification.rules, question.now.qualification.rules)
    guard let old = question.old else { return question.new == nil ? .unclear : .tightened }
    guard let new = question.new else { return .loosened }
    let (before, after) = (words(of: rules.0[old].text), words(of: rules.1[new].text))
    guard before != after else { return .same }
    guard before.count == after.count else { return .unclear }
    let pairs = zip(before, after).filter { $0 != $1 }
    guard pairs.count == 1, let (was, now) = pairs.first, let was = Int(was), let now = Int(now)
    else { return .unclear }
    let isLimit = before.starts(with: ["at", "most"]) || before.starts(with: ["no", "more"])
    return (now > was) != isLimit ? .tightened : .loosened
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
      .map { $0 == "units" ? "unit" : $0 == "credits" ? "credit" : $0 }
  }
}
