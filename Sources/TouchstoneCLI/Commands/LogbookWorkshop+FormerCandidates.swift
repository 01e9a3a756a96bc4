internal import Findings
internal import Publishing
internal import Standards

extension LogbookWorkshop {
  /// Tells of the folders of candidates who are no longer in the file of their class.
  ///
  /// What stands there is personal data, which a person removes.
  ///
  /// - Parameter folders: Those of the candidates who are in the file.
  func reportFormer(
    in list: ClassList, besides folders: Set<String>, of file: Location,
    _ findings: inout Findings
  ) {
    let home = candidatesFolder.appending(list.folder)
    for bytes in (try? home.names()) ?? [] {
      let name = String(decoding: bytes, as: UTF8.self)
      let former = home.appending(name)
      guard !folders.contains(name), (try? former.appending("logbook.html").status()) != nil
      else { continue }
      findings.report(
        .formerCandidate,
        "remove this folder if nobody needs it; '\(file.shown)' no longer has this candidate",
        at: former.start)
    }
  }
}

extension Rule {
  /// A candidate who has left a class has a folder still.
  static let formerCandidate = Rule(
    "former-candidate", .note, "The folder of a class holds the candidates of its file alone."
  )
}
