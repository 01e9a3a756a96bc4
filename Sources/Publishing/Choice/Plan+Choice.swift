import Findings
import Standards

extension Plan {
  /// All files that some publications need beside themselves: those that all pages share, and beside the page of
  /// each qualification the data by which a choice of its units is judged.
  public func assets(for publications: [Publication]) -> [Asset] {
    assets
      + publications.compactMap { publication in
        guard publication.kind == .qualification, publication.archive == nil,
          case .everybody = occasion, let place = publication.shelf, let shelf = shelves[place]
        else { return nil }
        let qualification = qualification(at: place)
        let context = context(at: place)
        return Asset(
          path: "\(qualification.id)/choice.js",
          madeFrom: Fingerprint(
            of: [
              Fingerprint(of: version), templates.fingerprint, prints.suite(place),
              prints.file(of: qualification),
            ] + shelf.units.map(prints.file)),
          pieces: [{ Array(ChoiceData(of: qualification, in: context).script.utf8) }])
      }
  }

  /// The script by which the page of a qualification lets people choose, and its styles.
  var chooserAssets: [Asset] {
    let script = templates.script(of: ["solve", "judge", "address", "chooser"])
    return [
      Asset(path: "assets/chooser.js", bytes: Array(script.utf8)),
      Asset(path: "assets/chooser.css", bytes: StyleSheet.compact(templates.styles(["chooser"]))),
    ]
  }

  /// What choices of units are judged by in a browser; nothing where nothing is chosen any more.
  private func choiceData(for publication: Publication) -> String? {
    guard case .everybody = occasion, let place = publication.shelf else { return nil }
    return ChoiceData(of: qualification(at: place), in: context(at: place)).script
  }

  /// The script of a document: a record can be saved, a logbook shows the units that its address names.
  ///
  /// A candidate's own logbook has no others.
  func script(of publication: Publication) -> String {
    guard !publication.kind.isPage else { return "" }
    let saving = templates.script("fill-in")
    guard publication.kind == .logbook, let data = choiceData(for: publication) else {
      return saving
    }
    return data + templates.script(of: ["solve", "judge", "address", "printed-choice"]) + saving
  }
}

extension Templates {
  /// Scripts that work together as one, with names of their own that no other script sees.
  fileprivate func script(of names: [String]) -> String {
    "(() => {\n\"use strict\";\n\n" + names.map(script).joined(separator: "\n") + "})();\n"
  }
}
