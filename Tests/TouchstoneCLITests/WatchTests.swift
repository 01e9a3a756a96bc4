import Findings
import Foundation
import Testing

@testable import TouchstoneCLI

private let level = "output/bicycle-repair-level-1"
private let unit = "standards/bicycle-repair/units/R1.md"

/// Rounds of watching in a folder of its own, without waiting for anything.
private struct Rounds {
  let folder: TemporaryFolder
  private var build: WatchedBuild

  init(_ words: String...) async throws {
    folder = try TemporaryFolder()
    let outcome = await touchstone("init", ".", in: folder)
    try #require(outcome.status == .success)
    guard case .build(let command) = try parse(["build", "--watch"] + words) else {
      throw CancellationError()
    }
    let environment = Environment(
      words: [], directory: folder.path, read: { () throws(Fault) in [] },
      write: { _ throws(Fault) in }, report: { _ in })
    build = WatchedBuild(command, in: environment)
  }

  mutating func round() async throws -> WatchedBuild.Round { try await build.round(from: .now) }

  consuming func end() async throws { try await build.end() }

  /// Changes the text of a file.
  func change(_ old: String, to new: String, in path: String = unit) throws {
    let text = try #require(folder.text(of: path))
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: path)
  }

  /// What is in the output folder.
  var output: [String: String?] {
    let files = folder.files.filter { $0.hasPrefix("output/") }
    return Dictionary(files.map { ($0, folder.text(of: $0)) }) { $1 }
  }
}

extension WatchedBuild.Round {
  /// How many files were written, nothing if nothing was done.
  fileprivate var written: Int? {
    if case .built(let result, _, _) = self { result.written } else { nil }
  }

  /// Whether the round began with pages that somebody looks at.
  fileprivate var hasFirst: Bool {
    if case .built(_, let first, _) = self { first != nil } else { false }
  }

  fileprivate var isNothing: Bool { if case .nothing = self { true } else { false } }

  /// The messages of the errors that held it.
  fileprivate var errors: [String]? {
    if case .held(let findings) = self {
      findings.all.filter { $0.severity == .error }.map(\.message)
    } else {
      nil
    }
  }
}

@Suite struct Watching {
  @Test func `builds everything, then what a change touches, the unit's own pages first`()
    async throws
  {
    var rounds = try await Rounds()
    let first = try await rounds.round()
    #expect(try #require(first.written) > 50)
    #expect(!first.hasFirst)
    let unchanged = try await rounds.round()
    #expect(unchanged.isNothing)
    try rounds.change("mark the hole", to: "ring the hole")
    let second = try await rounds.round()
    #expect(second.written == 8)
    #expect(second.hasFirst)
    #expect(rounds.folder.text(of: "\(level)/handbook.txt")?.contains("ring the hole") == true)
    let stamp = try #require(rounds.folder.text(of: "output/assets/watch-stamp.js"))
    #expect(stamp.hasPrefix("touchstoneWrote(6, [\"bicycle-repair-level-1/units/R1/pack.html\","))
  }

  @Test func `of the site alone keeps the links to documents that are there`() async throws {
    var rounds = try await Rounds("--only", "site")
    _ = await touchstone("build", in: rounds.folder)
    _ = try await rounds.round()
    try rounds.change("mark the hole", to: "ring the hole")
    let second = try await rounds.round()
    #expect(second.hasFirst)
    let page = try #require(rounds.folder.text(of: "\(level)/units/R1/index.html"))
    #expect(page.contains("ring the hole"))
    #expect(page.contains("href=\"pack.html\""))
    #expect(rounds.folder.text(of: "\(level)/handbook.txt")?.contains("ring the hole") == false)
  }

  @Test func `leaves what an ordinary build makes`() async throws {
    var rounds = try await Rounds()
    _ = try await rounds.round()
    try rounds.change("mark the hole", to: "ring the hole")
    _ = try await rounds.round()
    try rounds.folder.write("# Unit N1: New\nLevel: 1\n", to: "standards/new/units/N1.md")
    _ = try await rounds.round()
    #expect(rounds.output["output/assets/site.js"]??.contains("touchstoneWrote") == true)
    let folder = rounds.folder
    try await rounds.end()
    let watched = folder.files.map { [$0, folder.text(of: $0)] }
    let again = await touchstone("build", in: folder)
    #expect(again.errors.contains("0 files written into output, "))
    try FileManager.default.removeItem(atPath: "\(folder.path)/output")
    _ = await touchstone("build", in: folder)
    #expect(watched == folder.files.map { [$0, folder.text(of: $0)] })
  }

  @Test func `keeps the last good output while nothing is defined`() async throws {
    var rounds = try await Rounds()
    _ = try await rounds.round()
    let good = rounds.output
    let (suite, away) = (
      "\(rounds.folder.path)/standards/bicycle-repair", "\(rounds.folder.path)/old"
    )
    try FileManager.default.moveItem(atPath: suite, toPath: away)
    let held = try await rounds.round()
    let errors = try #require(held.errors)
    #expect(errors.count == 1)
    #expect(rounds.output == good)
    try FileManager.default.moveItem(atPath: away, toPath: suite)
    let again = try await rounds.round()
    #expect(again.written == 0)
  }

  @Test func `looks at all files again where somebody has changed one that is not made`()
    async throws
  {
    var rounds = try await Rounds()
    _ = try await rounds.round()
    let form = "templates/forms/40-mine.md"
    try rounds.folder.write("# Mine\n", to: form)
    _ = try await rounds.round()
    let made = "\(level)/forms/40-mine.txt"
    let text = try #require(rounds.folder.text(of: made))
    try rounds.folder.write("changed", to: made)
    try FileManager.default.removeItem(atPath: "\(rounds.folder.path)/\(form)")
    _ = try await rounds.round()
    #expect(rounds.folder.text(of: made) == "changed")
    try rounds.folder.write("# Mine\n", to: form)
    _ = try await rounds.round()
    #expect(rounds.folder.text(of: made) == text)
  }

  @Test func `keeps the last good output while there are errors`() async throws {
    var rounds = try await Rounds()
    _ = try await rounds.round()
    let good = rounds.output
    try rounds.change("- R1.1.2 mark", to: "- R1.1.1 mark")
    let broken = try await rounds.round()
    #expect(broken.errors?.isEmpty == false)
    #expect(rounds.output == good)
    let still = try await rounds.round()
    #expect(still.isNothing)
    try rounds.change("- R1.1.1 mark", to: "- R1.1.2 mark")
    let mended = try await rounds.round()
    #expect(mended.written == 0)
  }

  @Test func `goes on after standards that could not be read`() async throws {
    var rounds = try await Rounds()
    _ = try await rounds.round()
    let good = rounds.output
    try FileManager.default.moveItem(
      atPath: "\(rounds.folder.path)/standards", toPath: "\(rounds.folder.path)/elsewhere")
    await #expect(throws: Fault.self) { try await rounds.round() }
    #expect(rounds.output == good)
    try FileManager.default.moveItem(
      atPath: "\(rounds.folder.path)/elsewhere", toPath: "\(rounds.folder.path)/standards")
    let back = try await rounds.round()
    #expect(back.written == 0)
    try rounds.change("mark the hole", to: "ring the hole")
    let next = try await rounds.round()
    #expect(next.written == 8)
  }

  @Test func `makes everything again when somebody has removed the output`() async throws {
    var rounds = try await Rounds()
    _ = try await rounds.round()
    let good = rounds.output.keys.sorted()
    try FileManager.default.removeItem(atPath: "\(rounds.folder.path)/output")
    _ = try await rounds.round()
    #expect(rounds.output.keys.sorted() == good)
  }

  @Test func `asks for no page where none is made`() async throws {
    var rounds = try await Rounds("--formats", "text")
    _ = try await rounds.round()
    let folder = rounds.folder
    try await rounds.end()
    let others = folder.files.filter { $0.hasPrefix("output/") && !$0.hasSuffix(".txt") }
    #expect(others == ["output/.touchstone"])
  }

  @Test(arguments: [
    (["--check"], "--check"), (["--formats", "pdf"], "--formats pdf"),
  ])
  func `is not for`(_ words: [String], _ other: String) async {
    let outcome = await touchstone(["build", "--watch"] + words)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("--watch"))
    #expect(outcome.errors.contains(other))
  }

  @Test func `needs a folder on the disk`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("build", "--watch", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("name a folder on the disk to watch"))
  }
}

/// The program while it watches, as people start it.
@Suite struct `A program that watches` {
  private let folder: TemporaryFolder
  private let process = Process()

  init() async throws {
    folder = try TemporaryFolder()
    let outcome = await touchstone("init", ".", in: folder)
    try #require(outcome.status == .success)
    process.executableURL = URL(filePath: try Program.path)
    process.arguments = ["build", "--watch"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try folder.write("", to: "errors")
    process.standardError = try FileHandle(
      forWritingTo: URL(filePath: "\(folder.path)/errors"))
    try process.run()
  }

  /// Waits until something is so, far longer than it takes.
  private func wait(_ what: Comment, until isSo: () -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while !isSo() {
      guard ContinuousClock.now < end, process.isRunning else {
        process.terminate()
        Issue.record(what)
        throw CancellationError()
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func handbook(has words: String) -> Bool {
    folder.text(of: "\(level)/handbook.txt")?.contains(words) == true
  }

  @Test func `follows what people do with files, and ends when it is asked to`() async throws {
    try await wait("it begins") { folder.text(of: "errors")?.contains("Ctrl-C") == true }
    let text = try #require(folder.text(of: unit))

    try folder.write(text.replacing("mark the hole", with: "ring the hole"), to: unit)
    try await wait("a file is written") { handbook(has: "ring the hole") }

    try folder.write(text.replacing("mark the hole", with: "draw the hole"), to: "R1.md~")
    #expect(rename("\(folder.path)/R1.md~", "\(folder.path)/\(unit)") == 0)
    try await wait("a file takes another's place") { handbook(has: "draw the hole") }

    let (standards, copy) = ("\(folder.path)/standards", "\(folder.path)/copy")
    try FileManager.default.copyItem(atPath: standards, toPath: copy)
    try FileManager.default.removeItem(atPath: standards)
    try await wait("the folder is missed") {
      folder.text(of: "errors")?.contains("unreadable-file") == true
    }
    try FileManager.default.copyItem(atPath: copy, toPath: standards)
    try folder.write(text.replacing("mark the hole", with: "find the hole"), to: unit)
    try await wait("a folder is made again") { handbook(has: "find the hole") }

    try folder.makeFolder("standards/walking/units")
    try folder.write("# Unit W1: Walk\n", to: "standards/walking/units/W1.md")
    try await wait("a folder is new") {
      folder.text(of: "output/standards.json")?.contains("Walk") == true
    }

    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/output")
    #expect(names.filter { $0.hasPrefix(".") } == [".touchstone"])
    let script = try #require(folder.text(of: "output/assets/site.js"))
    #expect(!script.contains("touchstoneWrote"))
    #expect(folder.text(of: "output/assets/watch-stamp.js") == nil)
  }

  @Test func `ends well when the system asks it to`() async throws {
    try await wait("it begins") { folder.text(of: "errors")?.contains("Ctrl-C") == true }
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(folder.text(of: "output/assets/watch-stamp.js") == nil)
  }
}
