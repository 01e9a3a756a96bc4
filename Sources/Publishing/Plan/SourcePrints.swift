import Findings
import Mustache
import Standards

/// The fingerprints of what documents are made from, each taken once.
struct SourcePrints: Sendable {
  /// What every document depends on: the brand, the list of suites and qualifications, the language.
  let common: Fingerprint
  /// What each suite says to all documents of each of its qualifications.
  private let suites: [[Fingerprint]]
  /// The files, by their paths.
  private let files: [String: Fingerprint]

  init(of library: Library, contexts: [[Context]], common: [Value]) {
    self.common = Fingerprint(of: common.map { Fingerprint(of: $0) })
    suites = zip(library.suites, contexts).map { suite, contexts in
      let units = Fingerprint(of: suite.units.map { Fingerprint(of: $0.id) })
      return contexts.map { context in
        let taken = Value.object(context.taken)
        return Fingerprint(
          of: [Value.object(context.shared), taken].map { Fingerprint(of: $0) }
            + [units])
      }
    }
    var files: [String: Fingerprint] = [:]
    for suite in library.suites {
      for place in suite.qualifications.map(\.place) + suite.units.map(\.place)
      where files[place.source.path] == nil {
        files[place.source.path] = Fingerprint(of: place.source.bytes)
      }
    }
    self.files = files
  }

  func suite(_ place: Publication.Shelf) -> Fingerprint {
    suites[place.suite][place.qualification]
  }

  /// The fingerprint of a unit's file, nothing if it was not among the files.
  func known(_ unit: Unit) -> Fingerprint? { files[unit.place.source.path] }

  func file(of unit: Unit) -> Fingerprint { files[unit.place.source.path] ?? common }

  func file(of qualification: Qualification) -> Fingerprint {
    files[qualification.place.source.path] ?? common
  }
}
