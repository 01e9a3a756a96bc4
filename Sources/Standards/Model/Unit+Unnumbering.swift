// An edition is numbered anew: what its definition does not give counts what this edition has. So before that, what
// numbering gave is taken away.

extension [Content] {
  /// The same without what numbering gave.
  var unnumbered: [Content] {
    changed(sections: \.withoutNumber, statements: { $0.forgetNumber() })
  }
}

extension Section {
  /// The same without what numbering gave to it and to what is in it.
  var unnumbered: Section {
    changed(sections: \.withoutNumber, statements: { $0.forgetNumber() })
  }

  fileprivate var withoutNumber: Section {
    with(id: isNamed ? id : "", code: .some(code?.given))
  }
}

extension Statement {
  fileprivate mutating func forgetNumber() {
    id = ""
    code = code?.given
  }
}

extension Code {
  /// The code if the definition gives it.
  fileprivate var given: Code? { isGenerated ? nil : self }
}
