import Mustache
import Standards

// The entrance: the qualifications of each suite by level, and what changed last.

extension Plan {
  /// What the entrance says: the suites with their qualifications, and the last changes of all.
  func entrance() -> Record {
    let shelves = contexts.indices.map { suite in
      contexts[suite].indices.map { Publication.Shelf(suite: suite, qualification: $0) }
    }
    let changes = changes(at: shelves.flatMap { $0 })
    return [
      "suites": .list(
        zip(library.suites.indices, shelves).map { index, places in
          suite(index, qualifications: places.sorted { level(at: $0) < level(at: $1) })
        }),
      "changes": .list(changes), "hasChanges": .truth(!changes.isEmpty),
    ]
  }

  private func suite(_ index: Int, qualifications places: [Publication.Shelf]) -> Value {
    let suite = library.suites[index]
    return [
      "id": .text(matrixFolders[index]),
      "title": .text(suite.title.oneLine),
      "matrix": .text(hasMatrix(index) ? "\(matrixPath(index)).html" : ""),
      "qualifications": .list(places.map(entry)),
    ]
  }

  /// A line of the list of qualifications.
  private func entry(at place: Publication.Shelf) -> Value {
    let qualification = qualification(at: place)
    let labels = templates.labels
    let units = shelves[place]?.units.count ?? 0
    return [
      "title": .text(qualification.title.oneLine),
      "address": .text("\(qualification.id)/index.html"),
      "notice": .text(labels.notice(of: qualification)),
      "level": .text(qualification.levelWords),
      "details": .text(
        [
          qualification.framework, qualification.awardingBody,
          "\(units) \(labels[units == 1 ? "oneUnit" : "manyUnits"])", edition(at: place),
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " \u{B7} ")),
    ]
  }

  /// The level to sort by; qualifications without one come last.
  private func level(at place: Publication.Shelf) -> Int {
    qualification(at: place).facts.levelInOrder ?? .max
  }

  /// The last changes that definitions tell of, the newest first.
  private func changes(at places: [Publication.Shelf]) -> [Value] {
    var dated: [(day: Day, entry: HistoryEntry, qualification: Qualification)] = []
    for place in places {
      let qualification = qualification(at: place)
      for entry in qualification.history {
        if let day = entry.day { dated.append((day, entry, qualification)) }
      }
    }
    // Sorting keeps the order of what is of one day.
    return dated.enumerated().sorted { a, b in
      a.element.day == b.element.day ? a.offset < b.offset : a.element.day > b.element.day
    }.prefix(Self.mostChanges).map { _, change in
      [
        "date": .text(change.entry.date), "version": .text(change.entry.version),
        "change": .text(change.entry.change),
        "title": .text(change.qualification.title.oneLine),
        "address": .text("\(change.qualification.id)/index.html"),
      ]
    }
  }

  /// The entrance tells of so many changes.
  private static let mostChanges = 10
}
