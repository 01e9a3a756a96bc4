/// The name by which a tag asks for a value.
///
/// A dotted name is its parts; the single dot, which means what is on top, has none.
struct Key: Sendable, Equatable, CustomStringConvertible {
  /// What is looked for from the innermost value out; nothing for the single dot.
  let first: Name?
  /// What is looked for in that, part by part.
  let rest: ArraySlice<Name>

  /// Reads a name without white space around it, and nothing where it is no name.
  init?(_ text: String) {
    if text == "." {
      (first, rest) = (nil, [])
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Name(String(Substring($0))) }
    guard parts.allSatisfy({ !$0.text.isEmpty }), !text.utf8.contains(where: \.isWhiteSpace) else {
      return nil
    }
    (first, rest) = (parts.first, parts.dropFirst())
  }

  var description: String {
    guard let first else { return "." }
    return ([first] + rest).map(\.text).joined(separator: ".")
  }
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
