/// Lays what several pages have into one list, each item once.
///
/// Most units are the same in every qualification that uses them. Where a sentence or a number differs,
/// an item says which pages have it. Items have the order of the first page; what only later pages have
/// follows the item of the first page that it follows there.
struct EditionMerge {
  /// What makes two items the same, under the number of the item.
  private var known = WordTable()
  private var items = SearchItems()
  /// Of each item, the item of the first page that it follows, and the pages that have it.
  private var places: [(behind: Int, pages: [Int])] = []
  private var pages = 0

  /// Adds the items of the next page.
  mutating func add(_ page: SearchItems) {
    var last = -1
    for item in page.all {
      let (number, isNew) = known.number(of: key(of: item, in: page).span)
      guard isNew else {
        last = places[number].behind
        if places[number].pages.last != pages { places[number].pages.append(pages) }
        continue
      }
      if pages == 0 { last = number }
      items.add(item, of: page)
      places.append((last, [pages]))
    }
    pages += 1
  }

  /// All items; one that not all pages have names those that do.
  var merged: SearchItems {
    let order = places.indices.sorted { (places[$0].behind, $0) < (places[$1].behind, $1) }
    var merged = items
    merged.all = order.map { items.all[$0] }
    for (place, number) in order.enumerated() where places[number].pages.count < pages {
      merged.pages[place] = places[number].pages
    }
    return merged
  }

  /// The kind and the words, which stand apart by a byte that no text has.
  private func key(of item: SearchItems.Item, in page: SearchItems) -> [UInt8] {
    [item.code, item.address, item.text].reduce(into: Array(item.kind.rawValue.utf8)) {
      $0 += [0xFF] + page.bytes[$1]
    }
  }
}
