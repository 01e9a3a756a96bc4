// An edition is numbered anew: what its definition does not give counts what this edition has.

extension [Content] {
  /// Takes away what numbering gave, so that it can be given again.
  mutating func forgetNumbers() {
    for index in indices {
      switch self[index] {
      case .prose: break
      case .section(var section):
        section.forgetNumbers()
        self[index] = .section(section)
      case .statements(var statements):
        for item in statements.indices { statements[item].forgetNumbers() }
        self[index] = .statements(statements)
      }
    }
  }
}

extension Section {
  /// Takes away what numbering gave to the section and to what is in it.
  mutating func forgetNumbers() {
    if !isNamed { id = "" }
    if code?.isGenerated ?? false { code = nil }
    content.forgetNumbers()
  }
}

extension Statement {
  fileprivate mutating func forgetNumbers() {
    id = ""
    if code?.isGenerated ?? false { code = nil }
    for index in items.indices { items[index].forgetNumbers() }
  }
}
