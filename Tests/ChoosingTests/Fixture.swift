import Choosing
import Findings
import Foundation
import Standards
import Testing

/// The folder of test data beside this file.
let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Fixtures")

/// A qualification read from the text of a definition, with rules of our own.
struct Example {
  var qualification: Qualification
  var suite: Suite

  init(_ text: String, path: String = "q.md") throws {
    let library = Library.read(Source(path: path, text: text)).library
    suite = try #require(library.suites.first)
    qualification = try #require(suite.qualifications.first)
  }

  init(file path: String) throws {
    let text = try String(contentsOf: fixtures.appendingPathComponent(path), encoding: .utf8)
    try self.init(text, path: path)
  }

  /// The structure with these rules in place of those of the definition.
  func structure(rules: [String]) -> Structure {
    var copy = qualification
    copy.rules = rules.enumerated().map { index, text in
      let source = Source(path: "rule \(index + 1)", text: "- \(text)")
      return ChoiceRule(text: text, place: Place(source, 0..<source.bytes.count))
    }
    return Structure(of: copy, in: suite)
  }

  var structure: Structure { Structure(of: qualification, in: suite) }
}

extension Demand {
  /// The demand in the notation of the fixtures, one line for each thing that must hold.
  func lines(_ units: [Structure.ListedUnit]) -> [String] {
    switch self {
    case .count(let count):
      let set =
        (count.measure == .credits ? "credits of " : "")
        + (count.units.isEmpty
          ? "nobody" : count.units.map { units[$0].name }.joined(separator: " "))
      var lines: [String] = []
      let further = count.setsAside == nil ? "" : "further "
      if count.atLeast > 0 { lines.append("\(further)\(count.atLeast) <= \(set)") }
      if let limit = count.atMost { lines.append("\(set) <= \(limit)") }
      return lines.isEmpty ? ["nothing"] : lines
    case .some(let number, let demands):
      if number == demands.count { return demands.flatMap { $0.lines(units) } }
      let head = number == 1 ? ("either ", "or ") : ("\(number) of: ", "and: ")
      return demands.enumerated().map { index, demand in
        (index == 0 ? head.0 : head.1) + demand.lines(units).joined(separator: " & ")
      }
    }
  }
}
