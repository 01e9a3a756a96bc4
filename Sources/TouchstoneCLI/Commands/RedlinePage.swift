internal import Comparison
internal import Mustache
internal import Publishing
internal import Standards

/// The page that shows what changed as the new edition's text: what its template sees.
struct RedlinePage {
  private let comparison: Comparison
  private let old: String
  private let new: String
  private let signed: String
  private let templates: Templates

  /// Makes the page of a comparison.
  ///
  /// - Parameters:
  ///   - old: What the call names as the older edition.
  ///   - new: What it names as the newer one.
  ///   - signed: The file of signed records, empty if there is none.
  init(_ comparison: Comparison, old: String, new: String, signed: String, templates: Templates) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.signed = signed
    self.templates = templates
  }

  /// The page.
  func filled(for library: Library) -> Filling {
    let redline = comparison.redline
    return templates.page(
      "redline", title: "\(templates.label("redline")): \(old) → \(new)",
      styles: ["base", "print", "redline"], of: library,
      values: [
        "old": .text(old), "new": .text(new),
        "signed": .text(signed),
        "accepted": .text(comparison.accepted.isEmpty ? "" : String(comparison.accepted.count)),
        "hasChanges": .truth(!comparison.isEmpty),
        "hasChapters": .truth(!redline.chapters.isEmpty),
        "classes": classes, "audiences": audiences,
        "chapters": .list(redline.chapters.enumerated().map { value($1, number: $0 + 1) }),
        "unchanged": .text(redline.unchanged.joined(separator: "; ")),
      ])
  }

  private var impacts: [Change.Impact] { Change.Impact.allCases.reversed() }

  private var classes: Value {
    .list(
      impacts.map { impact in
        [
          "name": .text(impact.rawValue), "count": .text(String(comparison.count(of: impact))),
          "meaning": .text(templates.label("\(impact.rawValue)Meaning")),
        ]
      })
  }

  private var audiences: Value {
    let counts = comparison.countsByQualification
    return .list(
      comparison.qualifications.map { id in
        [
          "name": .text(id),
          "counts": .list(
            impacts.map { ["count": .text(String(counts[id]?[$0] ?? 0))] }),
        ]
      })
  }

  private func value(_ chapter: Redline.Chapter, number: Int) -> Value {
    let changes = chapter.lines.flatMap(\.changes)
    let summary = impacts.compactMap { impact in
      let count = changes.count { $0.impact == impact }
      return count == 0 ? nil : "\(count) \(impact.rawValue)"
    }
    var level = 2
    let lines = chapter.lines.map { line -> Value in
      let isTitle = line.subject == chapter.home.subject
      // A heading is never more than one level below the last, wherever it came from.
      if isTitle || line.subject.isHeading {
        level = isTitle ? 2 : min(line.headings + 3, level + 1, 6)
      }
      let isHeading = isTitle || line.subject.isHeading
      return value(
        line, tag: isHeading ? "h\(level)" : "p", anchor: isTitle ? "chapter-\(number)" : "")
    }
    return [
      "name": .text(chapter.home.name), "anchor": .text("chapter-\(number)"),
      "summary": .text(summary.joined(separator: ", ")), "lines": .list(lines),
    ]
  }

  private func value(_ line: Redline.Line, tag: String, anchor: String) -> Value {
    var pieces = line.name.map { value($0, class: line.subject.isNamed ? "name" : "code") }
    if !pieces.isEmpty { pieces.append(value(.same(line.subject.isNamed ? ": " : " "))) }
    pieces += line.text.map { value($0) }
    return [
      "tag": .text(tag), "anchor": .text(anchor), "state": .text(line.state.rawValue),
      "depth": .text(String(min(line.depth, 3))), "followsGap": .truth(line.followsGap),
      "pieces": .list(pieces),  // That a code is another is seen where it stands.
      "notes": .list(line.changes.filter { !$0.isOnlyRenumbered }.map(note)),
    ]
  }

  private func value(_ piece: WordDifference.Piece, class name: String = "") -> Value {
    func value(_ tag: String, _ text: String, before: String = "") -> Value {
      let behind = before.isEmpty ? "" : templates.label("markEnds")
      return [
        "tag": .text(tag), "text": .text(text), "class": .text(name),
        "before": .text(before), "behind": .text(behind),
      ]
    }
    switch piece {
    case .same(let text): return value("span", text)
    case .deleted(let text): return value("del", text, before: templates.label("deletionBegins"))
    case .inserted(let text):
      return value("ins", text, before: templates.label("insertionBegins"))
    }
  }

  private func note(_ change: Change) -> Value {
    [
      "class": .text(change.impact.rawValue), "headline": .text(change.headline),
      "audience": .text(change.audience), "rule": .text(change.rule.name),
      "fingerprint": .text(change.fingerprint),
      "signatures": .text(change.signatures.inWords),
    ]
  }
}

extension Change.Subject {
  /// Whether what stands before its words is a name, which a colon follows, and no code.
  fileprivate var isNamed: Bool { self == .fact || self == .theme || self == .term }
}
