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
}
