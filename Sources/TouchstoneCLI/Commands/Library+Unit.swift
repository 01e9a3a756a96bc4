internal import Publishing
internal import Standards

extension Library {
  /// The library with nothing in it but the units of a code or identifier, nothing if there is none.
  ///
  /// A code may be given in any printed style; where no unit has it, its file name will do (`2a` for
  /// `2(a)`).
  func only(_ code: String) -> Library? {
    let wanted = Code(code).normalised.lowercased()
    let exact = filtered { names in names.contains { $0.lowercased() == wanted } }
    let name = FileName.safe(code).lowercased()
    return exact ?? filtered { names in names.contains { FileName.safe($0).lowercased() == name } }
  }

  /// The library with the units whose codes and identifier are wanted, nothing if there are none.
  private func filtered(_ isWanted: ([String]) -> Bool) -> Library? {
    var library = self
    for index in suites.indices {
      library.suites[index].qualifications = []
      library.suites[index].units = suites[index].units.filter { unit in
        isWanted(unit.names)
      }
    }
    library.suites.removeAll { $0.units.isEmpty }
    return library.suites.isEmpty ? nil : library
  }

  /// The codes by which units can be named.
  var unitCodes: [String] {
    suites.flatMap { $0.units.map { $0.code?.printed ?? $0.id } }
  }
}

extension Unit {
  /// All that the unit can be named by: its identifier and its codes, normalised.
  var names: [String] {
    [id] + ([code].compactMap { $0 } + otherCodes).map(\.normalised)
  }
}
