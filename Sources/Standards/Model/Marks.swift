public import Findings

// Every mark of editions with its place, for checks and for knowing whether there is one at all. The second is asked of
// every statement of a library, and most have none: so it looks at statements where they stand, and copies none.

extension Unit {
  /// The marks in the unit, in order, each with the place of what carries it.
  public var marks: [(editions: Editions, place: Place)] {
    var marks = facts.marks
    preamble.addMarks(to: &marks)
    for section in sections { section.addMarks(to: &marks) }
    return marks
  }

  /// Whether the unit differs between qualifications.
  public var isMarked: Bool {
    facts.contains(where: \.isMarked) || preamble.areMarked
      || sections.contains(where: \.holdsMarks)
  }
}

extension Suite {
  /// The marks in what the suite shares, in order; those of its units are theirs.
  public var marks: [(editions: Editions, place: Place)] {
    var marks = facts.marks
    for section in sections { section.addMarks(to: &marks) }
    return marks
  }
}

extension Qualification {
  /// The marks in the qualification's own facts and sections, where they are of no use.
  public var marks: [(editions: Editions, place: Place)] {
    var marks = facts.marks
    for section in sections { section.addMarks(to: &marks) }
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
  fileprivate var areMarked: Bool {
    indices.contains { index in
      switch self[index] {
      case .prose: false
      case .section(let section): section.holdsMarks
      case .statements(let statements): statements.holdMarks
      }
    }
  }

  fileprivate func addMarks(to marks: inout Marks) {
    for piece in self {
      switch piece {
      case .prose: break
      case .section(let section): section.addMarks(to: &marks)
      case .statements(let statements):
        for statement in statements { statement.addMarks(to: &marks) }
      }
    }
  }
}

extension Section {
  fileprivate var holdsMarks: Bool { isMarked || content.areMarked }

  fileprivate func addMarks(to marks: inout Marks) {
    if isMarked { marks.append((editions, place)) }
    content.addMarks(to: &marks)
  }
}

extension [Statement] {
  fileprivate var holdMarks: Bool {
    indices.contains { self[$0].isMarked || self[$0].items.holdMarks }
  }
}

extension Statement {
  fileprivate func addMarks(to marks: inout Marks) {
    if isMarked { marks.append((editions, place)) }
    for item in items { item.addMarks(to: &marks) }
  }
}
