public import Findings

// A call puts another template in; the blocks that it is given replace those of that template. What is put in is filled in a
// scope of its own: another template, more white space before each line, and the surroundings of both.

extension Filler {
  /// Puts another template in.
  mutating func fill(
    _ call: Int, with arguments: Range<Int>, _ range: Range<Int>, in scope: Scope
  ) {
    let call = scope.steps.calls[call]
    guard let name = name(of: call, range, in: scope) else { return }
    guard let template = set[name] else {
      report(.unknownPartial, Rule.unknownPartialAdvice(for: name), range, scope)
      return
    }
    var inner = Scope(template: template, indent: scope.indent, overrides: scope.overrides)
    if !call.indent.isEmpty { inner.indent += scope.steps.bytes[call.indent] }
    inner.site.surroundings = scope.site.surroundings.union(call.site.surroundings)
    inner.site.lineEnd = lineEnd(of: call, in: scope)
    replaceBlocks(of: &inner, by: arguments, in: scope)
    startsLine = startsLine || call.isStandalone
    guard enters(range, in: scope) else { return }
    fill(template.steps.all.indices, in: inner)
    leave()
  }

  private func replaceBlocks(of inner: inout Scope, by arguments: Range<Int>, in scope: Scope) {
    var place = arguments.lowerBound
    while place < arguments.upperBound {
      let step = scope.steps.all[place]
      if case .block(let number) = step.kind {
        let name = scope.steps.blocks[number].name
        if inner.overrides[name] == nil {
          inner.overrides[name] = Override(place: place, template: scope.template)
        }
      }
      place = step.end
    }
  }

  /// What follows the last line of a template where it is put in.
  private func lineEnd(of call: Call, in scope: Scope) -> Site.LineEnd {
    if call.isStandalone { return .missing }
    return call.site.lineEnd == .endOfTemplate ? scope.site.lineEnd : call.site.lineEnd
  }

  private mutating func name(of call: Call, _ range: Range<Int>, in scope: Scope) -> Name? {
    switch call.name {
    case .fixed(let name): return name
    case .dynamic(let key):
      let name = printed(value(of: key, range, in: scope), key, range, in: scope)
      return name.isEmpty ? nil : Name(name)
    }
  }

  /// Fills a block, or what replaces it.
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
    inner.template = override.template
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
