import Findings
import Standards

// The model keeps text as canonical Markdown. What a check wants of it, bold words and stars, is found in the
// bytes, without making a tree again: canonical Markdown writes bold as `**…**`, and a star as `\*`.

/// A run of stars that points to a footnote, or begins one.
struct Stars: Equatable {
  /// How many stars.
  var count: Int
  /// Whether they begin a line, and so a footnote.
  var isFootnote: Bool
  /// The word before them and the stars, as written, to find them again.
  var text: String
}

extension Prose {
  /// Whether there can be a mark in it; nearly all texts are nothing but their words.
  var mayHaveMarks: Bool { !isPlain }

  /// Whether a byte of ASCII stands in the Markdown; most texts have none of the marks that a check looks for.
  func has(_ byte: UInt8) -> Bool { withBytes { $0.has(byte) } }

  /// The first byte, nothing if there is none.
  var firstByte: UInt8? { withBytes { $0.isEmpty ? nil : $0[0] } }

  /// The last byte, nothing if there is none.
  var lastByte: UInt8? { withBytes { $0.isEmpty ? nil : $0[$0.count - 1] } }

  /// Whether a digit stands in the Markdown.
  @inline(never)
  var hasDigit: Bool { withBytes { $0.hasDigit } }

  /// The runs of stars that point to footnotes or begin them.
  var stars: [Stars] {
    // Nearly all texts end here: a star that is no mark of emphasis is escaped.
    mayHaveMarks && has(UInt8(ascii: "\\")) ? markdown.stars : []
  }
}

extension Span<UInt8> {
  /// Whether a digit stands somewhere.
  ///
  /// All bytes are looked at without a branch, and so many at once.
  fileprivate var hasDigit: Bool {
    var digits: UInt8 = 0
    for index in indices { digits |= self[index] &- UInt8(ascii: "0") < 10 ? 1 : 0 }
    return digits != 0
  }
}

extension String {
  /// The lengths of the runs of stars that lines begin with.
  var footnotes: [Int] { stars.filter(\.isFootnote).map(\.count) }

  /// The runs of stars that point to footnotes or begin them.
  var stars: [Stars] {
    let bytes = Array(utf8)
    var found: [Stars] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      let end = bytes.endOfStars(at: start)
      index = max(end, start + 1)
      guard end > start else { continue }
      let before = bytes[..<start].last { $0 != 0x20 }
      let isFootnote = bytes[..<start].isAtLineStart
      let isFollowed =
        end < bytes.count && (isLetter(bytes[end]) || isDigit(bytes[end]) || bytes[end] >= 0x80)
      let isAlone =
        start > 0 && bytes[start - 1] == 0x20 && end < bytes.count && bytes[end] == 0x20
      guard isFootnote || before != nil && !isFollowed && !isAlone else { continue }
      let head = bytes.wordStart(before: start)
      found.append(
        Stars(
          count: (end - start) / 2, isFootnote: isFootnote,
          text: String(decoding: bytes[(isFootnote ? start : head)..<end], as: UTF8.self)))
    }
    return found
  }

  /// The texts in bold.
  var boldTexts: [String] {
    let bytes = Array(utf8)
    var found: [String] = []
    var start: Int?
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "*") {
        if let from = start {
          found.append(String(decoding: bytes[from..<index], as: UTF8.self))
          start = nil
        } else {
          start = index + 2
        }
        index += 2
      } else {
        index += 1
      }
    }
    return found
  }
}

extension [UInt8] {
  /// The end of a run of `\*`, the start if there is none.
  fileprivate func endOfStars(at start: Int) -> Int {
    var end = start
    while end + 1 < count, self[end] == UInt8(ascii: "\\"), self[end + 1] == UInt8(ascii: "*") {
      end += 2
    }
    return end
  }
}

extension ArraySlice<UInt8> {
  /// Whether nothing but spaces stands in the last line.
  fileprivate var isAtLineStart: Bool {
    reversed().first { $0 != 0x20 }.map { $0 == 0x0A } ?? true
  }
}

extension [UInt8] {
  /// Where the word before a place begins, or so far back as a word is looked at.
  ///
  /// A line of stars and no spaces must not cost its length for each star.
  fileprivate func wordStart(before place: Int) -> Int {
    let near = self[Swift.max(0, place - 64)..<place]
    if let space = near.lastIndex(where: { $0 <= 0x20 }) { return space + 1 }
    return near.firstIndex { $0 & 0xC0 != 0x80 } ?? place
  }
}
