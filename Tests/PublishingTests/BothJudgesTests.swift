import Choosing
import Findings
import Foundation
import JSON
import Publishing
import Standards
import Testing

/// Choices of units with what `Structure.judge` says of them, for the browser's judge to be held against.
///
/// `.ci/browser` calls this with `TOUCHSTONE_JUDGEMENTS`, the name of a file, and judges the same choices by
/// the scripts of the site. Here it is made sure that the choices show something; a few of them will do.
struct BothJudgesTests {
  private let path = ProcessInfo.processInfo.environment["TOUCHSTONE_JUDGEMENTS"]

  @Test func `the choices that both judges are asked about are of every kind`() async throws {
    var sheets: [JSON] = []
    var seen = Kinds()
    for (structure, script, choices) in try await questions() {
      let cases = choices.map { choice -> JSON in
        let judgement = structure.judge(choice)
        seen.add(judgement)
        return ["choice": .array(choice.sorted().map { JSON($0) }), "judgement": judgement.json]
      }
      seen.unread += structure.rules.count { !$0.isRead }
      sheets.append(["script": .string(script), "cases": .array(cases)])
    }
    #expect(seen.all > (path == nil ? 150 : 1_500))
    #expect(seen.met * 5 > seen.all && seen.met * 5 < seen.all * 4)
    #expect(seen.removals * 20 > seen.all && seen.hopeless * 20 > seen.all)
    #expect(seen.remarks * 20 > seen.all && seen.furtherNeeds * 20 > seen.all)
    #expect(seen.undecided > 0 && seen.unread > 0)
    if let path {
      let text = JSON.object([.init("sheets", .array(sheets))]).text(.compact)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  /// Structures, each with its data for the browser and with choices of its units.
  private func questions() async throws -> [(Structure, String, [Set<Int>])] {
    var questions: [(Structure, String, [Set<Int>])] = []
    var dice = Dice(seed: 1)
    for (structure, script) in try await structures(of: shipped()) {
      questions.append((structure, script, choices(path == nil ? 4 : 40, of: structure, &dice)))
    }
    try #require(questions.count >= 5)
    let random = (0..<(path == nil ? 20 : 90)).map { seed in
      LibraryFile(
        path: "r/qualifications/r\(seed).md",
        source: Source(
          path: "r/qualifications/r\(seed).md",
          text: RandomRules.definition(seed: UInt64(seed))))
    }
    for (structure, script) in try await structures(of: random) {
      questions.append((structure, script, choices(path == nil ? 2 : 4, of: structure, &dice)))
    }
    let hard = LibraryFile(
      path: "h/qualifications/hard.md",
      source: Source(path: "h/qualifications/hard.md", text: RandomRules.undecidable))
    for (structure, script) in try await structures(of: [hard]) {
      questions.append((structure, script, [[1, 2, 3]]))
    }
    return questions
  }

  /// Random choices, each with one that would be valid, and with one that differs from that in one unit.
  private func choices(_ number: Int, of structure: Structure, _ dice: inout Dice) -> [Set<Int>] {
    let count = structure.units.count
    return (0..<number).flatMap { _ -> [Set<Int>] in
      let density = 1 + dice.roll(9)
      let choice = Set((0..<count).filter { _ in dice.roll(10) < density })
      let judgement = structure.judge(choice)
      let mended = choice.subtracting(judgement.removal).union(judgement.completion ?? [])
      return [choice, mended, mended.symmetricDifference([dice.roll(count)])]
    }
  }

  private func structures(of files: [LibraryFile]) async throws -> [(Structure, String)] {
    let (library, _) = await Library.read(files)
    let plan = Plan(library, templates: Templates(), version: "1")
    var structures: [(Structure, String)] = []
    for suite in library.suites {
      for qualification in suite.qualifications {
        let asset = try #require(
          plan.assets(for: plan.publications).first { $0.path == "\(qualification.id)/choice.js" })
        structures.append(
          (
            Structure(of: qualification, in: suite),
            String(decoding: asset.bytes, as: UTF8.self)
          ))
      }
    }
    return structures
  }

  private func shipped() throws -> [LibraryFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "standards").path()
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") }.sorted().map { path in
        let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
        return LibraryFile(path: path, source: Source(path: path, text: text))
      }
  }
}

/// What sorts of judgements there were.
private struct Kinds {
  var all = 0
  var met = 0
  var undecided = 0
  var removals = 0
  var hopeless = 0
  var remarks = 0
  var furtherNeeds = 0
  var unread = 0

  mutating func add(_ judgement: Judgement) {
    all += 1
    if judgement.isMet { met += 1 }
    if !judgement.isDecided { undecided += 1 }
    if !judgement.removal.isEmpty { removals += 1 }
    if judgement.completion == nil { hopeless += 1 }
    if !judgement.remarks.isEmpty { remarks += 1 }
    if judgement.needs.contains(where: { $0.words.contains(" further ") }) { furtherNeeds += 1 }
  }
}

extension Judgement {
  /// The judgement as the browser's judge gives it.
  fileprivate var json: JSON {
    func numbers(_ units: [Int]) -> JSON { .array(units.map { JSON($0) }) }
    return [
      "isMet": .bool(isMet), "isDecided": .bool(isDecided), "credits": JSON(credits),
      "rules": .array(
        rules.map { verdict in
          [
            "isMet": .bool(verdict.isMet),
            "needs": .array(verdict.needs.map { ["words": .string($0.words)] }),
          ]
        }),
      "remarks": .array(remarks.map { .string($0) }), "removal": numbers(removal),
      "completion": completion.map(numbers) ?? .null, "mending": numbers(mending),
    ]
  }
}
