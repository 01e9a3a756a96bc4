extension [Block] {
  /// The blocks with every heading moved down by so many levels, up if negative, but never past 1 or 6.
  ///
  /// A unit is a heading of level 1 on its own page and one of level 2 in the handbook.
  public func headings(shiftedBy levels: Int) -> [Block] {
    levels == 0 ? self : map { $0.headings(shiftedBy: levels) }
  }
}

extension Block {
  fileprivate func headings(shiftedBy levels: Int) -> Block {
    var block = self
    switch kind {
    case .heading(let level, let content, let attributes):
      block.kind = .heading(
        level: level.headingLevel(shiftedBy: levels), content: content, attributes: attributes)
    case .quote(let content):
      block.kind = .quote(content.headings(shiftedBy: levels))
    case .division(let name, let content):
      block.kind = .division(name: name, content: content.headings(shiftedBy: levels))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].content = list.items[index].content.headings(shiftedBy: levels)
      }
      block.kind = .list(list)
    case .paragraph, .code, .rule, .writingLine, .table: break
    }
    return block
  }
}

extension Int {
  /// A level of headings moved down by so many levels, but never past 1 or 6.
  func headingLevel(shiftedBy levels: Int) -> Int { Swift.min(Swift.max(self + levels, 1), 6) }
}
