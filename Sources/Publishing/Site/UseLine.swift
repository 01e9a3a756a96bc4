import Mustache
import Standards

/// A line of the list of qualifications that have a unit, as the unit's page prints it.
struct UseLine {
  let title: String
  /// The address from the page.
  let address: String
  let groups: String
  /// Whether the unit is mandatory there, empty if the groups' names say it.
  let kind: String
  let notice: String
  /// Whether it is the qualification that the page belongs to.
  let isHere: Bool

  /// The line as a template sees it.
  var value: Value {
    [
      "title": .text(title), "address": .text(address), "groups": .text(groups),
      "kind": .text(kind), "notice": .text(notice), "isHere": .truth(isHere),
    ]
  }

  /// Writes down all that can change in it while the page's own definitions stay as they are.
  func append(to words: inout [UInt8]) {
    for word in [title, address, groups, kind, notice] { words.append(word: word) }
  }
}

extension Plan {
  /// The qualifications that have a unit, as its page in one of them lists them.
  func uses(of unit: String, at place: Publication.Shelf) -> [UseLine] {
    let suite = uses[place.suite]
    return suite.uses(of: unit).compactMap { use in
      let other = Publication.Shelf(suite: place.suite, qualification: use.qualification)
      guard let shelf = shelves[other] else { return nil }
      let qualification = qualification(at: other)
      let isHere = other == place
      return UseLine(
        title: qualification.title.oneLine,
        address: isHere
          ? "../../index.html" : "../../../\(qualification.id)/\(shelf.page(of: unit))",
        groups: use.groups.joined(separator: ", "), kind: suite.kindToAdd(to: use),
        notice: templates.labels.notice(of: qualification), isHere: isHere)
    }
  }
}
