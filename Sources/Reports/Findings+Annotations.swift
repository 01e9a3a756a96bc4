public import Findings

// Workflow commands of GitHub Actions: a line for each finding, which the pull request shows at its place.
// Only so many are shown of a step, so the gravest come first.

extension Findings {
  /// The findings as annotations, a line each, the gravest first.
  public var annotations: String {
    [Severity.error, .warning, .note].flatMap { severity in
      sorted.filter { $0.severity == severity }
    }.map(\.annotation).joined()
  }
}

extension Finding {
  fileprivate var annotation: String {
    var properties: [(String, String)] = []
    if let place {
      let (start, end) = (place.start, place.end)
      properties = [
        ("file", place.source.path), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
      ]
      // Columns mean something only within one line.
      if start.line == end.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
      }
    }
    properties.append(("title", rule.name))
    let list = properties.map { "\($0)=\($1.escaped(":,"))" }.joined(separator: ",")
    let lines =
      [message]
      + notes.map { note in
        let place = note.place.map { "\($0.source.path):\($0.start): " } ?? ""
        return "\(place)\(note.message)"
      }
    return "::\(severity.command) \(list)::\(lines.joined(separator: "\n").escaped(""))\n"
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension String {
  /// The text with what would end a command, or one of its properties, in percents.
  fileprivate func escaped(_ others: String) -> String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      case ":" where others.contains(":"): text += "%3A"
      case "," where others.contains(","): text += "%2C"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
