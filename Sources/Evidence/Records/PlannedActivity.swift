public import CSV
public import Findings
public import Standards

/// An activity of the unit assessment plan: a row of `plan.csv`.
public struct PlannedActivity: Sendable {
  /// Under which of the plan's two headings it stands.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Normal working activities performed.
    case normal
    /// Activities needing to be performed.
    case needed
  }

  /// The code of the element that it is planned for.
  public var element: Cell
  /// Whether it is part of the job already.
  public var kind: Entry<Kind>
  /// What the candidate does.
  public var activity: Cell
  /// The evidence that is likely to come of it.
  public var evidence: Cell
  /// Where the candidate does it.
  public var workArea: Cell
  /// The day by which it is expected to be done.
  public var expected: Entry<Day>
  /// The codes of other units and elements that it touches.
  public var links: [Cell]
  /// The row.
  public var place: Place
}

extension PlannedActivity.Kind: Worded {
  var words: [String] { [rawValue] }
}
