/// The lines of an entry that can be found, each on its own: a criterion, a paragraph.
///
/// A library has some hundred thousand of them, and each is made, looked at once, and forgotten. So their words stand
/// one behind another in one run of bytes, and an item is the stretches that are its own.
struct SearchItems: Sendable {
  /// A stretch of the bytes.
  typealias Piece = Range<Int>

  /// A text that can be found.
  struct Item: Sendable {
    /// What it is.
    var kind: SearchKind
    /// The code as printed, empty if it has none.
    var code: Piece
    /// Where it stands as a reference from the entry's page: `#F1.1.2`, `pack.html`, or nothing for its top.
    var address: Piece
    /// The wording in plain words.
    var text: Piece
  }

  /// The words of all items.
  private(set) var bytes: [UInt8] = []
  /// The items, in order.
  var all: [Item] = []
  /// The pages of the entry that have an item, by their places, for each item that not all have.
  var pages: [Int: [Int]] = [:]

  /// Puts words down, and tells where they lie.
  mutating func put(_ words: Span<UInt8>) -> Piece {
    let start = bytes.count
    words.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return start..<bytes.count
  }

  /// Puts words down, and tells where they lie.
  mutating func put(_ words: String) -> Piece { put(words.utf8.span) }

  /// Puts words down on one line, and tells where they lie.
  mutating func put(line words: Span<UInt8>) -> Piece {
    let start = bytes.count
    bytes.append(line: words)
    return start..<bytes.count
  }

  /// Adds an item if it says anything.
  mutating func add(_ item: Item) {
    if !item.text.isEmpty || !item.code.isEmpty { all.append(item) }
  }

  /// Adds an item of others with its words.
  mutating func add(_ item: Item, of others: SearchItems) {
    let bytes = others.bytes.span
    add(
      Item(
        kind: item.kind, code: put(bytes.extracting(item.code)),
        address: put(bytes.extracting(item.address)), text: put(bytes.extracting(item.text))))
  }
}
