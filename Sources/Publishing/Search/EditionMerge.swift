/// Lays what several pages have into one list, each item once.
///
/// Most units are the same in every qualification that uses them. Where a sentence or a number differs,
/// an item says which pages have it. Items have the order of the first page; what only later pages have
/// follows the item of the first page that it follows there.
struct EditionMerge {
  private var found: [SearchItem: Int] = [:]
  private var items: [(item: SearchItem, behind: Int, pages: [Int])] = []
  private var pages = 0

  /// Adds the items of the next page.
  mutating func add(_ page: [SearchItem]) {
    var last = -1
    for item in page {
      guard let known = found[item] else {
        found[item] = items.count
        if pages == 0 { last = items.count }
        items.append((item, last, [pages]))
        continue
      }
      last = items[known].behind
      if items[known].pages.last != pages { items[known].pages.append(pages) }
    }
    pages += 1
  }

  /// All items; one that not all pages have names those that do.
  var merged: [SearchItem] {
    items.enumerated().sorted { ($0.element.behind, $0.offset) < ($1.element.behind, $1.offset) }
      .map { _, each in
        var item = each.item
        if each.pages.count < pages { item.pages = each.pages }
        return item
      }
  }
}
