/// The name by which a tag asks for a value.
///
/// A dotted name is its parts; the single dot, which means what is on top, has none.
struct Key: Sendable, Equatable, CustomStringConvertible {
  let parts: [String]

  /// Reads a name without white space around it, and nothing where it is no name.
  init?(_ text: String) {
    if text == "." {
      parts = []
      return
    }
    parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.allSatisfy({ !$0.isEmpty }), !text.utf8.contains(where: \.isWhiteSpace) else {
      return nil
    }
  }

  var description: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}

/// The name of a template that a tag puts in.
enum TemplateName: Sendable, Equatable {
  case fixed(String)
  /// The text of a value names it: `{{>*kind}}`.
  case dynamic(Key)

  /// Reads a name without white space around it, and nothing where it is no name.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "*") else {
      guard !text.isEmpty, !text.utf8.contains(where: \.isWhiteSpace) else { return nil }
      self = .fixed(text)
      return
    }
    let rest = text.utf8.dropFirst().drop(while: \.isWhiteSpace)
    guard let key = Key(String(Substring(rest))) else { return nil }
    self = .dynamic(key)
  }
}
