public import Findings

// Every mark of editions with its place, for checks and for knowing whether there is one at all.

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
    contains { piece in
      switch piece {
      case .prose: false
      case .section(let section): section.holdsMarks
      case .statements(let statements): statements.contains(where: \.holdsMarks)
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

extension Statement {
  fileprivate var holdsMarks: Bool { isMarked || items.contains(where: \.holdsMarks) }

  fileprivate func addMarks(to marks: inout Marks) {
    if isMarked { marks.append((editions, place)) }
    for item in items { item.addMarks(to: &marks) }
  }
}
