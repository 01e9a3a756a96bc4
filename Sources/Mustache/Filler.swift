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
  private var stack: ContextStack
  /// Whether a line of a template is about to begin.
  var startsLine = false
  /// Whether the next text leaves out all up to its first line end.
  var skipsLineEnd = false
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
    guard value.isTrue else { return }
    let elements = if case .list(let elements) = value { elements } else { [value] }
    for element in elements where !isStopped {
      stack.push(element)
      enter(range, in: scope) { filler in filler.fill(content, in: scope) }
      stack.pop()
    }
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
    guard depth < limits.depth, steps <= limits.steps, out.bytes.count <= limits.output else {
      isStopped = true
      report(
        .endlessTemplate, "let this come to an end; it fills itself again and again", range, scope)
      return
    }
    depth += 1
    fill(&self)
    depth -= 1
  }
}

extension Filler {
  private mutating func add(text range: Range<Int>, in scope: Scope) {
    var text = scope.template.source.bytes[range]
    if skipsLineEnd {
      text = text.drop { $0 != 0x0A }.dropFirst()
      skipsLineEnd = false
    }
    guard let last = text.last else { return }
    guard !scope.indent.isEmpty else {
      out.append(text)
      startsLine = last == 0x0A
      return
    }
    for byte in text {
      startLine(in: scope)
      out.append(byte)
      startsLine = byte == 0x0A
    }
  }

  /// Writes the indentation, if a line of a template begins here.
  private mutating func startLine(in scope: Scope) {
    guard startsLine else { return }
    out.append(scope.indent)
    startsLine = false
  }

  private mutating func add(
    _ key: Key, isRaw: Bool, at site: Site, _ range: Range<Int>, in scope: Scope
  ) {
    startLine(in: scope)
    let text = printed(value(of: key, range, in: scope), key, range, in: scope)
    switch scope.template.style {
    case .html where !isRaw: out.append(escapingHTML: text)
    case .html, .plain: out.append(text.utf8)
    case .markdown: add(markdown: text, isRaw: isRaw, at: site, range, in: scope)
    }
  }

  /// What a value prints; an object or a list prints nothing, and that is a mistake.
  private mutating func printed(
    _ value: Value, _ key: Key, _ range: Range<Int>, in scope: Scope
  ) -> String {
    switch value {
    case .nothing: return ""
    case .truth(let truth): return truth ? "true" : "false"
    case .text(let text): return text
    case .list, .object:
      report(
        .unprintableValue, "print something in '\(key)'; it holds values and is no text", range,
        scope)
      return ""
    }
  }

  /// The value of a name; where nobody knows the name it is nothing, and that is a mistake.
  private mutating func value(of key: Key, _ range: Range<Int>, in scope: Scope) -> Value {
    if let value = stack.value(of: key) { return value }
    report(.unknownName, "name a value that is there; there is no '\(key)' here", range, scope)
    return .nothing
  }

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
  /// A tag names a value that nobody knows.
  public static let unknownName = Rule(
    "unknown-name", .warning,
    "A tag names a value that the template can see; a value that may be missing is known all the same."
  )
  /// A tag names a template that is not there.
  public static let unknownPartial = Rule(
    "unknown-partial", .warning, "A tag that puts a template in names one that is there.")
  /// A tag prints something that is no text.
  public static let unprintableValue = Rule(
    "unprintable-value", .warning, "What a tag prints is a text and no list or object.")
  /// Templates put each other in without end.
  public static let endlessTemplate = Rule(
    "endless-template", .error,
    "A template that puts itself in does so a limited number of times, such as once for each item.")
}
