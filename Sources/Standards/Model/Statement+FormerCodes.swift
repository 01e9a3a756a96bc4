// Every statement is asked, and few have had another code: they are looked at where they stand, and none is copied.

extension [Statement] {
  /// Whether one of them, or of those nested in them, says which code it had before.
  var haveFormerCodes: Bool {
    indices.contains { !self[$0].formerCodes.isEmpty || self[$0].items.haveFormerCodes }
  }
}

extension [Content] {
  /// Whether some statement says which code it had before.
  var haveFormerCodes: Bool {
    indices.contains { index in
      switch self[index] {
      case .prose: false
      case .statements(let statements): statements.haveFormerCodes
      case .section(let section): section.content.haveFormerCodes
      }
    }
  }
}
