import Markdown

/// A document as its headings divide it: what stands before the first, then a part for each.
struct Outline {
  /// A heading with what stands under it, up to the next heading of its level or above.
  struct Part {
    var level: Int
    var title: [Inline]
    var attributes: Attributes
    var range: Range<Int>
    /// The blocks up to the first deeper heading.
    var body: ArraySlice<Block>
    /// What stands under deeper headings.
    var parts: [Part] = []
  }

  var preamble: ArraySlice<Block>
  var parts: [Part]

  /// Divides blocks at their headings.
  init(_ blocks: [Block]) {
    let heads = blocks.indices.filter { blocks[$0].isHeading }
    preamble = blocks[..<(heads.first ?? blocks.endIndex)]
    parts = []
    var open: [Part] = []
    for (index, start) in heads.enumerated() {
      let end = index + 1 < heads.count ? heads[index + 1] : blocks.endIndex
      guard case .heading(let level, let title, let attributes) = blocks[start].kind else {
        continue
      }
      while let last = open.last, last.level >= level { close(&open) }
      open.append(
        Part(
          level: level, title: title, attributes: attributes, range: blocks[start].range,
          body: blocks[(start + 1)..<end]))
    }
    while !open.isEmpty { close(&open) }
  }

  private mutating func close(_ open: inout [Part]) {
    let part = open.removeLast()
    if open.isEmpty { parts.append(part) } else { open[open.count - 1].parts.append(part) }
  }
}

extension [Outline.Part] {
  /// The first part of the highest level, which is the title, what stands before it and what behind.
  var dividedAtTitle: (before: [Outline.Part], title: Outline.Part, behind: [Outline.Part])? {
    guard let level = map(\.level).min(), let index = firstIndex(where: { $0.level == level })
    else { return nil }
    return (Array(self[..<index]), self[index], Array(self[(index + 1)...]))
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
