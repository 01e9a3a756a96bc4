/// Attributes as they are written: `{#id .class .class}`.
///
/// An identifier holds any characters but white space and braces, because codes do: `2(a)1.1`.
/// A class is a name of letters, digits, hyphens and underscores.
extension Attributes {
  /// Where attributes end that begin at an offset; nothing if the braces hold anything else.
  static func end(in bytes: Span<UInt8>, at start: Int, to end: Int) -> Int? {
    guard start < end, bytes[start] == .leftBrace else { return nil }
    var hasID = false
    var isEmpty = true
    var index = start + 1
    while index < end {
      while index < end, bytes[index].isSpaceOrTab { index += 1 }
      let word = index
      while index < end, bytes[index] != .rightBrace, !bytes[index].isSpaceOrTab {
        guard bytes[index] != .leftBrace, !bytes[index].isControl else { return nil }
        index += 1
      }
      if index > word {
        guard index > word + 1 else { return nil }
        switch bytes[word] {
        case .hash where !hasID: hasID = true
        case .dot where (word + 1..<index).allSatisfy({ bytes[$0].belongsToClass }): break
        default: return nil
        }
        isEmpty = false
      }
      guard index < end else { return nil }
      if bytes[index] == .rightBrace { return isEmpty ? nil : index + 1 }
    }
    return nil
  }

  /// Reads attributes of which ``end(in:at:to:)`` has found the end.
  ///
  /// A list of classes that is known already is shared if it is the same.
  init(in bytes: borrowing [UInt8], _ range: Range<Int>, sharing known: [String] = []) {
    self.init()
    var words = AttributeWords(range)
    while let word = words.next(in: bytes.span) {
      let name = String(decoding: bytes[word.dropFirst()], as: UTF8.self)
      if bytes[word.lowerBound] == .hash {
        id = name
      } else if classes.isEmpty {
        classes = known.count == 1 && known[0] == name ? known : [name]
      } else {
        classes.append(name)
      }
    }
  }
}

/// Takes attributes apart, word by word, each with the mark that it begins with.
struct AttributeWords {
  private var position: Int
  private let end: Int

  /// Begins with attributes of which ``Attributes/end(in:at:to:)`` has found the end.
  init(_ range: Range<Int>) {
    position = range.lowerBound + 1
    end = range.upperBound - 1
  }

  /// The next word, nothing behind the last.
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    while position < end, bytes[position].isSpaceOrTab { position += 1 }
    let start = position
    while position < end, !bytes[position].isSpaceOrTab { position += 1 }
    return start < position ? start..<position : nil
  }
}

extension UInt8 {
  fileprivate var belongsToClass: Bool {
    isLetterOrDigit || self == .hyphen || self == .underscore
  }
}
