import Findings

// Texts on one line: with one space where there are several or a line end; the cells of a row stand apart by a dot.

extension String {
  /// The text on one line.
  var onOneLine: String {
    guard !utf8.span.isOneLine else { return self }
    var line: [UInt8] = []
    line.append(line: utf8.span)
    return String(decoding: line, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a text on one line.
  mutating func append(line text: Span<UInt8>) {
    guard !text.isOneLine else {
      text.withUnsafeBufferPointer { append(contentsOf: $0) }
      return
    }
    let start = count
    var gap = Gap.none
    for index in text.indices {
      let byte = text[index]
      guard byte > space else {
        gap = byte == tab || gap == .cells ? .cells : .words
        continue
      }
      if gap != .none, count > start { self += gap == .cells ? " \u{B7} ".utf8 : " ".utf8 }
      gap = .none
      append(byte)
    }
  }

  /// What the bytes that were passed over stand between.
  private enum Gap { case none, words, cells }
}

extension Span<UInt8> {
  /// Whether nothing but single spaces stands between words, and none at the ends; so it is with nearly all texts.
  fileprivate var isOneLine: Bool {
    guard !isEmpty else { return true }
    return self[0] > space && self[count - 1] > space && ByteSearch.firstWideGap(in: self) == count
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
