public import Findings

// A call puts another template in; the blocks that it is given replace those of that template. What is put in is filled in a
// scope of its own: another template, more white space before each line, and the surroundings of both.

extension Filler {
  /// Puts another template in.
  @inline(never)
  mutating func fill(
    _ call: Int, with arguments: Range<Int>, _ range: Range<Int>, in scope: Scope
  ) {
    guard let name = name(of: call, range, in: scope) else { return }
    guard let template = set[name] else {
      report(.unknownPartial, Rule.unknownPartialAdvice(for: name), range, scope)
      return
    }
    let indent = scope.steps.calls[call].indent
    let site = scope.steps.calls[call].site
    let isStandalone = scope.steps.calls[call].isStandalone
    var inner = Scope(steps: template.steps, indent: scope.indent, overrides: scope.overrides)
    if !indent.isEmpty { inner.indent += scope.steps.bytes[indent] }
    inner.site.surroundings = scope.site.surroundings.union(site.surroundings)
    // What follows its last line.
    inner.site.lineEnd = site.lineEnd == .endOfTemplate ? scope.site.lineEnd : site.lineEnd
    if isStandalone { inner.site.lineEnd = .missing }
    replaceBlocks(of: &inner, by: arguments, in: scope)
    startsLine = startsLine || isStandalone
    guard enters(range, in: scope) else { return }
    fill(inner.steps.all.indices, in: inner)
    leave()
  }

  private func replaceBlocks(of inner: inout Scope, by arguments: Range<Int>, in scope: Scope) {
    var place = arguments.lowerBound
    while place < arguments.upperBound {
      let step = scope.steps.all[place]
      if case .block(let number) = step.kind {
        let name = scope.steps.blocks[number].name
        if inner.overrides[name] == nil {
          inner.overrides[name] = Override(place: place, steps: scope.steps)
        }
      }
      place = step.end
    }
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

extension Rule {
  /// A tag names a template that is not there.
  public static let unknownPartial = Rule(
    "unknown-partial", .warning, "A tag that puts a template in names one that is there.")
}
