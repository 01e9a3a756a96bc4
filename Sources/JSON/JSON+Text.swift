extension JSON {
  /// How a value is laid out in print.
  public enum Layout: Sendable {
    /// On one line, without a space.
    case compact
    /// A member or an element on each line, two spaces further in than what holds it.
    case pretty
  }

  /// The value as JSON text, the same bytes for the same value everywhere.
  ///
  /// Only what must be escaped is: quotes, backslashes and control characters. No line end follows.
  public func text(_ layout: Layout = .pretty) -> String {
    var json = JSONWriter(layout)
    json.value(self)
    return json.text
  }
}
