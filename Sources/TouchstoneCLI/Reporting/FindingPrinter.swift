internal import Findings

extension Findings {
  /// The lines that are printed, in their order: each finding, then its notes.
  ///
  /// They are safe for a terminal: what a text or a file name says cannot move its cursor. The lines
  /// are those of ``Finding/lines``, but the places of all are worked out together.
  func lines(isColoured: Bool) -> String {
    let findings = sorted
    var positions = positionsOfPlaces(in: findings)[...]
    var text = ""
    func add(_ severity: Severity, _ message: String, at place: Place?) {
      if let place, let position = positions.popFirst() {
        text += "\(place.source.path.withoutControls):\(position): "
      }
      let word = severity.rawValue
      text += isColoured ? "\u{1B}[\(severity.colour)m\(word)\u{1B}[0m" : word
      text += ": \(message.withoutControls)"
    }
    for finding in findings {
      add(finding.severity, finding.message, at: finding.place)
      text += " [\(finding.rule.name)]\n"
      for note in finding.notes {
        add(.note, note.message, at: note.place)
        text += "\n"
      }
    }
    return text
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
