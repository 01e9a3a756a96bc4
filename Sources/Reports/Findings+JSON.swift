public import Findings
public import JSON

// The shape is our own. What has no value is left out; lines and columns count from 1, columns in Unicode
// scalars, and the end is just behind the stretch. A fix is what `check --fix` puts in a stretch's place.

extension Findings {
  /// The findings as JSON for other programs, in the order that is printed.
  public var json: JSON {
    let findings = sorted
    func count(_ severity: Severity) -> JSON { JSON(findings.count { $0.severity == severity }) }
    return .object(of: [
      "version": 1,
      "summary": .object(of: [
        "error": count(.error), "warning": count(.warning), "note": count(.note),
      ]),
      "findings": .array(findings.map(\.json)),
    ])
  }
}

extension Finding {
  fileprivate var json: JSON {
    let notes = notes.map { note in
      JSON.object(
        [.init("message", .string(note.message))] + (note.place?.members ?? []))
    }
    var members: [JSON.Member] = [
      .init("rule", .string(rule.name)), .init("severity", .string(severity.rawValue)),
      .init("message", .string(message)),
    ]
    members += place?.members ?? []
    if !notes.isEmpty { members.append(.init("notes", .array(notes))) }
    if let fix {
      members.append(
        .init("fix", .object(fix.place.members + [.init("text", .string(fix.text))])))
    }
    return .object(members)
  }
}

extension Place {
  fileprivate var members: [JSON.Member] {
    let (start, end) = (start, end)
    return [
      .init("file", .string(source.path)), .init("line", JSON(start.line)),
      .init("column", JSON(start.column)), .init("endLine", JSON(end.line)),
      .init("endColumn", JSON(end.column)),
    ]
  }
}
