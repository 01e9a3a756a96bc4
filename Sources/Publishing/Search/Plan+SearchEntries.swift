import Standards

extension Plan {
  /// Goes through what a search of the site can find, in the order of the library: for each suite its units,
  /// its qualifications and what these share; then documents that several qualifications have.
  ///
  /// Each entry is made when its turn has come.
  func forEachSearchEntry(_ body: (SearchEntry) -> Void) {
    for suite in contexts.indices {
      forEachSearchedUnit(of: suite, body)
      byLevel(places(of: suite)).map(searched).forEach(body)
      (searchedShared(by: suite) + searchedThemes(of: suite) + searchedGlossary(of: suite))
        .forEach(body)
    }
    searchedPages.forEach(body)
    searchedForms.forEach(body)
    searchedExamples.forEach(body)
  }

  /// Qualifications by their levels, the highest first: of those that answer alike it is shown first.
  private func byLevel(_ places: [Publication.Shelf]) -> [Publication.Shelf] {
    func level(_ place: Publication.Shelf) -> Int {
      qualification(at: place).facts.levelInOrder ?? 0
    }
    return places.enumerated().sorted { one, other in
      (-level(one.element), one.offset) < (-level(other.element), other.offset)
    }.map(\.element)
  }

  /// The place of a qualification among all of the library.
  func owner(_ place: Publication.Shelf) -> Int {
    contexts[..<place.suite].reduce(0) { $0 + $1.count } + place.qualification
  }

  /// Every qualification of the library, in order.
  var allShelves: [Publication.Shelf] {
    contexts.indices.flatMap(places)
  }

  /// The qualifications of a suite, in order.
  func places(of suite: Int) -> [Publication.Shelf] {
    contexts[suite].indices.map { Publication.Shelf(suite: suite, qualification: $0) }
  }
}
