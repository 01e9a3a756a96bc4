/// Which sorts of a unit's items have codes.
struct UnitSurvey {
  var isCoded = ByKind(repeating: false)
  var hasCodedElements = false
  var elementCount = 0
  /// How many sections and statements there are, but for those deep in others.
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
        for index in statements.indices {
          count += 1 + statements[index].items.count
          if statements[index].code != nil { isCoded[statements[index].kind] = true }
        }
      }
    }
  }
}
