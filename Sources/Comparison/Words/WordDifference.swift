// The difference of two texts, word by word
//
// A reader wants to see which words went and which came, not which letters, and not a cloud of fragments. So
// a token is a word or a single mark, a number is one word with all its points and dashes, white space belongs to the token before it and is not compared, and
// a lone common mark between two changes is counted with them.
//
// The shortest difference is quadratic to find in the worst case, and texts may be handbooks. Words that
// occur once in each text are anchors: the longest run of them that kept its order cuts both texts into
// gaps (patience), and each gap is cut again by words that are alone in it. Where no word is alone, words
// that occur equally often on both sides serve. What has no anchors is small in real texts. It is settled by
// Myers' greedy search, and where that would take more than a fixed number of edits, the gap is shown as
// replaced. Each level looks at each token a few times and there are few levels: linear in the texts.

/// What became of the words of a text.
public struct WordDifference: Sendable, Equatable {
  /// A stretch of text that is in both, or in one of them alone.
  public enum Piece: Sendable, Equatable {
    /// In both; white space as in the new text.
    case same(String)
    /// In the old text alone.
    case deleted(String)
    /// In the new text alone.
    case inserted(String)
  }

  /// The stretches in order, what was deleted before what was inserted in its place.
  public private(set) var pieces: [Piece] = []

  /// Compares two texts.
  public init(old: String, new: String) {
    let (a, b) = (WordTokens(old), WordTokens(new))
    var search = TokenSearch(a.keys, b.keys)
    search.run()
    var (i, j) = (0, 0)
    func add(upTo x: Int, _ y: Int) {
      let (gone, come) = (a.text(i..<x), b.text(j..<y))
      if !gone.isEmpty { pieces.append(.deleted(gone)) }
      if !come.isEmpty { pieces.append(.inserted(come)) }
      (i, j) = (x, y)
    }
    for run in search.runs(isMark: a.isMark) {
      add(upTo: run.old, run.new)
      (i, j) = (run.old + run.count, run.new + run.count)
      var text = b.text(run.new..<j)
      // A word at the new text's end has no space behind it; what was deleted there still needs one.
      if j == b.keys.count { text += a.space(behind: i - 1) }
      pieces.append(.same(text))
    }
    add(upTo: a.keys.count, b.keys.count)
  }
}

/// A text as tokens: words, and marks one by one, each with the white space behind it.
private struct WordTokens {
  private(set) var keys: [UInt64] = []
  private var starts: [Int] = []
  private let bytes: [UInt8]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    // Words and marks have some five bytes with their space.
    keys.reserveCapacity(bytes.count / 5)
    starts.reserveCapacity(bytes.count / 5)
    var index = 0
    // White space at the beginning belongs to the first token.
    while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
    while index < bytes.count {
      starts.append(keys.isEmpty ? 0 : index)
      var hash = Hash()
      let isWord = bytes[index].isWordByte
      repeat {
        hash.add(bytes[index])
        index += 1
      } while isWord && index < bytes.count && (bytes[index].isWordByte || bytes.isInNumber(index))
      keys.append(hash.value)
      while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
    }
    starts.append(bytes.count)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[starts[range.lowerBound]..<starts[range.upperBound]], as: UTF8.self)
  }

  /// The white space behind a token, nothing at the end of the text.
  func space(behind token: Int) -> String {
    guard token + 1 < keys.count else { return "" }
    let stretch = bytes[starts[token]..<starts[token + 1]]
    return String(decoding: stretch.reversed().prefix { $0.isWhiteSpace }.reversed(), as: UTF8.self)
  }

  func isMark(_ token: Int) -> Bool { !bytes[starts[token]].isWordByte }
}

extension [UInt8] {
  /// Whether a mark stands between two digits, as in *1.10*, *10:30*, *1/2* and *2026-09-01*.
  fileprivate func isInNumber(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, self[index - 1].isDigit, self[index + 1].isDigit
    else { return false }
    switch self[index] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "-"):
      return true
    default: return false
    }
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }

  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// A letter, a digit, or part of a scalar beyond ASCII.
  fileprivate var isWordByte: Bool {
    self >= 0x80 || self >= 0x30 && self <= 0x39 || self >= 0x41 && self <= 0x5A
      || self >= 0x61 && self <= 0x7A
  }
}
