public import Findings
import Standards

// The file of a qualification names its output folder, and the folder of a suite its own: both stand in the
// addresses of pages, where some characters have a meaning.

extension Check {
  /// The names of qualifications and suites can be those of folders and stand in addresses.
  static let fileNamesAreUsable = Check(.unusableName) { library, findings in
    for suite in library.suites {
      for qualification in suite.qualifications {
        guard let reason = nameFault(ofQualification: qualification.id) else { continue }
        findings.report(
          .unusableName, "rename this file\(reason)", at: qualification.place)
      }
      guard let mark = suite.id.first(where: marks.contains) else { continue }
      findings.report(
        .unusableName,
        "rename the folder of this suite without '\(mark)': its name stands in addresses",
        at: suite.qualifications.first?.place ?? suite.units.first?.place)
    }
  }
}

/// Why a qualification cannot have a name, as words that follow *rename this file*; nothing if it can.
public func nameFault(ofQualification name: String) -> String? {
  if ownNames.contains(name.lowercased()) {
    return ": the output folder has a '\(name)' of its own"
  }
  if FileName.isDevice(name) { return ": Windows keeps the name '\(name)' for a device" }
  if let last = name.last, last == "." || last == " " {
    return " without the '\(last)' at the end of its name, which Windows drops"
  }
  return name.first(where: marks.contains).map { mark in
    " without '\(mark)': its name stands in addresses"
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
