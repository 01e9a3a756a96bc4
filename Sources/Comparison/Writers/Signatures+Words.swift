import Findings

extension [Change.Signature] {
  /// How many items of a candidate are named one by one.
  private static var mostNamed: Int { 3 }

  /// Who has signed what: *Ann Example (F1.1.1 on 2026-03-01; F1.1.2)*, each candidate once.
  public var inWords: String {
    var order: [String] = []
    var items: [String: [String]] = [:]
    for signature in self {
      if items[signature.candidate] == nil { order.append(signature.candidate) }
      let day = signature.date.isEmpty ? "" : " on \(signature.date)"
      items[signature.candidate, default: []].append(signature.code + day)
    }
    return order.map { candidate in
      let own = items[candidate, default: []]
      let words =
        own.count > Self.mostNamed ? "\(own.count) items" : own.joined(separator: "; ")
      return "\(candidate) (\(words))"
    }.joined(separator: ", ")
  }
}
