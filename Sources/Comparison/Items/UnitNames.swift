/// The units of a list by their identifiers.
struct UnitNames {
  private var places: [Name: Int] = [:]

  init(_ list: ItemList) {
    for unit in list.wholes where list[unit].subject == .unit {
      let name = Name(suite: list[unit].parent, id: list[unit].id)
      if places[name] == nil { places[name] = unit }
    }
  }

  /// The first unit of an identifier in a suite.
  func unit(_ id: String, of suite: Int) -> Int? { places[Name(suite: suite, id: id)] }

  private struct Name: Hashable {
    var suite: Int
    var id: String
  }
}
