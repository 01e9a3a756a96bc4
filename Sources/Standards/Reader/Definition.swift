import Markdown

// Words and what they mean: the items of a list `- **word**: meaning`, or the rows of a table. A glossary, the
// themes and the vocabulary of a suite are written so. A block is taken as such a list only if nothing of
// it is lost by that: a list whose items begin with something else than text, or none of which explains
// anything, and a table with a row of one cell stay what they are.

/// A word and what it means.
struct Definition {
  var name: [Inline]
  /// What it means, nothing where the item is the word alone.
  var meaning: [Block]
  var range: Range<Int>
  /// Whether it is a row of a table, and not an item of a list.
  var isRow = false
}

extension Block {
  /// The definitions that a block consists of; nothing if it is another block.
  var definitions: [Definition]? {
    let all: [Definition?] =
      switch kind {
      case .list(let list): list.items.map(\.definition)
      case .table(let table): table.body.map { $0.definition(under: table.head.last) }
      default: []
      }
    let read = all.compactMap { $0 }
    guard read.count == all.count, read.contains(where: { !$0.meaning.isEmpty }) else { return nil }
    return read
  }
}

extension Table.Row {
  /// The words of the first cell, the meaning in the second, and of each of the others a paragraph with its head.
  fileprivate func definition(under head: Table.Row?) -> Definition? {
    guard let first = cells.first, cells.count > 1, !first.content.isEmpty else { return nil }
    let heads = head?.cells.map(\.content) ?? []
    let meaning = cells.indices.dropFirst().filter { !cells[$0].content.isEmpty }.map { index in
      let hasHead = index > 1 && index < heads.count && !heads[index].isEmpty
      return (hasHead ? heads[index] + [Inline(.text(": "))] : []) + cells[index].content
    }
    return Definition(
      name: first.content, meaning: meaning.map { Block(.paragraph($0)) }, range: first.range,
      isRow: true)
  }
}

extension ListItem {
  /// The word before the first colon or dash, and what stands behind it; all of the text if there is neither.
  fileprivate var definition: Definition? {
    guard let first = content.first, case .paragraph(let words) = first.kind else { return nil }
    var meaning = words
    let name: [Inline]
    if case .strong(let term)? = words.first?.kind {
      name = term.withoutFinalColon
      meaning.removeFirst()
      meaning.trim()
    } else {
      let head = words.head(120)
      guard let length = head.lengthBeforeSeparator else {
        return Definition(name: words, meaning: Array(content.dropFirst()), range: range)
      }
      name = [Inline(.text(String(head.utf8.prefix(length)) ?? head))]
      meaning.dropHead(length)
      meaning.trim()
    }
    for sign in [":", "\u{2013}", "\u{2014}", "-"] where meaning.head().hasPrefix(sign) {
      meaning.dropHead(sign.utf8.count)
      meaning.trim()
      break
    }
    let paragraph = meaning.isEmpty ? [] : [Block(.paragraph(meaning), range: first.range)]
    return Definition(name: name, meaning: paragraph + content.dropFirst(), range: range)
  }
}

extension String {
  /// How many bytes stand before the first colon or free-standing dash.
  fileprivate var lengthBeforeSeparator: Int? {
    let separators: [String] = [": ", " \u{2013} ", " \u{2014} ", " - "]
    return separators.compactMap { firstRange(of: $0)?.lowerBound }.min().map {
      utf8.distance(from: startIndex, to: $0)
    }
  }
}

extension [Inline] {
  fileprivate var withoutFinalColon: [Inline] {
    guard case .text(let words)? = last?.kind, words.hasSuffix(":") else { return self }
    return dropLast() + [Inline(.text(String(words.dropLast())))]
  }
}
