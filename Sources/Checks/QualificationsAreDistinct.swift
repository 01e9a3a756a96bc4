public import Findings
import Standards

extension Check {
  /// No two qualifications of all suites have files of one name, which is their output folder's.
  static let qualificationsAreDistinct = Check(.duplicateQualification) { library, findings in
    var firsts: [String: Qualification] = [:]
    for qualification in library.suites.flatMap(\.qualifications) {
      let source = qualification.place.source
      let name = LibraryFile(path: source.path, source: source).stem
      guard let first = firsts[name.lowercased()] else {
        firsts[name.lowercased()] = qualification
        continue
      }
      findings.report(
        .duplicateQualification,
        "rename this file: the name '\(name)' is another qualification's output folder",
        at: qualification.place,
        notes: [Finding.Note("the other qualification stands here", at: first.place)])
    }
  }
}

extension Rule {
  /// Two qualifications have one file name.
  public static let duplicateQualification = Rule(
    "duplicate-qualification", .error,
    "The file names of qualifications differ, over all suites and in more than letter case.")
}
