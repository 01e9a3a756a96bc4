import JSON

// What the search of the site looks through, as a script file.
//
// A page that was opened from a folder may not read other files, but it may run them. So the index is a
// script that sets one variable, `touchstoneIndex`, and is put into the page when somebody goes to
// the search field. It is to be small, because it is read whole, and quick to be ready, because somebody waits.
//
// The usual index has a list of places for each word. For a thousand units it would be as large as the texts,
// and the texts would be needed beside it, to show what was found. Here *the text is the index*: every
// text is kept once, as a row of numbers of words, and a search runs through all the rows. That is a million
// numbers for a thousand units, which takes a browser about two milliseconds; it finds phrases and
// the places of words without anything more; and what a word of the query means (its endings, a
// beginning, capitals and accents) is asked of the vocabulary alone, which is short. So no rule about words
// is needed on both sides: this one knows words as bytes, and the script alone knows what is alike.
//
// What makes it small:
//
// - **Words** are sorted by how often they are used, so that a frequent one takes one letter and most take
//   two (`DenseCode`). Those that take equally many letters are sorted by their bytes, and each tells only what
//   it does not share with the one before it (front coding).
// - **Texts** that several units have in common are kept once. An item that has a text of its own need not say which:
//   it is the next.
// - **Items** are alike from unit to unit: `F1.1.2` is in F1 what `A3.1.2` is in A3. What an item is, and how
//   its code and its anchor go on behind the unit's, is a *slot*. A slot is written out once; an item is
//   the number of its slot, and that of its text.
//
// The same library gives the same bytes: everything has the order in which it comes, and what is sorted by
// frequency is sorted by bytes where that does not decide.
//
// `docs/search.md` describes the file.

/// Gathers entries and writes them as the script that a browser searches.
struct SearchIndex {
  private(set) var pool = TextPool()
  private(set) var slots: [JSON] = []
  private var slotNumbers: [Slot: Int] = [:]
  private(set) var themes: [String] = []
  private var themeNumbers: [[UInt8]: Int] = [:]
  private(set) var entries: [JSON] = []
  private(set) var items: [UInt8] = []

  /// What an item is, and where it stands, apart from its entry's own code and anchor.
  fileprivate struct Slot: Hashable {
    var kind: SearchKind
    var code: Tail
    var anchor: Tail
    var pages: [Int]?
  }

  /// Adds an entry behind the others.
  mutating func add(_ entry: SearchEntry) {
    entries.append(
      .array([
        .string(entry.code), .string(entry.id), JSON(number(ofTheme: entry.theme)),
        .array(entry.otherCodes.map { .string($0) }), pages(of: entry), JSON(1 + entry.items.count),
      ]))
    let title = SearchItem(kind: entry.kind, code: entry.code, address: "", text: entry.title)
    for item in [title] + entry.items { add(item, of: entry) }
  }

  /// The number of a theme, −1 for none.
  private mutating func number(ofTheme name: String) -> Int {
    guard !name.isEmpty else { return -1 }
    let key = Array(name.utf8)
    if let number = themeNumbers[key] { return number }
    themeNumbers[key] = themes.count
    themes.append(name)
    return themes.count - 1
  }

  private mutating func add(_ item: SearchItem, of entry: SearchEntry) {
    let slot = Slot(
      kind: item.kind, code: Tail(item.code, behind: entry.code),
      anchor: Tail(item.address, behind: entry.id.isEmpty ? "" : "#\(entry.id)"),
      pages: item.pages)
    let number = slotNumbers[slot] ?? slots.count
    if number == slots.count {
      slotNumbers[slot] = number
      slots.append(slot.json)
    }
    DenseCode.even.append(number, to: &items)
    let text = pool.add(item.text)
    DenseCode.even.append(text.isNew ? 0 : 1 + text.number, to: &items)
  }

  /// The addresses of an entry's pages, each with the qualifications that have it there.
  private func pages(of entry: SearchEntry) -> JSON {
    var addresses: [String] = []
    var owners: [String: [JSON]] = [:]
    for page in entry.pages {
      if owners[page.address] == nil { addresses.append(page.address) }
      owners[page.address, default: []].append(JSON(page.qualification ?? -1))
    }
    return .array(addresses.map { .array([.string($0)] + (owners[$0] ?? [])) })
  }
}

extension SearchIndex.Slot {
  /// The kind, the rest of code and anchor, which of both go on behind the entry's (1: the code, 2: the
  /// anchor), and the places of the pages that have it if not all have.
  fileprivate var json: JSON {
    let kind = SearchKind.allCases.firstIndex(of: kind) ?? 0
    let behind = (code.isBehind ? 1 : 0) + (anchor.isBehind ? 2 : 0)
    return .array(
      [JSON(kind), .string(code.text), .string(anchor.text), JSON(behind)]
        + (pages.map { [.array($0.map { JSON($0) })] } ?? []))
  }
}
