public import Findings

/// A template that has been read: text, and tags whose meaning is settled.
///
/// It never changes, so that any number of tasks may fill the same one.
public struct Template: Sendable {
  let steps: Steps

  /// The text that it was read from.
  public var source: Source { steps.source }
  /// How values are written into it.
  public var style: ContentStyle { steps.style }

  /// Reads a template; every text is one, and what is odd in it is reported.
  ///
  /// The language is Mustache with inheritance and dynamic names (see `docs/templates.md`).
  public static func parse(_ source: Source, style: ContentStyle = .html) -> (
    template: Template, findings: Findings
  ) {
    var scanner = TagScanner(source)
    var tags: [Tag] = []
    while let tag = scanner.next() { tags.append(tag) }
    var findings = scanner.findings
    var builder = TreeBuilder(source)
    var sites = Array(repeating: Site(), count: tags.count)
    if style == .markdown {
      let sketch = Sketch(source.bytes, tags)
      sites = MarkdownSurvey(sketch).sites
      for range in BlankLines.find(sketch, tags) {
        findings.report(
          .blankLine, "give each of these tags its own line; this one may be left blank",
          at: Place(source, range))
      }
    }
    for (tag, site) in zip(tags, sites) { builder.add(tag, at: site) }
    let nodes = builder.finish()
    findings.append(builder.findings)
    return (Template(steps: Steps(nodes, of: source, style)), findings)
  }

  /// Fills the template with a value; partials and parents are taken from a set.
  ///
  /// The same template, values and set give the same bytes. Each tag is reported at most once.
  ///
  /// - Parameter outer: What names are looked up in that the value does not have, the outermost first.
  public func filled(
    with value: Value, inside outer: [Value] = [], in set: TemplateSet = [:],
    limits: FillingLimits = FillingLimits()
  ) -> Filling {
    var filler = Filler(outer + [value], set, limits, capacity: 2 * source.bytes.count)
    return filler.fill(self)
  }
}

/// Templates by the names that tags call them by, such as `partials/unit`.
public struct TemplateSet: Sendable, ExpressibleByDictionaryLiteral {
  private var templates: Named<Template>

  /// Takes templates with their names; of two with one name the later is taken.
  public init(_ templates: some Sequence<(String, Template)>) {
    self.templates = Named(templates)
  }

  public init(dictionaryLiteral templates: (String, Template)...) {
    self.init(templates)
  }

  /// The template of that name.
  public subscript(name: String) -> Template? {
    get { templates[Name(name)] }
    set { templates[Name(name)] = newValue }
  }

  subscript(name: Name) -> Template? { templates[name] }
}

/// What became of a template.
public struct Filling: Sendable, Equatable {
  /// The text, as UTF-8.
  public var bytes: [UInt8]
  /// What was missing or could not be written as it is, with places in the templates.
  public var findings: Findings

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// How much a filling may do, so that templates which call each other without end come to one.
public struct FillingLimits: Sendable {
  /// How deep templates and sections may be entered within each other.
  public var depth: Int
  /// How many bytes may be written.
  public var output: Int
  /// How many times a template or a section may be entered.
  public var steps: Int

  /// Takes limits; the usual ones are far beyond what documents need.
  public init(depth: Int = 1_200, output: Int = 64 << 20, steps: Int = 5_000_000) {
    self.depth = depth
    self.output = output
    self.steps = steps
  }
}
