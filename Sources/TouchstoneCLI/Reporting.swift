internal import Findings

extension Environment {
  /// Prints findings in their order, then how many there are, to standard error.
  func report(_ findings: Findings) {
    guard !findings.isEmpty else { return }
    report(findings.lines(isColoured: coloursReports) + findings.summary + "\n")
  }

  /// Prints findings that are what was asked for to standard output, and how many to standard error.
  func printResults(_ findings: Findings) throws(Fault) {
    try print(findings.lines(isColoured: coloursResults))
    report((findings.isEmpty ? "nothing to mend" : findings.summary) + "\n")
  }
}

extension Findings {
  /// How many there are of each severity: `3 errors, 2 warnings`.
  var summary: String {
    [Severity.error, .warning, .note].compactMap { severity in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  /// Their lines, in the order that is printed.
  fileprivate func lines(isColoured: Bool) -> String {
    sorted.reduce(into: "") { $0 += $1.printed(isColoured: isColoured) }
  }

  /// The status of a command that has done its work and found these.
  var status: ExitStatus { gravest == .error ? .found : .success }
}

extension Finding {
  /// The finding's lines, safe for a terminal: what a text says cannot move its cursor.
  fileprivate func printed(isColoured: Bool) -> String {
    var safe = self
    safe.message = message.withoutControls
    safe.notes = notes.map { Note($0.message.withoutControls, at: $0.place) }
    let lines = safe.lines
    guard isColoured else { return lines }
    let notes =
      lines.utf8.count - Finding(rule, safe.message, at: place, severity: severity).lines.utf8.count
    let behind = "\(severity.rawValue): \(safe.message) [\(rule.name)]\n".utf8.count + notes
    let start = lines.utf8.index(lines.endIndex, offsetBy: -behind)
    let end = lines.utf8.index(start, offsetBy: severity.rawValue.utf8.count)
    return
      "\(lines[..<start])\u{1B}[\(severity.colour)m\(lines[start..<end])\u{1B}[0m\(lines[end...])"
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
