public import Findings

/// Fills one template: walks its nodes and appends bytes.
///
/// The state that changes is the output, the stack of values and whether a line of a template is
/// about to begin; everything else is handed down in a scope. Indentation is written late, with the
/// first byte of a template's line, so that it belongs to lines of templates and never to the lines of
/// a value.
struct Filler {
  let set: TemplateSet
  let limits: FillingLimits
  var out: Output
  var findings = Findings()
  var stack: ContextStack
  /// Whether a line of a template is about to begin.
  var startsLine = false
  /// Whether the next text leaves out all up to its first line end.
  var skipsLineEnd = false
  /// Where what is written comes from, if that is wanted.
  var origins: Origins?
  private var depth = 0
  private var steps = 0
  private var isStopped = false
  private var reported: Set<Reported> = []

  /// A tag that a finding was about.
  private struct Reported: Hashable {
    var path: String
    var offset: Int
    var rule: Rule
  }

  /// What a piece of a template is filled within.
  struct Scope {
    var template: Template
    /// What goes before each line.
    var indent: [UInt8] = []
    /// What takes the place of blocks; the outermost caller's wins.
    var overrides: [String: Override] = [:]
    var site = Site()
  }

  /// A block that replaces others, and the template that its ranges lie in.
  struct Override {
    var block: Block
    var template: Template
  }

  init(_ value: Value, _ set: TemplateSet, _ limits: FillingLimits, capacity: Int) {
    self.set = set
    self.limits = limits
    out = Output(capacity: capacity)
    stack = ContextStack(value)
  }

  mutating func fill(_ template: Template) -> Filling {
    fill(template.nodes, in: Scope(template: template, site: Site(lineEnd: .here)))
    return Filling(bytes: out.bytes, findings: findings)
  }
}

extension Filler {
  private mutating func fill(_ nodes: [Node], in scope: Scope) {
    for node in nodes {
      guard !isStopped else { return }
      switch node.kind {
      case .text: add(text: node.range, in: scope)
      case .variable(let key, let isRaw, let site):
        add(key, isRaw: isRaw, at: site, node.range, in: scope)
      case .section(let key, let content): fill(content, foreach: key, node.range, in: scope)
      case .inverted(let key, let content):
        guard !value(of: key, node.range, in: scope).isTrue else { continue }
        enter(node.range, in: scope) { filler in filler.fill(content, in: scope) }
      case .call(let call): fill(call, node.range, in: scope)
      case .block(let block, let site): fill(block, at: site, node.range, in: scope)
      }
    }
  }

  /// Fills a section once for each element of a list, once for another true value, else not at all.
  private mutating func fill(
    _ content: [Node], foreach key: Key, _ range: Range<Int>, in scope: Scope
  ) {
    let value = value(of: key, range, in: scope)
    guard case .list(let elements) = value else {
      if value.isTrue, !isStopped { fill(content, for: value, range, in: scope) }
      return
    }
    for element in elements where !isStopped { fill(content, for: element, range, in: scope) }
  }

  private mutating func fill(
    _ content: [Node], for value: Value, _ range: Range<Int>, in scope: Scope
  ) {
    stack.push(value)
    enter(range, in: scope) { filler in filler.fill(content, in: scope) }
    stack.pop()
  }

  private mutating func fill(_ call: Call, _ range: Range<Int>, in scope: Scope) {
    guard let name = name(of: call, range, in: scope) else { return }
    guard let template = set[name] else {
      report(.unknownPartial, "name a template that is there; there is no '\(name)'", range, scope)
      return
    }
    var inner = Scope(template: template, indent: scope.indent, overrides: scope.overrides)
    inner.indent += scope.template.source.bytes[call.indent]
    inner.site.surroundings = scope.site.surroundings.union(call.site.surroundings)
    inner.site.lineEnd = lineEnd(of: call, in: scope)
    for (name, block) in call.arguments where inner.overrides[name] == nil {
      inner.overrides[name] = Override(block: block, template: scope.template)
    }
    startsLine = startsLine || call.isStandalone
    enter(range, in: scope) { filler in filler.fill(template.nodes, in: inner) }
  }

  /// What follows the last line of a template where it is put in.
  private func lineEnd(of call: Call, in scope: Scope) -> Site.LineEnd {
    if call.isStandalone { return .missing }
    return call.site.lineEnd == .endOfTemplate ? scope.site.lineEnd : call.site.lineEnd
  }

  private mutating func name(of call: Call, _ range: Range<Int>, in scope: Scope) -> String? {
    switch call.name {
    case .fixed(let name): return name
    case .dynamic(let key):
      let name = printed(value(of: key, range, in: scope), key, range, in: scope)
      return name.isEmpty ? nil : name
    }
  }

  private mutating func fill(
    _ block: Block, at site: Site, _ range: Range<Int>, in scope: Scope
  ) {
    guard let override = scope.overrides[block.name] else {
      return enter(range, in: scope) { filler in filler.fill(block.content, in: scope) }
    }
    var inner = scope
    inner.template = override.template
    inner.indent += scope.template.source.bytes[block.indent]
    inner.site.surroundings = scope.site.surroundings.union(site.surroundings)
    inner.site.lineEnd = .none
    startsLine = startsLine || block.startsLine
    enter(range, in: scope) { filler in filler.fill(override.block.content, in: inner) }
  }

  private mutating func enter(
    _ range: Range<Int>, in scope: Scope, _ fill: (inout Filler) -> Void
  ) {
    steps += 1
    guard depth < limits.depth else {
      return stop("it puts itself in again and again", range, scope)
    }
    guard steps <= limits.steps, out.bytes.count <= limits.output else {
      return stop("it has been filled \(steps) times with \(out.bytes.count) bytes", range, scope)
    }
    depth += 1
    fill(&self)
    depth -= 1
  }
}

extension Filler {
  /// Ends the filling of everything: what would come next would only be more of the same.
  private mutating func stop(_ why: String, _ range: Range<Int>, _ scope: Scope) {
    isStopped = true
    report(.endlessTemplate, "let this come to an end; \(why)", range, scope)
  }

  /// Reports something about a tag, unless it was reported before.
  mutating func report(
    _ rule: Rule, _ message: String, _ range: Range<Int>, _ scope: Scope
  ) {
    let source = scope.template.source
    let tag = Reported(path: source.path, offset: range.lowerBound, rule: rule)
    guard reported.insert(tag).inserted else { return }
    findings.report(rule, message, at: Place(source, range))
  }
}

extension Rule {
  /// A tag names a template that is not there.
  public static let unknownPartial = Rule(
    "unknown-partial", .warning, "A tag that puts a template in names one that is there.")
  /// Templates put each other in without end.
  public static let endlessTemplate = Rule(
    "endless-template", .error,
    "A template that puts itself in does so a limited number of times, such as once for each item.")
}
