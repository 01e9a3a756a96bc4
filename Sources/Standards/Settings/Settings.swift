public import Findings

/// How a folder of standards wants to be judged: what `settings.md` says.
///
/// A setting is a line `name: value` with its place. Which names there are, and which words a class
/// has, the modules know that check and compare; ``faults(knowing:)`` holds the lines against them.
public struct Settings: Sendable {
  /// One line: what is set, and to what.
  public struct Line: Sendable {
    /// The name of a rule, or the fingerprint of a change.
    public var name: String
    /// The word behind it in small letters, or the reason as it was written.
    public var value: String
    /// Where the line stands.
    public var place: Place

    /// Makes a line.
    public init(name: String, value: String, place: Place) {
      self.name = name
      self.value = value
      self.place = place
    }
  }

  /// How grave findings are, by the names of their rules: `error`, `warning`, `note` or `off`.
  public var findings: [Line] = []
  /// The classes of changes, by the names of their rules: `breaking`, `risk`, `additive`, `editorial`.
  public var changes: [Line] = []
  /// How statements are written; see ``houseStyle``.
  var style: [Line] = []
  /// The changes that somebody has accepted, by their fingerprints, each with the reason.
  public var accepted: [Line] = []

  /// Starts with nothing set.
  public init() {}
}

extension Settings {
  /// The class that a folder gives to a rule of changes, nothing if it gives none.
  public func changeClass(of rule: String) -> String? {
    changes.last { $0.name == rule }?.value
  }

  /// Why a change was accepted, nothing if it was not.
  public func acceptance(of fingerprint: String) -> String? {
    accepted.last { $0.name == fingerprint }?.value
  }
}

extension Settings.Line {
  /// What becomes of findings of the rule, nothing if the word says nothing.
  var judgement: Settings.Judgement? { Settings.Judgement(word: value) }
}

extension Settings {
  /// What a folder makes of the findings of a rule.
  enum Judgement: Sendable {
    case severity(Severity)
    /// They are not reported.
    case off

    init?(word: String) {
      if word == "off" {
        self = .off
      } else if let severity = Severity(rawValue: word) {
        self = .severity(severity)
      } else {
        return nil
      }
    }

    /// The words, the gravest first.
    static let words = Severity.allCases.reversed().map(\.rawValue) + ["off"]
  }
}
