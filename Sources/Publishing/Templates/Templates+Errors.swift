import Findings
import Mustache

extension Templates {
  /// The errors in the templates that a document is made from: its own, those that are put in, and the shell.
  ///
  /// A template that is put in by a value's name may be any form.
  func errors(for publication: Publication) -> Findings {
    var found = Findings()
    guard !errors.isEmpty else { return found }
    if let shell = errors[publication.kind.isPage ? "page.html" : "document.html"] {
      found.append(shell)
    }
    var pending = [publication.kind.template]
    var known = Set(pending)
    while let name = pending.popLast() {
      if let own = errors["\(name).md"] { found.append(own) }
      guard let calls = set[name]?.calls else { continue }
      let others = calls.names.sorted() + (calls.hasDynamic ? forms.map { "forms/\($0)" } : [])
      for other in others where known.insert(other).inserted { pending.append(other) }
    }
    return found
  }
}

extension Findings {
  /// The errors among them, nothing if there are none.
  var errors: Findings? {
    guard gravest == .error else { return nil }
    var errors = Findings()
    for finding in all where finding.severity == .error { errors.append(finding) }
    return errors
  }
}
