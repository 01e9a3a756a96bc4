import Comparison
import Foundation
import Standards
import Testing

/// Two editions in one text: all of the new one, in its order, and in it what is gone.
@Suite struct RedlineTests {
  @Test func `reads as the new edition, with what is gone in its old place`() async throws {
    let (old, new) = try editions("redline")
    let redline = await compare(old: library(old), new: library(new), judging: .words).redline
    try expectGolden(redline.text, "redline.txt")
  }

  @Test(arguments: SpecPair.all)
  func `has every word of the new edition in order, and no other`(_ pair: SpecPair) async {
    let redline = await compare(old: library(pair.old), new: library(pair.new), judging: .words)
      .redline
    let whole = await compare(old: library(""), new: library(pair.new), judging: .words).redline
    for chapter in redline.chapters where chapter.isWhole {
      let expected = whole.chapters.first { $0.home.id == chapter.home.id }?.words(\.new)
      #expect(chapter.words(\.new) == expected, "\(chapter.home.name)")
    }
  }

  @Test(arguments: SpecPair.all.filter { !$0.old.hasPrefix("== ") })
  func `has every word of the old edition too`(_ pair: SpecPair) async {
    let redline = await compare(old: library(pair.old), new: library(pair.new), judging: .words)
      .redline
    let whole = await compare(old: library(pair.old), new: library(""), judging: .words).redline
    let units = redline.chapters.filter { $0.home.subject == .unit }
    guard units.count == 1, let unit = units.first else { return }
    let expected = whole.chapters.first { $0.home.subject == .unit }?.words(\.old) ?? []
    // What has moved stands where it is now.
    #expect(unit.words(\.old).sorted() == expected.sorted())
  }

  @Test func `names what has not changed, and is empty if nothing has`() async throws {
    let (old, _) = try editions("redline")
    let redline = await compare(old: library(old), new: library(old), judging: .words).redline
    #expect(redline.chapters.isEmpty)
    #expect(
      redline.unchanged == [
        "Baker, level 1", "F1 Keep a bakery clean", "F2 Bake bread", "F3 Sell bread",
      ])
  }

  private func editions(_ name: String) throws -> (old: String, new: String) {
    let pair = try #require(SpecPair.all.first { $0.name.hasPrefix("\(name).md") })
    return (pair.old, pair.new)
  }
}

extension Redline {
  /// The text for people who look at it, with the changes told behind each line.
  fileprivate var text: String {
    chapters.map { chapter in
      let lines = chapter.lines.map { line in
        let mark = line.subject == chapter.home.subject ? "# " : line.subject.isHeading ? "## " : ""
        let gap = line.followsGap ? "[…]\n" : ""
        let indent = String(repeating: "  ", count: line.depth)
        let words = (line.name + [.same(" ")] + line.text).map(\.marked).joined()
        let told = line.changes.map { "\n      \($0.impact): \($0.headline)" }.joined()
        return gap + indent + mark + words + told + "\n"
      }
      return lines.joined()
    }.joined(separator: "\n") + "\nunchanged: " + unchanged.joined(separator: "; ") + "\n"
  }
}

extension Redline.Chapter {
  /// Whether nothing is left out of it.
  fileprivate var isWhole: Bool {
    home.subject == .unit && lines.contains { $0.state != .removed }
  }

  /// All words of one of the editions.
  fileprivate func words(_ edition: KeyPath<WordDifference.Piece, String>) -> [String] {
    lines.flatMap { line in
      let texts = [line.name, line.text].map { $0.map { $0[keyPath: edition] }.joined() }
      return texts.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }
}

extension WordDifference.Piece {
  fileprivate var marked: String {
    switch self {
    case .same(let text): text
    case .deleted(let text): "[-\(text)-]"
    case .inserted(let text): "{+\(text)+}"
    }
  }

  fileprivate var old: String {
    switch self {
    case .same(let text), .deleted(let text): text
    case .inserted: ""
    }
  }

  fileprivate var new: String {
    switch self {
    case .same(let text), .inserted(let text): text
    case .deleted: ""
    }
  }
}
