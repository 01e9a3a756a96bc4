extension Template {
  /// The names of the templates that this one puts in, and whether it takes one by a value's name.
  public var calls: (names: Set<String>, hasDynamic: Bool) {
    var calls: (names: Set<String>, hasDynamic: Bool) = ([], false)
    for node in allNodes {
      guard case .call(let call) = node.kind else { continue }
      switch call.name {
      case .fixed(let name): calls.names.insert(name)
      case .dynamic: calls.hasDynamic = true
      }
    }
    return calls
  }

  /// The names by which this template asks for values, dotted as they are written.
  public var names: Set<String> {
    var names: Set<String> = []
    for node in allNodes {
      switch node.kind {
      case .text, .call, .block: break
      case .variable(let key, _, _), .section(let key, _), .inverted(let key, _):
        names.insert(key.description)
      }
    }
    return names
  }

  /// The nodes of every depth, in no order that means anything.
  private var allNodes: [Node] {
    var all: [Node] = []
    var pending = [nodes]
    while let nodes = pending.popLast() {
      all += nodes
      for node in nodes {
        switch node.kind {
        case .text, .variable: break
        case .section(_, let content), .inverted(_, let content): pending.append(content)
        case .block(let block, _): pending.append(block.content)
        case .call(let call): pending += call.arguments.values.map(\.content)
        }
      }
    }
    return all
  }
}
