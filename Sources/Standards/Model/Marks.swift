public import Findings

// Every mark of editions with its place, for checks and for knowing whether there is one at all. The second is asked of
// every statement of a library, and most have none: so it looks at statements where they stand, and copies none.

extension Unit {
  /// The marks in the unit, in order, each with the place of what carries it.
  public var marks: [(editions: Editions, place: Place)] {
    var marks = facts.marks
    preamble.addMarks(to: &marks)
    sections.addMarks(to: &marks)
    return marks
  }
}

extension Suite {
  /// The marks in what the suite shares, in order; those of its units are theirs.
  public var marks: [(editions: Editions, place: Place)] {
    var marks = facts.marks
    sections.addMarks(to: &marks)
    return marks
  }
}

extension Qualification {
  /// The marks in the qualification's own facts and sections, where they are of no use.
  public var marks: [(editions: Editions, place: Place)] {
    var marks = facts.marks
    sections.addMarks(to: &marks)
    return marks
  }
}

private typealias Marks = [(editions: Editions, place: Place)]

extension [Fact] {
  fileprivate var marks: [(editions: Editions, place: Place)] {
    filter(\.isMarked).map { ($0.editions, $0.place) }
  }
}

extension [Content] {
  /// Whether anything in it carries a mark.
  var areMarked: Bool {
    contains { piece in
      switch piece {
      case .prose: false
      case .section(let section): section.editions.isMark || section.content.areMarked
      case .statements(let statements): statements.areMarked
      }
    }
  }

  fileprivate func addMarks(to marks: inout Marks) {
    for piece in self {
      switch piece {
      case .prose: break
      case .section(let section):
        if section.editions.isMark { marks.append((section.editions, section.place)) }
        section.content.addMarks(to: &marks)
      case .statements(let statements): statements.addMarks(to: &marks)
      }
    }
  }
}

extension [Section] {
  /// Whether one of them carries a mark, or anything in them.
  var areMarked: Bool {
    let sections = span
    for index in sections.indices
    where sections[index].editions.isMark || sections[index].content.areMarked {
      return true
    }
    return false
  }

  fileprivate func addMarks(to marks: inout Marks) {
    for index in indices {
      if self[index].editions.isMark { marks.append((self[index].editions, self[index].place)) }
      self[index].content.addMarks(to: &marks)
    }
  }
}

extension [Statement] {
  fileprivate var areMarked: Bool {
    let statements = span
    for index in statements.indices
    where statements[index].editions.isMark
      || !statements[index].items.isEmpty && statements[index].items.areMarked
    {
      return true
    }
    return false
  }

  fileprivate func addMarks(to marks: inout Marks) {
    for index in indices {
      if self[index].editions.isMark { marks.append((self[index].editions, self[index].place)) }
      if !self[index].items.isEmpty { self[index].items.addMarks(to: &marks) }
    }
  }
}
