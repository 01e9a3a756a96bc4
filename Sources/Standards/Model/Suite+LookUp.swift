extension Suite {
  /// The unit of an identifier.
  public func unit(_ id: String) -> Unit? {
    units.first { $0.id.utf8.elementsEqual(id.utf8) }
  }

  /// The qualification of an identifier.
  public func qualification(_ id: String) -> Qualification? {
    qualifications.first { $0.id.utf8.elementsEqual(id.utf8) }
  }
}
