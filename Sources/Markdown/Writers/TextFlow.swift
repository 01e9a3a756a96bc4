/// Running text taken apart into what a line is filled with: words, blanks, line ends.
///
/// The words of the whole text lie in one array of bytes. Marks of emphasis leave no trace: on paper a
/// row of stars is noise, and nothing in the standards hangs on them.
struct TextFlow {
  /// A word, a blank or a line end.
  struct Piece {
    enum Kind { case word, blank, lineEnd }
    /// What may come between a piece and the one before it.
    enum Joint {
      /// A space, or the end of the line.
      case space
      /// Nothing, or the end of the line, as between two Chinese characters.
      case breakable
      /// Nothing at all.
      case glued
    }
    var kind: Kind
    var joint: Joint
    /// The bytes of a word.
    var bytes: Range<Int>
    /// How many columns a word takes; 0 for the rest.
    var columns: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// Whether there is a blank to write on.
  private(set) var hasBlanks = false
  private var joint = Piece.Joint.glued
  /// Whether the next word belongs to the tick box before it, a space apart.
  private var isBound = false

  init(_ content: [Inline]) {
    add(content)
  }

  init(_ text: String) {
    add(text)
  }

  /// Adds running text right behind what there is.
  mutating func add(_ content: [Inline]) {
    for piece in content { add(piece) }
  }

  /// Adds words right behind what there is.
  mutating func add(_ text: String) {
    let new = Array(text.utf8)
    var index = 0
    while index < new.count {
      let start = index
      while index < new.count, new[index] > .space, new[index] < 0x7F { index += 1 }
      if index > start { addWord(new[start..<index], columns: index - start) }
      guard index < new.count else { return }
      if new[index] < 0x80 {
        if new[index].isWhitespace { addSpace() }
        index += 1
      } else {
        index = addScalar(of: new, at: index)
      }
    }
  }

  /// Ends a word.
  mutating func addSpace() {
    if isBound || pieces.isEmpty { return }
    joint = .space
  }

  /// Adds a blank to write on.
  mutating func addBlank() {
    hasBlanks = true
    add(.blank)
  }

  private mutating func add(_ piece: Inline) {
    switch piece.kind {
    case .text(let words), .code(let words): add(words)
    case .softBreak: addSpace()
    case .lineBreak: add(.lineEnd)
    case .emphasis(let content), .strong(let content), .span(let content, _): add(content)
    case .link(let destination, _, let content):
      add(content)
      addAddress(destination, unless: content.plainText)
    case .image(_, _, let content):
      let text = content.plainText
      if !text.isEmpty { add("[\(text)]") }
    case .blank: addBlank()
    case .tickBox(let isTicked):
      addWord(Array(isTicked ? "[x]".utf8 : "[ ]".utf8)[...], columns: 3)
      isBound = true
    }
  }

  /// Adds where a link leads, if it leads away and its text does not say so already.
  private mutating func addAddress(_ destination: String, unless text: String) {
    let mail = "mailto:"
    let isMail = destination.utf8.starts(with: mail.utf8)
    guard isMail || destination.isWebAddress else { return }
    let address = isMail ? String(destination.dropFirst(mail.count)) : destination
    guard !text.utf8.elementsEqual(address.utf8), !text.utf8.elementsEqual(destination.utf8) else {
      return
    }
    addSpace()
    add("<\(address)>")
  }

  private mutating func add(_ kind: Piece.Kind) {
    if isBound { joint = .space }
    isBound = false
    pieces.append(Piece(kind: kind, joint: joint, bytes: bytes.count..<bytes.count, columns: 0))
    joint = .glued
  }

  private mutating func addWord(_ word: ArraySlice<UInt8>, columns: Int) {
    let start = bytes.count
    if isBound { bytes.append(.space) }
    let columns = columns + (isBound ? 1 : 0)
    isBound = false
    bytes += word
    if joint == .glued, let last = pieces.indices.last, pieces[last].kind == .word {
      pieces[last].bytes = pieces[last].bytes.lowerBound..<bytes.count
      pieces[last].columns += columns
    } else {
      pieces.append(
        Piece(kind: .word, joint: joint, bytes: start..<bytes.count, columns: columns))
    }
    joint = .glued
  }

  /// Adds a scalar beyond ASCII, and tells where the next one begins.
  ///
  /// A space that does not break is a space here that does not break; what has no shape is left out.
  private mutating func addScalar(of new: [UInt8], at start: Int) -> Int {
    var end = start + 1
    while end < new.count, new[end] & 0xC0 == 0x80 { end += 1 }
    guard let scalar = String(decoding: new[start..<end], as: UTF8.self).unicodeScalars.first else {
      return end
    }
    switch scalar.value {
    case 0xA0, 0x202F: addWord([.space], columns: 1)
    case 0x80..<0xA0, 0xAD, 0x200B, 0xFEFF: break
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: addSpace()
    default:
      let columns = scalar.columns
      if columns == 2, joint == .glued, !scalar.closes, !pieces.isEmpty { joint = .breakable }
      addWord(new[start..<end], columns: columns)
      if columns == 2, !scalar.opens { joint = .breakable }
    }
    return end
  }
}

extension String {
  /// Whether the address leads away from this document's own site.
  fileprivate var isWebAddress: Bool {
    utf8.starts(with: "http://".utf8) || utf8.starts(with: "https://".utf8)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may not begin a line, being the end of what is before it.
  fileprivate var closes: Bool {
    switch properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }

  /// Whether the scalar may not end a line.
  fileprivate var opens: Bool {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }
}
