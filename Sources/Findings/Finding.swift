/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }
}

/// What a kind of finding is called, how grave it is, and what it is about.
///
/// Each module names its own as static members, beside the code that reports them.
public struct Rule: Sendable, Hashable {
  /// The kebab-case name that stands in brackets behind a finding; it never changes.
  public let name: String
  /// How grave a finding of this rule is unless somebody says otherwise.
  public let severity: Severity
  /// The correct state, in a sentence or two.
  public let explanation: String

  /// Names a rule.
  public init(_ name: String, _ severity: Severity, _ explanation: String) {
    self.name = name
    self.severity = severity
    self.explanation = explanation
  }
}

/// Something a person should know about the text: the one diagnostic type of the program.
public struct Finding: Sendable, Equatable {
  /// A second place that helps to understand the first.
  public struct Note: Sendable, Equatable {
    /// What is to be seen there, in lower case without a full stop.
    public var message: String
    /// Where.
    public var place: Place?

    /// Makes a note.
    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// A change of the text that mends it, and that nobody has to think about.
  public struct Fix: Sendable, Equatable {
    /// What is replaced; an empty stretch where something is only put in.
    public var place: Place
    /// What comes in its place, empty to take it away.
    public var text: String

    /// Makes a fix.
    public init(_ place: Place, with text: String) {
      self.place = place
      self.text = text
    }
  }

  /// The rule that is not kept.
  public var rule: Rule
  /// How grave it is.
  public var severity: Severity
  /// What to do, as an imperative in lower case without a full stop.
  public var message: String
  /// Where, or nothing where the finding is about no text.
  public var place: Place?
  /// Other places that belong to it.
  public var notes: [Note]
  /// What mends it without a person's judgement, nothing for most.
  public var fix: Fix?

  /// Makes a finding; its severity is the rule's unless one is given.
  public init(
    _ rule: Rule, _ message: String, at place: Place? = nil, severity: Severity? = nil,
    notes: [Note] = [], fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    self.place = place
    self.notes = notes
    self.fix = fix
  }
}

/// A growing list of findings.
public struct Findings: Sendable, Equatable {
  /// All that was reported, in the order of reporting.
  public private(set) var all: [Finding] = []

  /// Starts with none.
  public init() {}

  /// Adds a finding.
  public mutating func report(
    _ rule: Rule, _ message: String, at place: Place? = nil, severity: Severity? = nil,
    notes: [Finding.Note] = [], fix: Finding.Fix? = nil
  ) {
    append(Finding(rule, message, at: place, severity: severity, notes: notes, fix: fix))
  }

  /// Adds a finding that was made elsewhere.
  public mutating func append(_ finding: Finding) {
    all.append(finding)
  }

  /// Adds what somebody else has found.
  public mutating func append(_ others: Findings) {
    all += others.all
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { all.isEmpty }

  /// The gravest severity among them.
  public var gravest: Severity? { all.map(\.severity).max() }

  /// The findings in the order that is printed: by file, then place, then rule, then words.
  public var sorted: [Finding] {
    all.enumerated().sorted { a, b in
      let left = key(a.element)
      let right = key(b.element)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }

  private func key(_ finding: Finding) -> (String, Int, Int, String, String) {
    (
      finding.place?.source.path ?? "", finding.place?.range.lowerBound ?? -1,
      finding.place?.range.upperBound ?? -1, finding.rule.name, finding.message
    )
  }
}
