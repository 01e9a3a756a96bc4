/// What a field of a form is called for those who cannot see where it stands.
///
/// A blank is called by the text since the blank before it, a box by the text behind it, a line to write
/// on by the block before it, and a field in a table by the heads of its row and column.
struct FieldLabel {
  /// A field that has no name but what stands beside it.
  static var none: FieldLabel { FieldLabel() }

  /// The words before the emphasis, link or span that the field is in.
  var before = ""
  /// The words of the first cell in the row of a table.
  var row = ""
  /// The words above the column of a table.
  var column = ""

  /// How many characters of a text may be in a name: what is called by a page of text is called by none,
  /// and a text that names many fields must not make the document much longer than its source.
  static let longest = 100

  /// What a line to write on is called: the words of the text right before it.
  static func ofLine(below text: [Inline]) -> String {
    let name = words(of: text)
    return name.isEmpty ? "Line to write on" : name
  }

  /// Adds what the fields in a text are called, in order.
  func addNames(of content: [Inline], to names: inout [String]) {
    for index in content.indices {
      switch content[index].kind {
      case .blank, .tickBox: names.append(within(content, at: index))
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .span(let inner, _):
        let label = inner.contains(where: \.isField) ? inside(content, at: index) : self
        label.addNames(of: inner, to: &names)
      case .text, .softBreak, .lineBreak, .code, .image: break
      }
    }
  }

  /// What a field within text is called.
  private func within(_ content: [Inline], at index: Int) -> String {
    var beside: String
    if case .tickBox = content[index].kind {
      beside = Self.words(of: content[(index + 1)...].prefix { !$0.endsLabel })
    } else {
      beside = Self.words(in: content, before: index)
    }
    if beside.isEmpty { beside = before }
    var name = beside
    for part in [row, column] where !part.isEmpty {
      if !name.isEmpty { name += ", " }
      name += part
    }
    if !name.isEmpty { return name }
    if case .blank = content[index].kind { return "Blank" }
    return "Box"
  }

  /// The label of a field that stands inside a piece of text.
  private func inside(_ content: [Inline], at index: Int) -> FieldLabel {
    var label = self
    let before = Self.words(in: content, before: index)
    if !before.isEmpty { label.before = before }
    return label
  }

  private static func words(in content: [Inline], before index: Int) -> String {
    let first = content[..<index].lastIndex(where: \.holdsField).map { $0 + 1 } ?? 0
    return words(of: content[first..<index], keepingEnd: true)
  }

  /// The words of a text that may name a field: no fields, no marks at the edges, none if nothing is left.
  static func words(of content: some Sequence<Inline>, keepingEnd: Bool = false) -> String {
    var text = ""
    for piece in content { piece.appendWords(to: &text) }
    if text.isEmpty { return "" }
    var words = text.unicodeScalars[...]
    while let first = words.first, " ),.;:]\"'/-".unicodeScalars.contains(first) {
      words.removeFirst()
    }
    while let last = words.last, " :([".unicodeScalars.contains(last) { words.removeLast() }
    guard words.contains(where: { !$0.isASCII || UInt8(ascii: $0).isLetterOrDigit }) else {
      return ""
    }
    return String(keepingEnd ? words.suffix(longest) : words.prefix(longest))
  }
}

extension Inline {
  /// Whether it is something to fill in.
  fileprivate var isField: Bool {
    switch kind {
    case .blank, .tickBox: true
    default: false
    }
  }

  /// Whether it is something to fill in, or holds that.
  var holdsField: Bool {
    switch kind {
    case .blank, .tickBox: true
    case .emphasis(let content), .strong(let content), .link(_, _, let content),
      .span(let content, _):
      content.contains(where: \.holdsField)
    case .text, .softBreak, .lineBreak, .code, .image: false
    }
  }

  /// Whether there are words in it that may name a field.
  var holdsWords: Bool {
    switch kind {
    case .text(let words), .code(let words):
      words.utf8.contains { $0 >= 0x80 || $0.isLetterOrDigit }
    case .emphasis(let content), .strong(let content), .link(_, _, let content),
      .image(_, _, let content), .span(let content, _):
      content.contains(where: \.holdsWords)
    case .softBreak, .lineBreak, .blank, .tickBox: false
    }
  }

  fileprivate var endsLabel: Bool {
    holdsField || kind == .lineBreak
  }

  /// Adds the words that are neither a field nor in one.
  fileprivate func appendWords(to text: inout String) {
    switch kind {
    case .text(let words), .code(let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .emphasis(let content), .strong(let content), .link(_, _, let content),
      .image(_, _, let content), .span(let content, _):
      for piece in content { piece.appendWords(to: &text) }
    case .blank, .tickBox: break
    }
  }
}
