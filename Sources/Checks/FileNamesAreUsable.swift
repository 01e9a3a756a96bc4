public import Findings
import Standards

// The file of a qualification names its output folder, and the folder of a suite its own: both stand in the
// addresses of pages, where some characters have a meaning.

extension Check {
  /// The names of qualifications and suites can be those of folders and stand in addresses.
  static let fileNamesAreUsable = Check(.unusableName) { library, findings in
    for suite in library.suites {
      for qualification in suite.qualifications {
        let name = qualification.id
        if ownNames.contains(name.lowercased()) {
          findings.report(
            .unusableName,
            "rename this file: the output folder has a '\(name)' of its own",
            at: qualification.place)
        } else if FileName.isDevice(name) {
          findings.report(
            .unusableName, "rename this file: Windows keeps the name '\(name)' for a device",
            at: qualification.place)
        } else if let last = name.last, last == "." || last == " " {
          findings.report(
            .unusableName,
            "rename this file without the '\(last)' at the end of its name, which Windows drops",
            at: qualification.place)
        } else if let mark = name.first(where: marks.contains) {
          findings.report(
            .unusableName, "rename this file without '\(mark)': its name stands in addresses",
            at: qualification.place)
        }
      }
      guard let mark = suite.id.first(where: marks.contains) else { continue }
      findings.report(
        .unusableName,
        "rename the folder of this suite without '\(mark)': its name stands in addresses",
        at: suite.qualifications.first?.place ?? suite.units.first?.place)
    }
  }
}

/// What ends the path of an address, begins an escape, or cannot be in a name on Windows.
private let marks: Set<Character> = ["#", "?", "%", "\\", ":", "*", "\"", "<", ">", "|"]

/// The names at the top of an output folder that are no qualifications'.
private let ownNames: Set<String> = [
  "assets", "suites", "index.html", "search.html", "standards.json",
]

extension Rule {
  /// A file or a folder has a name that its pages cannot have.
  public static let unusableName = Rule(
    "unusable-name", .error,
    "The names of suites and qualifications are those of folders of the site, and none that it uses itself."
  )
}
