/// Where in a Markdown document a tag stands, as far as it decides how a value is written there.
struct Site: Sendable, Equatable {
  /// What a tag lies in; a tag in a partial lies in what the partial lies in, too.
  struct Surroundings: OptionSet, Sendable {
    let rawValue: UInt8

    /// A row of a table: a bar would end the cell.
    static let row = Surroundings(rawValue: 1)
    /// A heading or another line that cannot go on in the next.
    static let oneLine = Surroundings(rawValue: 2)
    /// A code span.
    static let codeSpan = Surroundings(rawValue: 4)
    /// Fenced code.
    static let fence = Surroundings(rawValue: 8)
    /// The identifier of `{#id .class}`.
    static let identifier = Surroundings(rawValue: 16)
    /// A class of `{#id .class}`.
    static let className = Surroundings(rawValue: 32)
    /// The destination of a link.
    static let destination = Surroundings(rawValue: 64)
    /// The title of a link.
    static let title = Surroundings(rawValue: 128)
  }

  /// What comes behind a tag that nothing follows on its line.
  enum LineEnd: Sendable {
    /// Something else comes first, or another tag shares the line.
    case none
    /// A line end, or the end of everything.
    case here
    /// The end of this template; what comes then depends on who called it.
    case endOfTemplate
    /// The next line, at once: the line end went with the stand-alone tag of the caller.
    case missing
  }

  var surroundings: Surroundings = []
  var lineEnd = LineEnd.none
}
