public import Findings
import Standards

extension Check {
  /// No two qualifications of all suites have files of one name, which is their output folder's.
  static let qualificationsAreDistinct = Check(.duplicateQualification) { library, findings in
    var firsts: [String: Qualification] = [:]
    for qualification in library.suites.flatMap(\.qualifications) {
      let name = qualification.fileName
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

extension Qualification {
  /// The name of the file that defines it, without its ending.
  fileprivate var fileName: String {
    let name = place.source.path.split(separator: "/").last.map(String.init) ?? id
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}

extension Rule {
  /// Two qualifications have one file name.
  public static let duplicateQualification = Rule(
    "duplicate-qualification", .error,
    "The file names of qualifications differ, over all suites and in more than letter case.")
}
