import Evidence
import Findings
import Foundation
import Publishing

extension Garden {
  /// The sheets of a candidate who has not finished: an element is open, and a second round to come.
  static func sheets() throws -> [String: String] {
    let folder = fixtures.appending(path: "examples/ivy-template")
    var sheets: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      sheets[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return sheets
  }

  /// A worked example, and what was found while it was read.
  static func examples(
    _ sheets: [String: String], in folder: String = "ivy-template"
  ) -> (examples: [WorkedExample], findings: Findings) {
    WorkedExample.read(
      sheets.map { name, text in
        let path = "gardening/examples/\(folder)/\(name)"
        return (path, Source(path: path, text: text))
      })
  }
}

extension StringProtocol {
  /// The text with all white space as single spaces, so that it does not matter where lines end.
  var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
