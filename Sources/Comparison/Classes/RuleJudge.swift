public import Standards

/// Says whether a changed rule for choosing units asks for more or for less.
///
/// Whoever understands rules gives a better one; ``words`` only looks at the first number.
public struct RuleJudge: Sendable {
  /// In which direction a rule has changed.
  public enum Shift: Sendable, Hashable {
    /// Some choice of units that was enough is not any more.
    case tightened
    /// Every choice of units that was enough still is, and others are.
    case loosened
    /// Nobody can say.
    case unclear
  }

  /// A rule before and after, with the qualifications that it stands in.
  public struct Question: Sendable {
    /// The rule as it was, nothing if it is new.
    public var old: ChoiceRule?
    /// The rule as it is, nothing if it is gone.
    public var new: ChoiceRule?
    /// The qualification as it was.
    public var oldQualification: Qualification
    /// The qualification as it is.
    public var newQualification: Qualification
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
    guard let old = question.old else { return question.new == nil ? .unclear : .tightened }
    guard let new = question.new else { return .loosened }
    let (before, after) = (words(of: old.text), words(of: new.text))
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
