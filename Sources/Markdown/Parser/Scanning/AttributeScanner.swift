extension Attributes {
  /// Reads `{#id .class .class}`; nothing if the braces hold anything else.
  ///
  /// An identifier holds any characters but white space and braces, because codes do: `2(a)1.1`.
  /// A class is a name of letters, digits, hyphens and underscores.
  static func read(in bytes: [UInt8], at start: Int, to end: Int) -> (attributes: Self, end: Int)? {
    guard start < end, bytes[start] == .leftBrace else { return nil }
    var attributes = Attributes()
    var index = start + 1
    while index < end {
      while index < end, bytes[index].isSpaceOrTab { index += 1 }
      let wordStart = index
      while index < end, !bytes[index].isWhitespace, bytes[index] != .rightBrace {
        guard bytes[index] != .leftBrace, !bytes[index].isControl else { return nil }
        index += 1
      }
      let word = bytes[wordStart..<index]
      if !word.isEmpty, !attributes.take(word) { return nil }
      if index < end, bytes[index] == .rightBrace {
        return attributes.isEmpty ? nil : (attributes, index + 1)
      }
      guard index < end, bytes[index].isSpaceOrTab else { return nil }
    }
    return nil
  }

  /// Takes one word with its mark; false if it is neither an identifier nor a class.
  private mutating func take(_ word: ArraySlice<UInt8>) -> Bool {
    let name = word.dropFirst()
    guard let mark = word.first, !name.isEmpty else { return false }
    switch mark {
    case .hash where id == nil:
      id = String(decoding: name, as: UTF8.self)
    case .dot where name.allSatisfy({ $0.isLetterOrDigit || $0 == .hyphen || $0 == .underscore }):
      classes.append(String(decoding: name, as: UTF8.self))
    default: return false
    }
    return true
  }
}
