import Findings
import Mustache
import Standards

/// Makes what templates can see of a suite, as `docs/template-context.md` explains it.
///
/// Every record carries all of its names, with an empty value where there is nothing, so that a look-up
/// never goes on outwards by mistake: a statement without items does not find its parent's. Words are
/// of two sorts. Those that are Markdown (`title`, `text`, `prose`, `value` …) are for three braces; all
/// others are plain and for two.
struct Context: Sendable {
  /// The fixed words.
  let labels: Labels
  /// The suite as the qualification's documents have it: its own edition of every unit.
  let suite: Suite
  /// Its units by their identifiers.
  let units: [String: Unit]
  /// How things inside units are anchored in the whole suite.
  let anchors: Anchors
  /// Where statements stood before they got other codes.
  let former: FormerAnchors
  /// The identifiers of the units that the candidate holds already.
  let achieved: Set<String>
  /// The worked example whose forms are filled, nothing where they are blank.
  var example: Example?
  /// The sheet of the matrix that is filled.
  var sheet = 0
  /// What comes before the anchors of units and elements: a logbook has an example beside its own records.
  var idPrefix: String { example == nil ? "" : "example-" }

  /// Prepares to describe a suite as one qualification has it.
  init(suite: Suite, anchors: Anchors, labels: Labels, achieved: Set<String> = []) {
    self.suite = suite
    self.labels = labels
    self.achieved = achieved
    units = Dictionary(suite.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.anchors = anchors
    former = FormerAnchors(of: suite.units, anchors)
  }

  /// A code and a title in plain words, as forms and lists name a thing.
  func name(_ code: Code?, _ title: Prose) -> String {
    guard let code else { return title.plainText }
    return "\(code.printed) \(title.plainText)"
  }
}

extension Labels {
  /// All labels as one record.
  var value: Value {
    .object(Record(keys.map { ($0, .text(self[$0])) }))
  }
}

extension Prose {
  /// The Markdown on one line.
  var oneLine: String { markdown.markdownOnOneLine }
}

// Of Markdown: nearly every text is one line, which is its own first paragraph.
extension String {
  /// The Markdown up to the first blank line, and what follows it.
  var firstParagraph: (first: String, rest: String) {
    guard isManyLines else { return (self, "") }
    let bytes = utf8
    guard
      let gap = zip(bytes.indices, bytes.indices.dropFirst()).first(where: { index, next in
        bytes[index] == UInt8(ascii: "\n") && bytes[next] == UInt8(ascii: "\n")
      })
    else { return (self, "") }
    return (String(self[..<gap.0]), String(self[bytes.index(after: gap.1)...]))
  }

  /// The Markdown on one line.
  var markdownOnOneLine: String {
    guard isManyLines else { return self }
    return unicodeScalars.split(whereSeparator: \.isNewline).map(String.init)
      .joined(separator: " ")
  }

  private var isManyLines: Bool {
    utf8.span.has(UInt8(ascii: "\n"))
  }
}

extension Unicode.Scalar {
  /// Whether it ends a line, as `Character.isNewline` has it.
  fileprivate var isNewline: Bool {
    switch self {
    case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
