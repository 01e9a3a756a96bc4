/// The name by which a tag asks for a value.
struct Key: Sendable, Equatable, CustomStringConvertible {
  /// The parts of a dotted name; the single dot, which means what is on top, has none.
  ///
  /// The first is looked for from the innermost value out, each other in what the one before it gave.
  let parts: [Name]

  init(parts: some Sequence<Name>) {
    self.parts = Array(parts)
  }

  /// Reads a name without white space around it, and nothing where it is no name.
  init?(_ text: String) {
    guard text != "." else {
      parts = []
      return
    }
    parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Name(String(Substring($0))) }
    guard parts.allSatisfy({ !$0.text.isEmpty }), !text.utf8.contains(where: \.isWhiteSpace) else {
      return nil
    }
  }

  var description: String {
    parts.isEmpty ? "." : parts.map(\.text).joined(separator: ".")
  }
}

/// The name of a template that a tag puts in.
enum TemplateName: Sendable, Equatable {
  case fixed(Name)
  /// The text of a value names it: `{{>*kind}}`.
  case dynamic(Key)

  /// Reads a name without white space around it, and nothing where it is no name.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "*") else {
      guard !text.isEmpty, !text.utf8.contains(where: \.isWhiteSpace) else { return nil }
      self = .fixed(Name(text))
      return
    }
    let rest = text.utf8.dropFirst().drop(while: \.isWhiteSpace)
    guard let key = Key(String(Substring(rest))) else { return nil }
    self = .dynamic(key)
  }
}
