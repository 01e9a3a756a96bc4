/// Which sorts of a unit's items have codes.
struct UnitSurvey {
  var isCoded = ByKind(repeating: false)
  var hasCodedElements = false
  var elementCount = 0

  mutating func look(at section: Section) {
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
      }
    }
  }
}
