/// Which sorts of a unit's items have codes.
struct UnitSurvey {
  var isCoded = ByKind(repeating: false)
  var hasCodedElements = false
  var elementCount = 0
  /// Whether a statement had another code before.
  private(set) var hasFormerCodes = false
  /// How many sections and statements there are.
  private(set) var count = 1

  mutating func look(at section: Section) {
    count += 1
    if section.role == .element {
      elementCount += 1
      hasCodedElements = hasCodedElements || section.code != nil
    }
    look(at: section.content)
  }

  mutating func look(at contents: [Content]) {
    for piece in contents {
      switch piece {
      case .prose: break
      case .section(let section): look(at: section)
      case .statements(let statements):
        for index in statements.indices where statements[index].code != nil {
          isCoded[statements[index].kind] = true
        }
        look(through: statements)
      }
    }
  }

  /// Counts statements and those nested below them; where they stand, because copies of them are large.
  private mutating func look(through statements: [Statement]) {
    count += statements.count
    for index in statements.indices {
      if !statements[index].formerCodes.isEmpty { hasFormerCodes = true }
      if !statements[index].items.isEmpty { look(through: statements[index].items) }
    }
  }
}
