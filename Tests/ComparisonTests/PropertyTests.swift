import Comparison
import Findings
import Foundation
import JSON
import Standards
import Testing

/// What holds of every comparison, whatever is compared.
@Suite struct PropertyTests {
  @Test func `a library is the same as itself`() async {
    for pair in SpecPair.all {
      let (one, other) = await (library(pair.old), library(pair.old))
      #expect(await compare(old: one, new: other, judging: .words).isEmpty, "\(pair.name)")
    }
  }

  @Test func `the shipped standards are the same as themselves`() async throws {
    let files = try shippedFiles()
    let (one, other) = await (Library.read(files).library, Library.read(files).library)
    #expect(await compare(old: one, new: other, judging: .words).isEmpty)
  }

  @Test func `files whose lines were shuffled, lost and doubled compare both ways`() async throws {
    let files = try shippedFiles()
    let old = await Library.read(files).library
    for seed in UInt64(43)..<46 {
      var random = SplitMix(seed: seed)
      let edited = files.map { file in
        var lines = file.source[0..<file.source.bytes.count]
          .split(separator: "\n", omittingEmptySubsequences: false)
        for _ in 0..<random.below(6) where lines.count > 2 {
          let (one, other) = (random.below(lines.count), random.below(lines.count))
          switch random.below(4) {
          case 0: lines.remove(at: one)
          case 1: lines.insert(lines[other], at: one)
          case 2: lines.swapAt(one, other)
          default: lines[one] += " and more"
          }
        }
        let text = lines.joined(separator: "\n")
        return LibraryFile(path: file.path, source: Source(path: file.path, text: text))
      }
      let new = await Library.read(edited).library
      let there = await compare(old: old, new: new, judging: .words)
      #expect(!there.isEmpty)
      await expectMirrored(there, compare(old: new, new: old, judging: .words), "seed \(seed)")
    }
  }

  private func shippedFiles() throws -> [LibraryFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../standards")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    try #require(!paths.isEmpty)
    return try paths.map { path in
      let data = try Data(contentsOf: folder.appending(path: path))
      return LibraryFile(
        path: path, source: Source(path: path, text: String(decoding: data, as: UTF8.self)))
    }
  }

  @Test func `a comparison backwards is the comparison mirrored`() async {
    for pair in SpecPair.all {
      let (old, new) = await (library(pair.old), library(pair.new))
      await expectMirrored(
        compare(old: old, new: new, judging: .words), compare(old: new, new: old, judging: .words),
        pair.name)
    }
    for seed in UInt64(10)..<16 {
      let (old, new) = await edited(seed)
      await expectMirrored(
        compare(old: old, new: new, judging: .words), compare(old: new, new: old, judging: .words),
        "seed \(seed)")
    }
  }

  @Test func `the changes applied to the old items give the new ones`() async {
    for seed in UInt64(20)..<26 {
      let (old, new) = await edited(seed)
      let comparison = await compare(old: old, new: new, judging: .words)
      var statements = Bag(old.statements)
      for change in comparison.changes where change.subject == .unit {
        // What stands in a unit that came or went is told with it.
        if change.new.isEmpty { statements.remove(old.statements.filter { $0.isIn(change.old) }) }
        if change.old.isEmpty { statements.add(new.statements.filter { $0.isIn(change.new) }) }
      }
      for change in comparison.changes where change.subject.isStatement {
        statements.remove(change.old.map(Line.init))
        statements.add(change.new.map(Line.init))
      }
      let difference = statements.difference(from: Bag(new.statements))
      #expect(difference.isEmpty, "seed \(seed): \(difference)")
    }
  }

  @Test func `everything renumbered, turned round and reworded at once is still recognised`() async
  {
    for seed in UInt64(50)..<54 {
      let old = EditedLibrary(units: 12, seed: seed)
      var new = old
      new.renumberAndRewordAll()
      let (before, now) = await (
        Library.read(old.files).library, Library.read(new.files).library
      )
      let comparison = await compare(old: before, new: now, judging: .words)
      for kind in [Change.Kind.added, .removed, .moved, .split, .merged] {
        #expect(comparison.count(of: kind) == 0, "seed \(seed): \(kind)")
      }
      var codes: [String: String] = [:]
      for change in comparison.changes where change.kinds.contains(.renumbered) {
        if let code = change.old.first?.code { codes[code] = change.new.first?.code }
      }
      for (was, now) in zip(old.units, new.units) {
        #expect(codes[was.code] == now.code)
        let codesNow = Dictionary(uniqueKeysWithValues: now.codes.map { ($0.number, $0.code) })
        for item in was.codes { #expect(codes[item.code] == codesNow[item.number]) }
      }
    }
  }

  @Test func `a comparison is the same in every run`() async {
    let (old, new) = await edited(30)
    let text = await compare(old: old, new: new, judging: .words).json.text()
    for _ in 0..<3 {
      #expect(await compare(old: old, new: new, judging: .words).json.text() == text)
    }
  }

  private func edited(_ seed: UInt64) async -> (old: Library, new: Library) {
    let old = EditedLibrary(units: 12, seed: seed)
    var new = old
    new.edit(40)
    return await (Library.read(old.files).library, Library.read(new.files).library)
  }

  private func expectMirrored(_ there: Comparison, _ back: Comparison, _ name: String) {
    for kind in Change.Kind.allCases {
      #expect(there.count(of: kind) == back.count(of: kind.mirrored), "\(name): \(kind)")
    }
  }
}

extension Change.Kind {
  fileprivate var mirrored: Change.Kind {
    switch self {
    case .added: .removed
    case .removed: .added
    case .split: .merged
    case .merged: .split
    default: self
    }
  }
}

extension Change.Subject {
  fileprivate var isStatement: Bool { self == .criterion || self == .knowledge }
}

/// A statement as a line: where it stands, what it goes by, what it says.
private struct Line: Hashable {
  var unit: String?
  var element: String?
  var code: String?
  var text: String

  init(_ item: Change.Item) {
    (unit, element, code, text) = (item.unit, item.element, item.code, item.text)
    if item.isWithdrawn { text += " (withdrawn)" }
  }

  init(_ statement: Statement, unit: String, element: String?) {
    (self.unit, self.element, code, text) = (
      unit, element, statement.code?.printed, statement.text.plainText
    )
    if statement.isWithdrawn { text += " (withdrawn)" }
  }

  func isIn(_ items: [Change.Item]) -> Bool { items.contains { $0.id == unit } }
}

/// Lines, each with how often it occurs.
private struct Bag {
  private var counts: [Line: Int] = [:]

  init(_ lines: [Line]) { add(lines) }

  mutating func add(_ lines: [Line]) {
    for line in lines { counts[line, default: 0] += 1 }
  }

  mutating func remove(_ lines: [Line]) {
    for line in lines { counts[line, default: 0] -= 1 }
  }

  func difference(from other: Bag) -> [Line] {
    Set(counts.keys).union(other.counts.keys)
      .filter { counts[$0, default: 0] != other.counts[$0, default: 0] }
  }
}

extension Library {
  fileprivate var statements: [Line] {
    suites.flatMap(\.units).flatMap { unit in
      unit.elements.flatMap { element in
        element.statements.map { Line($0, unit: unit.id, element: element.id) }
      } + unit.knowledge.map { Line($0, unit: unit.id, element: nil) }
    }
  }
}
