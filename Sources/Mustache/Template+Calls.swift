extension Template {
  /// The names of the templates that this one puts in, and whether it takes one by a value's name.
  public var calls: (names: Set<String>, hasDynamic: Bool) {
    var calls: (names: Set<String>, hasDynamic: Bool) = ([], false)
    var pending = [nodes]
    while let nodes = pending.popLast() {
      for node in nodes {
        switch node.kind {
        case .text, .variable: break
        case .section(_, let content), .inverted(_, let content): pending.append(content)
        case .block(let block, _): pending.append(block.content)
        case .call(let call):
          switch call.name {
          case .fixed(let name): calls.names.insert(name)
          case .dynamic: calls.hasDynamic = true
          }
          pending += call.arguments.values.map(\.content)
        }
      }
    }
    return calls
  }
}
