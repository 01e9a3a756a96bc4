import Findings

extension [Change.Signature] {
  /// Who has signed what: *Ann Example (F1.1.1 on 2026-03-01; F1.1.2)*, each candidate once.
  public var inWords: String {
    var order: [String] = []
    var items: [String: [String]] = [:]
    for signature in self {
      if items[signature.candidate] == nil { order.append(signature.candidate) }
      let day = signature.date.isEmpty ? "" : " on \(signature.date)"
      items[signature.candidate, default: []].append(signature.code + day)
    }
    return order.map { "\($0) (\(items[$0, default: []].joined(separator: "; ")))" }
      .joined(separator: ", ")
  }
}
