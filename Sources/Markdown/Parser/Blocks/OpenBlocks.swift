import Findings

// How blocks are added to the skeleton, and closed again.

extension BlockParser {
  /// Adds a block to the innermost of the containers that go on, and closes those that do not.
  ///
  /// A list holds nothing but items, so anything else ends it. A blank line before a second block, or
  /// a second item, makes the list loose (CommonMark 0.31.2, section 5.3).
  mutating func add(_ shape: Skeleton.Shape, at start: Int, in kept: Int) -> Int {
    close(to: kept)
    if case .list? = open.last?.kind {
      if case .item = shape {} else { close(to: open.count - 1) }
    }
    if let parent = open.indices.last {
      if followsBlank, open[parent].children > 0 { loosenList(of: parent) }
      open[parent].children += 1
      open[parent].isEmpty = false
    }
    skeleton.nodes.append(
      Skeleton.Node(
        shape: shape, start: start, end: start,
        lines: skeleton.lines.count..<skeleton.lines.count, next: skeleton.nodes.count + 1))
    return skeleton.nodes.count - 1
  }

  /// Opens a container; its rule has asked ``mayNest(at:in:)``.
  mutating func beginContainer(
    _ kind: Container.Kind, as shape: Skeleton.Shape, at start: Int, in kept: Int
  ) {
    let node = add(shape, at: start, in: kept)
    open.append(Container(kind: kind, node: node))
  }

  /// Opens a leaf, whose lines the caller appends to the skeleton.
  mutating func beginLeaf(_ newLeaf: Leaf, as shape: Skeleton.Shape, at start: Int, in kept: Int) {
    _ = add(shape, at: start, in: kept)
    leaf = newLeaf
  }

  /// Adds a leaf that is one line alone.
  mutating func addLine(_ shape: Skeleton.Shape, _ slice: LineSlice?, of line: Line, in kept: Int) {
    let node = add(shape, at: line.text, in: kept)
    if let slice { skeleton.lines.append(slice) }
    skeleton.nodes[node].lines = skeleton.nodes[node].lines.lowerBound..<skeleton.lines.count
    skeleton.nodes[node].end = line.end
  }

  /// Whether another container may open in those that go on; says so once where not.
  mutating func mayNest(at offset: Int, in kept: Int) -> Bool {
    if kept < Self.deepest { return true }
    if !isTooDeep {
      isTooDeep = true
      findings.report(
        .deepNesting, "nest less deeply; what is inside \(Self.deepest) blocks is shown as text",
        at: Place(source, offset..<offset + 1))
    }
    return false
  }

  /// Closes the leaf and all containers but the outer ones.
  mutating func close(to count: Int) {
    closeLeaf()
    while open.count > count {
      guard let container = open.popLast() else { return }
      if case .division = container.kind { reportUnclosedDivision(container) }
      finish(container)
    }
  }

  /// Says where a container ends.
  mutating func finish(_ container: Container) {
    skeleton.nodes[container.node].end = max(textEnd, skeleton.nodes[container.node].start)
    skeleton.nodes[container.node].next = skeleton.nodes.count
  }

  /// Ends the open leaf, if there is one.
  mutating func closeLeaf() {
    if case .none = leaf { return }
    let node = skeleton.nodes.count - 1
    let ended = leaf
    leaf = .none
    switch ended {
    case .none: return
    case .paragraph: takeDefinitions(outOf: node)
    case .indentedCode: dropBlankLines(atEndOf: node)
    case .fencedCode, .table: break
    }
    guard skeleton.nodes.count > node else { return }
    skeleton.nodes[node].lines = skeleton.nodes[node].lines.lowerBound..<skeleton.lines.count
    skeleton.nodes[node].end = textEnd
  }

  private mutating func loosenList(of parent: Int) {
    let list: Int
    if case .list = open[parent].kind {
      list = open[parent].node
    } else if parent > 0, case .item = open[parent].kind {
      list = open[parent - 1].node
    } else {
      return
    }
    if case .list(let style, isTight: true) = skeleton.nodes[list].shape {
      skeleton.nodes[list].shape = .list(style: style, isTight: false)
    }
  }
}
