extension Findings {
  /// The lines that are printed, in their order: each finding, then its notes.
  public func lines(isColoured: Bool = false) -> String {
    sorted.map { $0.lines(isColoured: isColoured) }.joined()
  }
}

extension Finding {
  /// The finding as a person reads it: `path:line:column: error: what to do [rule-name]`.
  ///
  /// Its notes follow, one a line, in the same shape with the word *note*.
  public var lines: String { lines(isColoured: false) }

  /// The finding's lines, with the word for its severity in the terminal's colours if that is asked for.
  ///
  /// They are safe for a terminal: what a text or a file name says cannot move its cursor.
  public func lines(isColoured: Bool) -> String {
    var text = Self.line(severity, message, at: place, isColoured) + " [\(rule.name)]\n"
    for note in notes { text += Self.line(.note, note.message, at: note.place, isColoured) + "\n" }
    return text
  }

  private static func line(
    _ severity: Severity, _ message: String, at place: Place?, _ isColoured: Bool
  ) -> String {
    let word = severity.rawValue
    let shown = isColoured ? "\u{1B}[\(severity.colour)m\(word)\u{1B}[0m" : word
    let prefix = place.map { "\($0.source.path.withoutControls):\($0.start): " } ?? ""
    return "\(prefix)\(shown): \(message.withoutControls)"
  }
}

extension Severity {
  /// The terminal's number for the colour of the word.
  fileprivate var colour: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }
}

extension String {
  /// The text with every control character replaced by U+FFFD.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(scalar.isControl ? "\u{FFFD}" : scalar) }
    return String(safe)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
