// The order of a redline is that of the new items, with the old ones that are gone put in behind what they stood
// behind. Both are laid out flat, so one sort makes the text; chapters are cut where units, qualifications
// and suites begin.

import Standards

extension Comparison {
  /// What changed, set as the new edition's text.
  public var redline: Redline {
    var redline = Redline()
    var places: [Chapter: Int] = [:]
    let told = changesByRow
    for row in rows {
      let chapter = self.chapter(of: row)
      let place = places[chapter] ?? redline.chapters.count
      if place == redline.chapters.count {
        places[chapter] = place
        redline.chapters.append(Redline.Chapter(home: home(of: chapter)))
      }
      let changes = row.new.flatMap { told.new[$0] } ?? row.old.flatMap { told.old[$0] } ?? []
      redline.chapters[place].lines.append(line(row, changes))
    }
    redline.unchanged = redline.chapters.filter { !$0.isChanged && $0.isListed }.map(\.home.name)
    redline.chapters.removeAll { !$0.isChanged }
    // What was accepted is still marked beside what is told, and is no chapter by itself.
    if !accepted.isEmpty { redline.chapters.removeAll { $0.gravest == nil } }
    for index in redline.chapters.indices where redline.chapters[index].home.subject != .unit {
      redline.chapters[index].leaveOutTheUnchanged()
    }
    return redline
  }

  /// One line: an item as it was, as it is, or both.
  private struct Row {
    var old: Int?
    var new: Int?
  }

  /// The unit, qualification or suite that lines belong to: one that is there, or one that is gone.
  private enum Chapter: Hashable {
    case new(Int)
    case gone(Int)
  }

  private var old: ItemList { matching.old }
  private var new: ItemList { matching.new }

  /// All items in the order of the redline.
  private var rows: [Row] {
    let anchors = matching.anchors
    let gone = old.indices.filter { matching.newOf[$0] < 0 }
    var behind: [Int: [Int]] = [:]
    for o in gone { behind[anchors[o], default: []].append(o) }
    return new.indices.flatMap { n in
      let before = matching.oldOf[n]
      return [Row(old: before < 0 ? nil : before, new: n)]
        + (behind[n] ?? []).map { Row(old: $0, new: nil) }
    }
  }

  /// The changes that are told at each item: at the first it is now, or at the one that is gone.
  private var changesByRow: (old: [Int: [Change]], new: [Int: [Change]]) {
    var (olds, news): ([Int: [Change]], [Int: [Change]]) = ([:], [:])
    for change in changes {
      if let n = change.rows.new.first {
        news[n, default: []].append(change)
      } else if let o = change.rows.old.first {
        olds[o, default: []].append(change)
      }
    }
    return (olds, news)
  }

  private func chapter(of row: Row) -> Chapter {
    if let n = row.new { return .new(new[n].whole) }
    let whole = row.old.map { old[$0].whole } ?? 0
    let partner = matching.newOf[whole]
    return partner < 0 ? .gone(whole) : .new(partner)
  }

  private func home(of chapter: Chapter) -> Change.Home {
    switch chapter {
    case .new(let n): new.home(of: n)
    case .gone(let o): old.home(of: o)
    }
  }

  private func line(
    _ row: Row, _ changes: [Change]
  ) -> Redline.Line {
    let (before, after) = (row.old.map { old[$0] }, row.new.map { new[$0] })
    let item = after ?? before ?? Item(.library)
    var line = Redline.Line(subject: item.subject, state: .same)
    line.changes = changes
    line.name = pieces(before?.shownName, after?.shownName)
    line.text = pieces(
      row.old.map { old.shownText(of: $0, matching.oldTargets) },
      row.new.map { new.shownText(of: $0, matching.newTargets) })
    switch (row.old, row.new) {
    case (nil, _): line.state = .added
    case (_, nil): line.state = .removed
    default:
      let isSame = (line.name + line.text).allSatisfy { $0.isSame } && changes.isEmpty
      line.state = isSame ? .same : .changed
    }
    if let n = row.new {
      (line.headings, line.depth) = new.depths(of: n)
    } else if let o = row.old {
      (line.headings, line.depth) = old.depths(of: o)
    }
    return line
  }

  private func pieces(_ before: String?, _ after: String?) -> [WordDifference.Piece] {
    switch (before, after) {
    case (let before?, let after?):
      if before.isSame(as: after) { return after.isEmpty ? [] : [.same(after)] }
      return WordDifference(old: before, new: after).pieces.flatMap(\.withSpaceOutside)
    case (let before?, nil): return before.isEmpty ? [] : [.deleted(before)]
    case (nil, let after?): return after.isEmpty ? [] : [.inserted(after)]
    default: return []
    }
  }
}

extension Redline.Chapter {
  fileprivate var isChanged: Bool { lines.contains { $0.state != .same } }

  /// Whether people would look for it among what has not changed.
  fileprivate var isListed: Bool { home.subject == .unit || home.subject == .qualification }

  /// Leaves out what has not changed, save headings with something changed below them.
  fileprivate mutating func leaveOutTheUnchanged() {
    var kept: [Redline.Line] = []
    var isWanted = Int.min
    // From the end on, a heading is wanted if something below it was.
    for line in lines.reversed() {
      let isHeading = line.subject.isHeading
      if line.state != .same || line.subject.isWhole || isHeading && line.headings < isWanted {
        kept.append(line)
        isWanted = isHeading ? line.headings : max(isWanted, line.headings)
      } else if let last = kept.indices.last {
        kept[last].followsGap = true
      }
    }
    lines = kept.reversed()
  }
}

extension ItemList {
  /// The words of an item with its marks; of a unit in a group the unit's title, if the group gives none.
  fileprivate func shownText(of index: Int, _ targets: MemberTargets) -> String {
    let item = self[index]
    var words = item.text
    if item.subject == .library { words = "" }
    if item.subject == .member, words.isEmpty {
      words = targets.unit(of: index).map { self[$0].text } ?? ""
    }
    return [item.isWithdrawn ? "(withdrawn)" : "", item.editions.mark, words]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// In how many headings and statements of its unit an item stands.
  fileprivate func depths(of index: Int) -> (headings: Int, statements: Int) {
    var depths = (headings: 0, statements: 0)
    var parent = self[index].parent
    while parent >= 0, !self[parent].subject.isWhole, !self[index].subject.isWhole {
      if self[parent].subject.isHeading { depths.headings += 1 }
      if self[parent].subject.isStatement { depths.statements += 1 }
      parent = self[parent].parent
    }
    return depths
  }
}

extension Item {
  /// What stands before its words: a code, or the name that it goes by.
  fileprivate var shownName: String {
    switch subject {
    case .fact, .theme, .term, .member: id
    default: code?.printed ?? ""
    }
  }
}

extension Change.Subject {
  /// What is set as a heading within a unit, a qualification or a suite.
  public var isHeading: Bool { isSection || self == .group }
}

extension WordDifference.Piece {
  fileprivate var isSame: Bool {
    if case .same = self { true } else { false }
  }

  /// The piece, with the white space at its ends as pieces of their own.
  fileprivate var withSpaceOutside: [WordDifference.Piece] {
    switch self {
    case .same: [self]
    case .deleted(let text): Self.parted(text) { .deleted($0) }
    case .inserted(let text): Self.parted(text) { .inserted($0) }
    }
  }

  private static func parted(
    _ text: String, as piece: (String) -> WordDifference.Piece
  ) -> [WordDifference.Piece] {
    let (start, middle, end) = text.trimmed
    let inner = middle.isEmpty ? [] : [piece(middle)]
    return (start.isEmpty ? [] : [.same(start)]) + inner + (end.isEmpty ? [] : [.same(end)])
  }
}
