/// Lays what several pages have into one list, each item once.
///
/// Most units are the same in every qualification that uses them. Where a sentence or a number differs,
/// an item says which pages have it; items come in the order in which the first page that has them has them.
struct EditionMerge {
  private var found: [SearchItem: Int] = [:]
  private var items: [(item: SearchItem, place: Int, pages: [Int])] = []
  private var pages = 0

  /// Adds the items of the next page.
  mutating func add(_ page: [SearchItem]) {
    for (place, item) in page.enumerated() {
      guard let known = found[item] else {
        found[item] = items.count
        items.append((item, place, [pages]))
        continue
      }
      if items[known].pages.last != pages { items[known].pages.append(pages) }
    }
    pages += 1
  }

  /// All items; one that not all pages have names those that do.
  var merged: [SearchItem] {
    items.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map { _, each in
        var item = each.item
        if each.pages.count < pages { item.pages = each.pages }
        return item
      }
  }
}
