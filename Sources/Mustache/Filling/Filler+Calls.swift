public import Findings

// A call puts another template in; the blocks that it is given replace those of that template. What is put in is filled in a
// scope of its own: another template, more white space before each line, and the surroundings of both.

extension Filler {
  /// Puts another template in.
  @inline(never)
  mutating func fill(
    _ call: Int, with arguments: Range<Int>, _ range: Range<Int>, in scope: Scope
  ) {
    let fixed = set.template(of: call, in: scope.steps)
    guard let template = fixed ?? template(of: call, range, in: scope) else { return }
    let indent = scope.steps.calls[call].indent
    let site = scope.steps.calls[call].site
    let isStandalone = scope.steps.calls[call].isStandalone
    // What follows its last line.
    let lineEnd = site.lineEnd == .endOfTemplate ? scope.site.lineEnd : site.lineEnd
    let inner = Scope(
      steps: template.steps,
      indent: indent.isEmpty ? scope.indent : scope.indent + scope.steps.bytes[indent],
      overrides: arguments.isEmpty ? scope.overrides : overrides(by: arguments, in: scope),
      site: Site(
        surroundings: scope.site.surroundings.union(site.surroundings),
        lineEnd: isStandalone ? .missing : lineEnd))
    startsLine = startsLine || isStandalone
    guard enters(range, in: scope) else { return }
    fill(inner.steps.all.indices, in: inner)
    leave()
  }

  /// What takes the place of blocks in a template that is given some.
  private func overrides(by arguments: Range<Int>, in scope: Scope) -> [String: Override] {
    var overrides = scope.overrides
    var place = arguments.lowerBound
    while place < arguments.upperBound {
      let step = scope.steps.all[place]
      if case .block(let number) = step.kind {
        let name = scope.steps.blocks[number].name
        if overrides[name] == nil {
          overrides[name] = Override(place: place, steps: scope.steps)
        }
      }
      place = step.end
    }
    return overrides
  }

  /// The template that a value names; a name without a template is reported.
  @inline(never)
  private mutating func template(of call: Int, _ range: Range<Int>, in scope: Scope) -> Template? {
    guard let name = name(of: call, range, in: scope) else { return nil }
    if let template = set[name] { return template }
    report(.unknownPartial, Rule.unknownPartialAdvice(for: name), range, scope)
    return nil
  }

  private mutating func name(of call: Int, _ range: Range<Int>, in scope: Scope) -> Name? {
    switch scope.steps.calls[call].name {
    case .fixed(let name): return name
    case .dynamic(let key):
      let name = printed(value(of: key, range, in: scope), key, range, in: scope)
      return name.isEmpty ? nil : Name(name)
    }
  }

  /// Fills a block, or what replaces it.
  @inline(never)
  mutating func fill(
    _ block: Int, _ content: Range<Int>, _ range: Range<Int>, in scope: Scope
  ) {
    let block = scope.steps.blocks[block]
    guard let override = scope.overrides[block.name] else {
      guard enters(range, in: scope) else { return }
      fill(content, in: scope)
      return leave()
    }
    var inner = scope
    inner.steps = override.steps
    inner.indent += scope.steps.bytes[block.indent]
    inner.site.surroundings = scope.site.surroundings.union(block.site.surroundings)
    inner.site.lineEnd = .none
    startsLine = startsLine || block.startsLine
    guard enters(range, in: scope) else { return }
    fill(override.place + 1..<inner.steps.all[override.place].end, in: inner)
    leave()
  }
}

extension TemplateSet {
  /// The template that a call names itself, nothing where there is none; the name is lent and not copied.
  @inline(never)
  fileprivate func template(of call: Int, in steps: Steps) -> Template? {
    guard case .fixed(let name) = steps.calls[call].name else { return nil }
    return self[name]
  }
}

extension Rule {
  /// A tag names a template that is not there.
  public static let unknownPartial = Rule(
    "unknown-partial", .warning, "A tag that puts a template in names one that is there.")
}
