internal import Findings

extension Environment {
  /// Prints findings in their order, then how many there are, to standard error.
  func report(_ findings: Findings) {
    guard !findings.isEmpty else { return }
    let findings = findings.eachOnce
    report(findings.lines(isColoured: coloursReports) + findings.summary + "\n")
  }

  /// Prints findings that are what was asked for to standard output, and how many to standard error.
  func printResults(_ findings: Findings) throws(Fault) {
    try print(findings.lines(isColoured: coloursResults))
    report((findings.isEmpty ? "nothing to mend" : findings.summary) + "\n")
  }
}

extension Findings {
  /// The findings in their order, each once: documents that share a template say the same of it.
  var eachOnce: Findings {
    var result = Findings()
    for finding in sorted where !(result.all.last?.says(finding) ?? false) {
      result.append(finding)
    }
    return result
  }

  /// How many there are of each severity: `3 errors, 2 warnings`.
  var summary: String {
    [Severity.error, .warning, .note].compactMap { severity in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  /// The status of a command that has done its work and found these.
  var status: ExitStatus { gravest == .error ? .found : .success }
}

extension Finding {
  /// Whether another finding is printed in the same words for the same place.
  fileprivate func says(_ other: Finding) -> Bool {
    rule == other.rule && severity == other.severity && message == other.message
      && place?.source.path == other.place?.source.path && place?.range == other.place?.range
      && notes.map(\.message) == other.notes.map(\.message)
  }
}
