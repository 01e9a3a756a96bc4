/// What changed, set as the new edition's own text: what came stands in its place, what is gone where it stood.
///
/// Units in which anything has changed are there whole, so that a reader sees each change among its neighbours. Of
/// qualifications and suites, whose texts are long, only what has changed is there, under its headings.
public struct Redline: Sendable {
  /// The units, qualifications and suites in which something has changed, in the order of the new edition.
  public var chapters: [Chapter] = []
  /// The names of the units and qualifications in which nothing has.
  public var unchanged: [String] = []
}

extension Redline {
  /// A unit, a qualification or a suite.
  public struct Chapter: Sendable {
    /// What it is, and what people call it now.
    public var home: Change.Home
    /// Its text, line by line.
    public var lines: [Line] = []

    /// The gravest class of its changes, nothing if all of them were accepted.
    public var gravest: Change.Impact? { lines.flatMap(\.changes).map(\.impact).max() }
  }

  /// A heading, a statement, a fact or a paragraph, as it was and as it is.
  public struct Line: Sendable {
    /// What it is.
    public var subject: Change.Subject
    /// What has become of it.
    public var state: State
    /// How many headings stand above it in its chapter.
    public var headings = 0
    /// In how many statements it is nested.
    public var depth = 0
    /// Its code, or the name of a fact, a theme or a term.
    public var name: [WordDifference.Piece] = []
    /// Its words.
    public var text: [WordDifference.Piece] = []
    /// What is told of it.
    public var changes: [Change] = []
    /// Whether something unchanged was left out before it.
    public var followsGap = false
  }

  /// What has become of a line.
  public enum State: String, Sendable { case same, changed, added, removed }
}
