extension [Content] {
  /// The same with each section and each statement as functions make it, nested ones too, each before what is in it.
  func changed(
    sections change: (Section) -> Section, statements changeStatement: (inout Statement) -> Void
  ) -> [Content] {
    map { piece in
      switch piece {
      case .prose: piece
      case .section(let section):
        .section(section.changed(sections: change, statements: changeStatement))
      case .statements(let statements): .statements(statements.changed(by: changeStatement))
      }
    }
  }
}

extension Section {
  /// The section as a function makes it, with what is in it changed likewise.
  func changed(
    sections change: (Section) -> Section, statements changeStatement: (inout Statement) -> Void
  ) -> Section {
    let section = change(self)
    return section.with(
      content: section.content.changed(sections: change, statements: changeStatement))
  }
}

extension [Statement] {
  fileprivate func changed(by change: (inout Statement) -> Void) -> [Statement] {
    map { statement in
      var statement = statement
      change(&statement)
      statement.items = statement.items.changed(by: change)
      return statement
    }
  }
}
