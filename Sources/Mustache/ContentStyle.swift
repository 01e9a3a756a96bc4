/// What a template's text is, which decides how values are written into it.
public enum ContentStyle: Sendable, Hashable {
  /// HTML, as the Mustache specification has it: `& < > "` are escaped, a raw value is not.
  case html
  /// Markdown: a value is words that mean only themselves, a raw value is Markdown.
  case markdown
  /// Text without any marks; values are written as they are.
  case plain
}
