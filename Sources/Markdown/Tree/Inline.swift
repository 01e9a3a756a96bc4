/// A piece of running text: a kind with what it holds, and where it was written.
///
/// Two pieces are equal when they say the same; places are not compared.
public struct Inline: Sendable {
  /// What a piece is, and what it holds.
  public enum Kind: Sendable, Equatable {
    /// Words, with escapes and entities already resolved.
    case text(String)
    /// A line end that is only a space in print.
    case softBreak
    /// A line end that stays one.
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    /// A link whose destination is http, https, mailto or relative.
    case link(destination: String, title: String, content: [Inline])
    /// A picture; its content is the text that stands for it.
    case image(destination: String, title: String, content: [Inline])
    /// Bracketed text with attributes, `[F1.1.1]{#F1.1.1 .code}`.
    case span([Inline], Attributes)
    /// A blank to write on.
    case blank
    /// A box to tick.
    case tickBox(isTicked: Bool)
  }

  /// What the piece is.
  public var kind: Kind
  /// Half-open byte offsets of the piece in its source.
  public var range: Range<Int>

  /// Makes a piece.
  public init(_ kind: Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    self.range = range
  }
}

extension Inline: Equatable {
  public static func == (a: Inline, b: Inline) -> Bool { a.kind == b.kind }
}

extension [Inline] {
  /// The words alone: no marks, line ends as spaces, pictures as their texts, blanks and boxes as written.
  public var plainText: String {
    if count == 1, case .text(let words) = self[0].kind { return words }
    var text: [UInt8] = []
    appendPlainText(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the bytes of ``plainText``.
  public func appendPlainText(to text: inout [UInt8]) {
    for index in indices { self[index].appendPlainText(to: &text) }
  }
}

extension Inline {
  fileprivate func appendPlainText(to text: inout [UInt8]) {
    switch kind {
    case .text(let words), .code(let words): text += words.utf8
    case .softBreak, .lineBreak: text += " ".utf8
    case .emphasis(let content), .strong(let content), .link(_, _, let content),
      .image(_, _, let content), .span(let content, _):
      content.appendPlainText(to: &text)
    case .blank: text += "____".utf8
    case .tickBox(let isTicked): text += (isTicked ? "[x]" : "[ ]").utf8
    }
  }
}
