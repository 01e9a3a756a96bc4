internal import Findings
internal import Publishing
internal import Standards

extension Environment {
  /// Reads the earlier editions that qualifications name, each source once.
  ///
  /// What cannot be read is found, and left out. What is odd in an earlier edition is no news.
  func earlierEditions(of library: Library, at place: Location) async -> (
    editions: [EarlierEdition], findings: Findings
  ) {
    var editions: [EarlierEdition] = []
    var findings = Findings()
    var libraries: [String: Result<Library, Fault>] = [:]
    for suite in library.suites {
      for qualification in suite.qualifications {
        for source in qualification.earlierEditions {
          let word = source.word
          let read =
            if let known = libraries[word] { known } else { await edition(word, besides: place) }
          libraries[word] = read
          switch read {
          case .failure(let fault):
            let reason = fault.findings.all.first.map { ": \($0.message)" } ?? ""
            findings.report(
              .unreadableEdition, "name an edition that can be read; '\(word)' cannot\(reason)",
              at: source.place)
          case .success(let earlier):
            guard
              let edition = await EarlierEdition(source, of: qualification, in: library, earlier)
            else {
              findings.report(
                .unreadableEdition,
                "name an edition that has the qualification '\(qualification.id)'; '\(word)' has none",
                at: source.place)
              continue
            }
            editions.append(edition)
          }
        }
      }
    }
    return (editions, findings)
  }

  /// The library that a word names: a revision of the repository that the standards are in, or a folder.
  private func edition(_ word: String, besides place: Location) async -> Result<Library, Fault> {
    do throws(Fault) {
      return .success(
        try await location(ofEdition: word, besides: place).library(asWritten: true).library)
    } catch {
      return .failure(error)
    }
  }

  private func location(ofEdition word: String, besides place: Location) throws(Fault) -> Location {
    let standards = place.standards
    var nearby = self
    if case .disk = standards.tree, standards.isFolder { nearby.directory = standards.path }
    guard RevisionName(word) != nil else {
      let folder = standards.appending(word)
      guard !word.hasPrefix("/"), folder.isBeside(standards) else {
        throw Fault(
          .unreadableEdition,
          "put the folder beside that of the standards, and name it by its path from there, such as "
            + "'../editions/1.0'")
      }
      guard !folder.standards.overlaps(standards) else {
        throw Fault(
          .unreadableEdition,
          "put the folder beside that of the standards, and not in it or around it: its definitions "
            + "are read as current ones")
      }
      guard folder.isThere || !nearby.isRevision(word) else { throw Fault(revision: word) }
      return folder
    }
    return try nearby.origin(word)
  }
}

extension Location {
  /// Whether this is another folder, lies in it or holds it, whatever links lead to it.
  fileprivate func overlaps(_ other: Location) -> Bool {
    guard let own = try? status().identity, let its = try? other.status().identity else {
      return false
    }
    return own == its || identitiesAbove.contains(its) || other.identitiesAbove.contains(own)
  }

  /// Whether this lies in the folder that holds another one, whatever links lead to it; what is not there does.
  ///
  /// A definition comes from people who are trusted with words, and not with all files of a machine.
  fileprivate func isBeside(_ other: Location) -> Bool {
    // Nothing leads out of a revision.
    guard case .disk = tree, (try? status()) != nil else { return true }
    guard let around = try? other.appending("..").status().identity else { return false }
    return identitiesAbove.contains(around)
  }
}

extension Rule {
  /// A qualification names an earlier edition that is not there.
  static let unreadableEdition = Rule(
    "unreadable-edition", .error,
    "An earlier edition is a revision of the repository, or a folder beside the standards, with the same qualification."
  )
}
