import Findings
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
  private(set) var themes = WordTable()
  /// The slots in the order of their numbers, as JSON.
  private(set) var slots: [[UInt8]] = []
  /// The entries, as JSON.
  private(set) var entries: [[UInt8]] = []
  private(set) var items: [UInt8] = []
  /// What tells one slot from another, under their numbers.
  private var slotKeys = WordTable()
  /// The slot that came behind each slot the last time; units are alike, and it mostly comes again.
  private var followers: [Int] = []
  private var lastSlot = 0
  /// The room of the last key, which the next one takes.
  private var spare: [UInt8] = []

  /// Adds an entry behind the others.
  mutating func add(_ entry: SearchEntry) {
    entries.append(json(of: entry))
    let code = Array(entry.code.utf8)
    let anchor = entry.id.isEmpty ? [] : Array("#\(entry.id)".utf8)
    var title = SearchItems()
    title.add(
      .init(
        kind: entry.kind, code: title.put(entry.code), address: 0..<0, text: title.put(entry.title))
    )
    for items in [title, entry.items] {
      for place in items.all.indices { add(items, place, behind: code, anchor) }
    }
  }

  /// Adds an item by the numbers of its slot and of its text.
  private mutating func add(
    _ items: SearchItems, _ place: Int, behind code: [UInt8], _ anchor: [UInt8]
  ) {
    let item = items.all[place]
    let bytes = items.bytes.span
    let slot = Slot(
      kind: item.kind, code: Tail(of: item.code, in: bytes, behind: code.span),
      anchor: Tail(of: item.address, in: bytes, behind: anchor.span), pages: items.pages[place])
    DenseCode.even.append(number(of: slot, in: bytes), to: &self.items)
    let text = pool.add(bytes.extracting(item.text))
    DenseCode.even.append(text.isNew ? 0 : 1 + text.number, to: &self.items)
  }

  /// The number of a slot.
  private mutating func number(of slot: Slot, in bytes: Span<UInt8>) -> Int {
    if lastSlot < followers.count {
      let follower = followers[lastSlot]
      let key = slotKeys[follower]
      if slot.isWritten(as: key.span, bytes) {
        lastSlot = follower
        return follower
      }
    }
    var key: [UInt8] = []
    swap(&key, &spare)
    slot.write(bytes, to: &key)
    let (number, isNew) = slotKeys.number(of: key.span)
    swap(&key, &spare)
    if isNew {
      slots.append(slot.json(bytes))
      followers.append(0)
    }
    followers[lastSlot] = number
    lastSlot = number
    return number
  }

  /// The number of a theme, −1 for none.
  private mutating func number(ofTheme name: String) -> Int {
    name.isEmpty ? -1 : themes.number(of: name.utf8.span).number
  }

  private mutating func json(of entry: SearchEntry) -> [UInt8] {
    let theme = number(ofTheme: entry.theme)
    var json = JSONWriter(.compact)
    json.array { json in
      json.string(entry.code)
      json.string(entry.id)
      json.number(theme)
      json.array { json in for code in entry.otherCodes { json.string(code) } }
      json.array { entry.writePages(to: &$0) }
      json.number(1 + entry.items.all.count)
    }
    return json.bytes
  }
}

extension SearchEntry {
  /// Writes the addresses of its pages, each with the qualifications that have it there.
  fileprivate func writePages(to json: inout JSONWriter) {
    var addresses: [String] = []
    var owners: [String: [Int]] = [:]
    for page in pages {
      if owners[page.address] == nil { addresses.append(page.address) }
      owners[page.address, default: []].append(page.qualification ?? -1)
    }
    for address in addresses {
      json.array { json in
        json.string(address)
        for owner in owners[address] ?? [] { json.number(owner) }
      }
    }
  }
}

/// What an item is, and where it stands, apart from its entry's own code and anchor.
private struct Slot {
  let kind: SearchKind
  let code: Tail
  let anchor: Tail
  let pages: [Int]?

  /// Writes what tells it from other slots in place of what was there.
  ///
  /// Between the parts stand bytes that no text has, which also say which parts go on behind the entry's.
  func write(_ bytes: Span<UInt8>, to key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    key.append(addingCapacity: 3 + code.piece.count + anchor.piece.count) { key in
      key.append(kind.rawValue)
      code.write(bytes, to: &key)
      anchor.write(bytes, to: &key)
    }
    for page in pages ?? [] { key += [0xFF] + String(page).utf8 }
  }

  /// Whether that tells it from other slots.
  func isWritten(as key: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
    guard pages == nil, key.count == 3 + code.piece.count + anchor.piece.count,
      key[0] == kind.rawValue
    else { return false }
    let middle = 2 + code.piece.count
    return code.isWritten(as: key.extracting(1..<middle), bytes)
      && anchor.isWritten(as: key.extracting(middle...), bytes)
  }

  /// The kind, the rest of code and anchor, which of both go on behind the entry's (1: the code, 2: the
  /// anchor), and the places of the pages that have it if not all have.
  func json(_ bytes: Span<UInt8>) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.array { json in
      json.number(Int(kind.rawValue))
      json.string(bytes.extracting(code.piece))
      json.string(bytes.extracting(anchor.piece))
      json.number((code.isBehind ? 1 : 0) + (anchor.isBehind ? 2 : 0))
      if let pages { json.array { json in for page in pages { json.number(page) } } }
    }
    return json.bytes
  }
}

/// What follows behind a beginning that many have in common, or the whole where it does not follow.
private struct Tail {
  let piece: SearchItems.Piece
  let isBehind: Bool

  init(of piece: SearchItems.Piece, in bytes: Span<UInt8>, behind beginning: Span<UInt8>) {
    isBehind = !beginning.isEmpty && bytes.extracting(piece).starts(with: beginning)
    self.piece = isBehind ? piece.dropFirst(beginning.count) : piece
  }

  func write(_ bytes: Span<UInt8>, to key: inout OutputSpan<UInt8>) {
    key.append(mark)
    for index in piece { key.append(bytes[index]) }
  }

  func isWritten(as key: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
    key[0] == mark && key.extracting(1...).isSame(as: bytes.extracting(piece))
  }

  private var mark: UInt8 { isBehind ? 0xFE : 0xFF }
}
