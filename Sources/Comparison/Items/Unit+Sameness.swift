import Standards

// Whether nothing that is compared differs, byte by byte. Places do not count.

extension Unit {
  /// Whether two editions of a unit say the same in the same order, whatever stands around them.
  func isSame(as other: Unit) -> Bool {
    id.isSame(as: other.id) && label.isSame(as: other.label) && code.isSame(as: other.code)
      && title == other.title
      && otherCodes.agree(with: other.otherCodes) { $0.isSame(as: $1) }
      && facts.agree(with: other.facts) { $0.isSame(as: $1) }
      && preamble.isSame(as: other.preamble)
      && sections.agree(with: other.sections) { $0.isSame(as: $1) }
  }
}

extension Fact {
  fileprivate func isSame(as other: Fact) -> Bool {
    name.isSame(as: other.name) && value == other.value && editions == other.editions
  }
}

extension [Content] {
  fileprivate func isSame(as other: [Content]) -> Bool {
    agree(with: other) { left, right in
      switch (left, right) {
      case (.prose(let a), .prose(let b)): a == b
      case (.statements(let a), .statements(let b)): a.isSame(as: b)
      case (.section(let a), .section(let b)): a.isSame(as: b)
      default: false
      }
    }
  }
}

extension Section {
  fileprivate func isSame(as other: Section) -> Bool {
    role == other.role && id.isSame(as: other.id) && label.isSame(as: other.label)
      && code.isSame(as: other.code) && title == other.title
      && editions == other.editions && content.isSame(as: other.content)
  }
}

extension [Statement] {
  /// Statements are most of a library: they are compared where they lie, because copies take longer.
  fileprivate func isSame(as other: [Statement]) -> Bool {
    count == other.count
      && indices.allSatisfy { index in
        self[index].kind == other[index].kind
          && self[index].isWithdrawn == other[index].isWithdrawn
          && self[index].text == other[index].text
          && self[index].id.isSame(as: other[index].id)
          && self[index].code.isSame(as: other[index].code)
          && self[index].note == other[index].note
          && self[index].editions == other[index].editions
          && self[index].items.isSame(as: other[index].items)
      }
  }
}

extension Code? {
  fileprivate func isSame(as other: Code?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (let a?, let b?): a.isSame(as: b)
    default: false
    }
  }
}

extension Code {
  fileprivate func isSame(as other: Code) -> Bool { printed.isSame(as: other.printed) }
}

extension Array {
  /// Whether two lists have as many items, and each is the same as its counterpart.
  fileprivate func agree(with other: [Element], _ isSame: (Element, Element) -> Bool) -> Bool {
    count == other.count && indices.allSatisfy { isSame(self[$0], other[$0]) }
  }
}
