public import Findings

/// Fills one template: goes through its steps and appends bytes.
///
/// The state that changes is the output, the stack of values and whether a line of a template is
/// about to begin; everything else is handed down in a scope. Indentation is written late, with the
/// first byte of a template's line, so that it belongs to lines of templates and never to the lines of
/// a value.
struct Filler: ~Copyable {
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
  private var entered = 0
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
    var steps: Steps
    /// What goes before each line.
    var indent: [UInt8] = []
    /// What takes the place of blocks; the outermost caller's wins.
    var overrides: [String: Override] = [:]
    var site = Site()
  }

  /// A block that replaces others, and the template that it stands in.
  struct Override {
    /// The place of its step.
    var place: Int
    var steps: Steps
  }

  /// Begins with the values that names are looked up in, the innermost last.
  init(_ values: [Value], _ set: TemplateSet, _ limits: FillingLimits, capacity: Int) {
    self.set = set
    self.limits = limits
    out = Output(capacity: capacity)
    stack = ContextStack(values)
  }

  mutating func fill(_ template: Template) -> Filling {
    let steps = template.steps
    fill(steps.all.indices, in: Scope(steps: steps, site: Site(lineEnd: .here)))
    return Filling(bytes: out.bytes, findings: findings)
  }
}

extension Filler {
  /// Takes the steps at some places, each with what is in it.
  mutating func fill(_ places: Range<Int>, in scope: Scope) {
    var place = places.lowerBound
    while place < places.upperBound, !isStopped {
      let step = scope.steps.all[place]
      let content = place + 1..<step.end
      place = step.end
      switch step.kind {
      case .text(let lineStart): add(text: step.range, lineStart: lineStart, in: scope)
      case .variable(let key, let isRaw, let site):
        add(key, isRaw: isRaw, at: site, step.range, in: scope)
      case .section(let key):
        let value = value(of: key, step.range, in: scope)
        if value.isTrue {
          fill(content, foreach: value, step.range, in: scope)
          place = step.endIfFilled
        }
      case .inverted(let key):
        if !value(of: key, step.range, in: scope).isTrue, enters(step.range, in: scope) {
          fill(content, in: scope)
          leave()
        }
      case .call(let call): fill(call, with: content, step.range, in: scope)
      case .block(let block): fill(block, content, step.range, in: scope)
      }
    }
  }

  /// Fills a section once for each element of a list, once for another true value.
  private mutating func fill(
    _ content: Range<Int>, foreach value: consuming Value, _ range: Range<Int>, in scope: Scope
  ) {
    guard case .list(let elements) = value else {
      return fill(content, for: value, range, in: scope)
    }
    for element in elements where !isStopped { fill(content, for: element, range, in: scope) }
  }

  private mutating func fill(
    _ content: Range<Int>, for value: consuming Value, _ range: Range<Int>, in scope: Scope
  ) {
    guard enters(range, in: scope) else { return }
    stack.push(value)
    fill(content, in: scope)
    stack.pop()
    leave()
  }

  /// Goes one deeper, if that is not too deep; whoever has entered leaves again.
  mutating func enters(_ range: Range<Int>, in scope: Scope) -> Bool {
    entered += 1
    guard depth < limits.depth else {
      stop("it puts itself in again and again", range, scope)
      return false
    }
    guard entered <= limits.steps, out.count <= limits.output else {
      stop("it has been filled \(entered) times with \(out.count) bytes", range, scope)
      return false
    }
    depth += 1
    return true
  }

  mutating func leave() { depth -= 1 }
}

extension Filler {
  // What is odd is told apart from what is done for every tag, and its words with it.

  /// Ends the filling of everything: what would come next would only be more of the same.
  @inline(never)
  private mutating func stop(_ why: String, _ range: Range<Int>, _ scope: Scope) {
    isStopped = true
    report(.endlessTemplate, "let this come to an end; \(why)", range, scope)
  }

  /// Reports something about a tag, unless it was reported before.
  @inline(never)
  mutating func report(
    _ rule: Rule, _ message: String, _ range: Range<Int>, _ scope: Scope
  ) {
    let source = scope.steps.source
    let tag = Reported(path: source.path, offset: range.lowerBound, rule: rule)
    guard reported.insert(tag).inserted else { return }
    findings.report(rule, message, at: Place(source, range))
  }
}

extension Rule {
  /// Templates put each other in without end.
  public static let endlessTemplate = Rule(
    "endless-template", .error,
    "A template that puts itself in does so a limited number of times, such as once for each item.")
}
