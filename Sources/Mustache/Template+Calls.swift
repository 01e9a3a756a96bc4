public import Findings

extension Template {
  /// The names of the templates that this one puts in, and whether it takes one by a value's name.
  public var calls: (names: Set<String>, hasDynamic: Bool) {
    var calls: (names: Set<String>, hasDynamic: Bool) = ([], false)
    for call in steps.calls {
      switch call.name {
      case .fixed(let name): calls.names.insert(name.text)
      case .dynamic: calls.hasDynamic = true
      }
    }
    return calls
  }

  /// The names by which this template asks for values, dotted as they are written.
  public var names: Set<String> {
    var names: Set<String> = []
    for step in steps.all {
      switch step.kind {
      case .text, .call, .block: break
      case .variable(let key, _, _), .section(let key), .inverted(let key):
        names.insert(steps.key(key).description)
      }
    }
    return names
  }

  /// Reports tags that put in templates which are not in a set, as filling reports those that it comes to.
  ///
  /// What a value names is known when the template is filled, and not before.
  public func unknownPartials(in set: TemplateSet) -> Findings {
    var findings = Findings()
    for step in steps.all {
      guard case .call(let place) = step.kind, case .fixed(let name) = steps.calls[place].name,
        set[name] == nil
      else { continue }
      findings.report(
        .unknownPartial, Rule.unknownPartialAdvice(for: name), at: Place(source, step.range))
    }
    return findings
  }
}

extension Rule {
  /// What to do about a tag that puts in a template of no such name.
  static func unknownPartialAdvice(for name: Name) -> String {
    "name a template that is there; there is no '\(name.text)'"
  }
}
