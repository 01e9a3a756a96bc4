// An edition is numbered anew: what its definition does not give counts what this edition has. So before that, what
// numbering gave is taken away.

extension [Content] {
  /// The same without what numbering gave.
  var unnumbered: [Content] {
    map { piece in
      switch piece {
      case .prose: piece
      case .section(let section): .section(section.unnumbered)
      case .statements(let statements): .statements(statements.map(\.unnumbered))
      }
    }
  }
}

extension Section {
  /// The same without what numbering gave to it and to what is in it.
  var unnumbered: Section {
    with(id: isNamed ? id : "", code: .some(code?.given), content: content.unnumbered)
  }
}

extension Statement {
  fileprivate var unnumbered: Statement {
    var statement = self
    statement.id = ""
    statement.code = code?.given
    statement.items = items.map(\.unnumbered)
    return statement
  }
}

extension Code {
  /// The code if the definition gives it.
  fileprivate var given: Code? { isGenerated ? nil : self }
}
