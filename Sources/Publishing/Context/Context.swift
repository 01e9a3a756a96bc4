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

extension Value {
  /// The Markdown of a text, where it lies.
  init(_ prose: Prose) {
    let (bytes, range) = prose.stretch
    self = range.isEmpty ? "" : .stretch(Stretch(range, of: bytes))
  }

  /// The Markdown of a text on one line.
  init(oneLine prose: Prose) {
    self = prose.isOneLine ? Value(prose) : .text(prose.oneLine)
  }
}

extension Prose {
  /// The Markdown on one line.
  var oneLine: String {
    guard !isOneLine else { return markdown }
    return markdown.unicodeScalars.split(whereSeparator: \.isNewline).map(String.init)
      .joined(separator: " ")
  }

  /// The Markdown up to the first blank line, and what follows it.
  var firstParagraph: (first: Value, rest: Value) {
    guard let gap else { return (Value(self), "") }
    let (bytes, range) = stretch
    let end = range.lowerBound + gap
    return (
      .stretch(Stretch(range.lowerBound..<end, of: bytes)),
      .stretch(Stretch(end + 2..<range.upperBound, of: bytes))
    )
  }

  /// How many bytes there are before the first blank line, nothing if there is none.
  private var gap: Int? {
    withBytes { bytes in
      var end = bytes.index(ofNewlineFrom: 0)
      while end + 1 < bytes.count {
        if bytes[end + 1] == newline { return end }
        end = bytes.index(ofNewlineFrom: end + 1)
      }
      return nil
    }
  }

  fileprivate var isOneLine: Bool { withBytes { !$0.has(newline) } }
}

private let newline = UInt8(ascii: "\n")

extension Span<UInt8> {
  fileprivate func index(ofNewlineFrom start: Int) -> Int {
    ByteSearch.firstIndex(of: newline, in: self, from: start)
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
