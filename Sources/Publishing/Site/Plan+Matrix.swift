import Findings
import Mustache
import Standards

// The matrix compares the qualifications of a suite. A row is a unit, a column a qualification, and a cell says
// whether the unit is mandatory or optional there. Where a suite has many qualifications most cells would be
// empty, and the table too wide for any page: a row then lists the qualifications that have the unit.

extension Plan {
  /// Whether there is something to compare.
  func hasMatrix(_ suite: Int) -> Bool { contexts[suite].count > 1 }

  /// Where the matrix of a suite stands, without an ending.
  func matrixPath(_ suite: Int) -> String { "suites/\(matrixFolders[suite])/matrix" }

  /// The most qualifications that have columns of their own.
  private static let mostColumns = 10

  /// What the page of a suite's matrix says.
  func matrix(of suite: Int) -> Value {
    let places = contexts[suite].indices.map {
      Publication.Shelf(suite: suite, qualification: $0)
    }
    let isWide = places.count <= Self.mostColumns
    let columns = places.map { place in
      let qualification = qualification(at: place)
      return Column(
        title: .text(qualification.title.oneLine), folder: qualification.id,
        notice: .text(templates.labels.notice(of: qualification)))
    }
    return [
      "title": .text(library.suites[suite].title.oneLine),
      "hasColumns": .truth(isWide),
      "qualifications": .list(
        columns.map { column in
          [
            "title": column.title, "address": .text("../../\(column.folder)/index.html"),
            "notice": column.notice,
          ]
        }),
      "themes": .list(rows(of: suite, at: places, columns, isWide: isWide)),
    ]
  }

  /// What stands for all that the matrix of a suite says: its qualifications, and which of them has which unit.
  func matrixFingerprint(of suite: Int) -> Fingerprint {
    var words: [UInt8] = []
    words.append(word: library.suites[suite].title.markdown)
    for theme in library.suites[suite].themes { words.append(word: theme.name) }
    var units: [Fingerprint] = []
    for index in contexts[suite].indices {
      let place = Publication.Shelf(suite: suite, qualification: index)
      let qualification = qualification(at: place)
      words.append(word: qualification.id)
      words.append(word: qualification.title.markdown)
      words.append(word: templates.labels.notice(of: qualification))
      if let facts = shelves[place]?.facts { units.append(facts) }
    }
    for unit in library.suites[suite].units {
      let uses = uses[suite].uses(of: unit.id)
      for word in [
        unit.code?.printed ?? "", unit.title.markdown, unit.theme ?? "", "\(uses.count)",
      ] {
        words.append(word: word)
      }
      for use in uses {
        words.append(word: "\(use.qualification)")
        words.append(word: self.uses[suite].kind(of: use))
      }
    }
    return Fingerprint(of: [Fingerprint(of: words)] + units)
  }

  /// The units by theme, in the order of the suite's themes; those without one come last.
  private func rows(
    of suite: Int, at places: [Publication.Shelf], _ columns: [Column], isWide: Bool
  ) -> [Value] {
    var names = library.suites[suite].themes.map(\.name)
    var known = Set(names)
    var rows: [String: [Value]] = [:]
    for unit in library.suites[suite].units {
      let uses = uses[suite].uses(of: unit.id)
      guard !uses.isEmpty else { continue }
      let theme = unit.theme ?? ""
      if !theme.isEmpty, known.insert(theme).inserted { names.append(theme) }
      rows[theme, default: []].append(row(of: unit, uses, at: places, columns, isWide: isWide))
    }
    return (names + [""]).compactMap { name in
      rows[name].map { ["name": .text(name), "units": .list($0)] }
    }
  }

  /// A unit with its cells: all of them, or those alone that say something.
  private func row(
    of unit: Unit, _ uses: [UnitUses.Use], at places: [Publication.Shelf], _ columns: [Column],
    isWide: Bool
  ) -> Value {
    let editions = uses.compactMap {
      contexts[places[$0.qualification].suite][$0.qualification].units[unit.id]
    }
    let level = Common(editions.map(\.levelWords))
    let credit = Common(editions.map { $0.credit.map(String.init) ?? "" })
    var cells: [Value] = isWide ? Array(repeating: Self.emptyCell, count: places.count) : []
    for (use, edition) in zip(uses, editions) {
      let place = places[use.qualification]
      let labels = templates.labels
      var words = [labels[use.isMandatory ? "mandatory" : "optional"]]
      if level.differs, !edition.levelWords.isEmpty {
        words.append("\(labels["level"]) \(edition.levelWords)")
      }
      if credit.differs, let credit = edition.credit {
        words.append("\(labels["credit"]) \(credit)")
      }
      let column = columns[use.qualification]
      let cell: Value = [
        "kind": .text(words.joined(separator: ", ")),
        "isMandatory": .truth(use.isMandatory),
        "before": cells.isEmpty ? "" : "; ",
        "qualification": column.title,
        "address": .text("../../\(column.folder)/\(shelves[place]?.page(of: unit.id) ?? "")"),
      ]
      if isWide { cells[use.qualification] = cell } else { cells.append(cell) }
    }
    return [
      "code": .text(unit.code?.printed ?? ""), "title": .text(unit.title.oneLine),
      "level": .text(level.words), "credit": .text(credit.words), "cells": .list(cells),
    ]
  }

  private static let emptyCell: Value = [
    "kind": "", "isMandatory": false, "before": "", "qualification": "", "address": "",
  ]
}

/// What the matrix says of a qualification.
private struct Column {
  let title: Value
  let folder: String
  let notice: Value
}

/// A number that the editions of a unit have in common, or not.
///
/// An edition that has none says nothing about it: some qualifications give no credit at all.
private struct Common {
  let words: String
  let differs: Bool

  init(_ values: [String]) {
    let known = values.filter { !$0.isEmpty }
    differs = known.contains { $0 != known.first }
    words = differs ? "" : known.first ?? ""
  }
}
