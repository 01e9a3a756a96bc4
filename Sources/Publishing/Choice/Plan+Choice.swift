import Standards

extension Plan {
  /// The data of each qualification that a choice of its units is judged by, beside its page.
  var choiceAssets: [Asset] {
    contexts.indices.flatMap { suite in
      contexts[suite].indices.map { index in
        let place = Publication.Shelf(suite: suite, qualification: index)
        let qualification = qualification(at: place)
        return Asset(
          path: "\(qualification.id)/choice.js",
          bytes: Array(choiceData(at: place).utf8), qualification: qualification.id)
      }
    }
  }

  /// The script by which the page of a qualification lets people choose.
  var chooserAsset: Asset {
    let script = templates.script(of: ["solve", "judge", "address", "chooser"])
    return Asset(path: "assets/chooser.js", bytes: Array(script.utf8))
  }

  /// The script of a document: a record can be saved, a logbook shows the units that its address names.
  ///
  /// A candidate's own logbook has no others.
  func script(of publication: Publication) -> String {
    guard !publication.kind.isPage else { return "" }
    let saving = templates.script("fill-in")
    guard publication.kind == .logbook, candidate == nil, let place = publication.shelf else {
      return saving
    }
    return choiceData(at: place)
      + templates.script(of: ["solve", "judge", "address", "printed-choice"]) + saving
  }

  private func choiceData(at place: Publication.Shelf) -> String {
    ChoiceData(of: qualification(at: place), in: context(at: place)).script
  }
}

extension Templates {
  /// Scripts that work together as one, with names of their own that no other script sees.
  fileprivate func script(of names: [String]) -> String {
    "(() => {\n\"use strict\";\n\n" + names.map(script).joined(separator: "\n") + "})();\n"
  }
}
