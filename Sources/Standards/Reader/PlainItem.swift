import Markdown

/// An item that a line begins, with the lines that go on with it and the items in it.
struct PlainItem {
  var first: PlainLine
  var lines: [PlainLine]
  var items: [PlainItem] = []

  /// How deep items may stand in each other.
  private static let depth = 6

  /// Puts lines into each other; the first begins an item.
  static func tree(of lines: ArraySlice<PlainLine>) -> [PlainItem] {
    var open: [PlainItem] = []
    var done: [PlainItem] = []
    func close(to depth: Int) {
      while open.count > depth {
        var item = open.removeLast()
        // One dash alone is one of a sentence.
        if item.items.count == 1, item.items[0].isDash {
          item.lines += item.items.removeLast().lines
        }
        if open.isEmpty { done.append(item) } else { open[open.count - 1].items.append(item) }
      }
    }
    for line in lines {
      guard line.begins else {
        open[open.count - 1].lines.append(line)
        continue
      }
      let neighbour = open.lastIndex { line.start.isNeighbour(of: $0.first.start) }
      let isInner = open.last.map { line.start.isPart(of: $0.first.start) } ?? false
      close(to: neighbour ?? (isInner && open.count < depth ? open.count : 0))
      open.append(PlainItem(first: line, lines: [line]))
    }
    close(to: 0)
    return done
  }

  /// Whether it is `a)` alone, as the one part of an item is.
  var isOnlyPart: Bool {
    guard let code = first.start.code else { return false }
    return code.parts.shape == [.letters] && code.hasFinalMark
  }

  /// Whether it begins with a dash and holds nothing else.
  private var isDash: Bool { first.start.isDash && items.isEmpty }

  /// The item of a list, whose markers are codes or bullets.
  func item(inCodedList isCoded: Bool) -> ListItem {
    var words = lines.words
    if isCoded || first.start.sign != nil { words.dropHead(first.start.length) }
    words.trim()
    if isCoded, words.head().hasPrefix("- ") { words.dropHead(2) }
    let range = lines.range
    var content = [Block(.paragraph(words), range: range)]
    if !items.isEmpty { content.append(Block(.list(items.list), range: range)) }
    let marker = isCoded ? first.start.code?.printed : nil
    return ListItem(marker: marker ?? "-", content: content, range: range)
  }
}

extension PlainItem {
  /// Decides whether items are a list, or prose that happens to begin so.
  ///
  /// Codes have to go with each other or with what is around them; one alone is none, nor is one dash.
  struct Judge {
    private var codes: Set<String> = []
    private var areMany: Bool
    private let stems: [CodeParts]

    /// Looks at all items that may be of one list.
    init(_ items: [PlainItem], stems: [CodeParts]) {
      self.stems = stems
      let coded = items.compactMap(\.first.start.code)
      areMany = coded.count > 1
      for (code, isCode) in zip(coded, CodeJudge(stems: stems).areCodes(coded)) where isCode {
        codes.insert(code.printed)
      }
    }

    func areList(_ items: [PlainItem]) -> Bool {
      guard let first = items.first else { return false }
      guard let code = first.first.start.code else {
        return items.count > 1 || !first.first.start.isDash
      }
      let areCodes = items.allSatisfy {
        $0.hasPartsByCode || codes.contains($0.first.start.code?.printed ?? "")
      }
      let isOneOfMany = areMany || first.hasPartsByCode
      return areCodes && (isOneOfMany || code.parts.extendsOne(of: stems))
    }
  }

  /// The lines of the item and of the items in it, in order.
  var allLines: [PlainLine] { lines + items.flatMap(\.allLines) }
}

extension [PlainItem] {
  /// The items as the list that they are.
  var block: Block {
    let range = Range(from: first?.first.range, to: last?.lines.last?.range)
    return Block(.list(list), range: range)
  }

  fileprivate var list: List {
    let areCoded = allSatisfy { $0.first.start.code != nil }
    return List(
      style: areCoded ? .numbered(start: 1) : .bullet, isTight: true,
      items: map { $0.item(inCodedList: areCoded) })
  }
}

extension PlainItem {
  /// Whether an item in it has a code that extends its own.
  fileprivate var hasPartsByCode: Bool {
    guard let code = first.start.code else { return false }
    return items.contains {
      guard let inner = $0.first.start.code?.parts else { return false }
      return inner.extends(code.parts) || inner.isCriterion(of: code.parts)
    }
  }
}
