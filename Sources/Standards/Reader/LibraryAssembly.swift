public import Findings

/// Puts together what the files define, and finds the units that groups name.
struct LibraryAssembly {
  var findings = Findings()
  private var suites: [String: Suite] = [:]
  /// The suites that have units which differ between qualifications; hardly any has.
  private var marked: Set<String> = []
  private var brand: [Fact] = []
  private var settings = Settings()

  /// Adds what a file defines to the suite that it belongs to.
  mutating func add(_ reading: FileReading, of file: LibraryFile) {
    let (suite, sort) = file.location
    brand += reading.brand
    settings = reading.settings ?? settings
    guard sort != .none else { return }
    guard sort != .brand, sort != .settings else {
      findings.append(reading.findings)
      return
    }
    if sort == .any, reading.suite != nil {
      let advice =
        file.stem == "settings" || file.stem == "brand"
        ? "move this file to the folder of the suites: it holds for all of them"
        : "move this file to 'units' or 'qualifications', or its text to 'suite.md': it defines neither a "
          + "unit nor a qualification"
      findings.report(.misplacedFile, advice, at: Place(file.source, 0..<0))
    }
    add(reading, to: suite, hasTitle: sort == .suite)
  }

  /// Adds what a file defines to a suite.
  ///
  /// - Parameter hasTitle: Whether the suite is called what the reading calls it.
  mutating func add(_ reading: FileReading, to name: String, hasTitle: Bool) {
    findings.append(reading.findings)
    // In place: a copy of the suite for each of its files would copy all units read so far.
    let new = Suite(id: name, title: Prose(markdown: name))
    suites[name, default: new].add(reading, titling: hasTitle)
    if reading.hasMarkedUnits { marked.insert(name) }
  }

  /// The library: everything in its order, identifiers unique, groups' units found.
  mutating func library() -> Library {
    var all = suites.values.sorted { naturallyPrecedes($0.id, $1.id) }
    var qualifications = Identifiers()
    for index in all.indices {
      arrangeUnits(&all[index])
      all[index].qualifications.sort { naturallyPrecedes($0.id, $1.id) }
      for place in all[index].qualifications.indices {
        let id = all[index].qualifications[place].id
        all[index].qualifications[place].id = qualifications.unique(id)
      }
      findUnits(&all[index])
      if marked.contains(all[index].id) { checkEditions(of: all[index]) }
    }
    return Library(suites: all, brand: brand, settings: settings)
  }

  // MARK: Units

  private mutating func arrangeUnits(_ suite: inout Suite) {
    var identifiers = Identifiers()
    var firsts: [String: Place] = [:]
    for index in suite.units.indices {
      let (wanted, place) = (suite.units[index].id, suite.units[index].place)
      let id = identifiers.unique(wanted)
      if let first = firsts[wanted] {
        findings.report(
          .duplicateUnit,
          "give this unit a code of its own: '\(suite.units[index].code?.printed ?? wanted)' is another unit",
          at: place, notes: [Finding.Note("the other unit stands here", at: first)])
      } else {
        firsts[wanted] = place
      }
      if id != wanted { suite.units[index] = suite.units[index].renamed(to: id) }
    }
    suite.units.sort { naturallyPrecedes($0.id, $1.id) }
  }

  /// Checks the codes of each edition that a qualification has.
  ///
  /// A code that two editions share is no repetition. A unit that no qualification has is checked in
  /// those that its marks name.
  private mutating func checkEditions(of suite: Suite) {
    let marked = suite.units.filter(\.isMarked)
    var users: [String: [String]] = [:]
    for qualification in suite.qualifications {
      for unit in Set(qualification.groups.flatMap(\.members).compactMap(\.unit)) {
        users[unit, default: []].append(qualification.id)
      }
    }
    for unit in marked {
      let named = unit.namedEditions
      let names =
        users[unit.id]?.map { named.contains($0) ? $0 : nil }
        ?? [nil] + named.prefix(Self.mostEditions).map(Optional.some)
      var reported: Set<Finding.Key> = []
      for name in names {
        for finding in unit.findingsInCodes(ofEdition: name).all
        where reported.insert(finding.key).inserted {
          findings.append(finding)
        }
      }
    }
  }

  /// How many editions of a unit are checked that nobody has: a file alone may name any number.
  private static let mostEditions = 16

  /// Finds the unit that each member of a group means: by its code, by another of its codes, by title.
  private func findUnits(_ suite: inout Suite) {
    var names = UnitNames(suite.units)
    for index in suite.qualifications.indices {
      for group in suite.qualifications[index].groups.indices {
        for place in suite.qualifications[index].groups[group].members.indices {
          let unit = names.unit(of: suite.qualifications[index].groups[group].members[place])
          suite.qualifications[index].groups[group].members[place].unit = unit
        }
      }
    }
  }
}

extension Suite {
  fileprivate mutating func add(_ reading: FileReading, titling hasTitle: Bool) {
    units += reading.units
    qualifications += [reading.qualification].compactMap { $0 }
    guard let shared = reading.suite else { return }
    if hasTitle { title = shared.title }
    facts += shared.facts
    preamble += shared.preamble
    sections += shared.sections
    themes += shared.themes
    glossary += shared.glossary
  }
}

extension Finding {
  /// What makes two findings the same to a reader.
  fileprivate struct Key: Hashable {
    var rule: Rule
    var message: String
    var range: Range<Int>?
  }

  fileprivate var key: Key { Key(rule: rule, message: message, range: place?.range) }
}

extension Unit {
  /// The unit with another identifier, and with it all that is in it.
  fileprivate func renamed(to id: String) -> Unit {
    let old = self.id
    let renamed: (String) -> String = { inner in
      inner.utf8.starts(with: old.utf8) ? id + inner.dropFirst(old.count) : "\(id).\(inner)"
    }
    func rename(_ section: Section) -> Section { section.with(id: renamed(section.id)) }
    func rename(_ statement: inout Statement) { statement.id = renamed(statement.id) }
    return with(
      id: id, preamble: preamble.changed(sections: rename, statements: rename),
      sections: sections.map { $0.changed(sections: rename, statements: rename) })
  }
}

extension Rule {
  /// Two units of a suite have one code.
  public static let duplicateUnit = Rule(
    "duplicate-unit", .error, "A code names one unit of its suite.")
  /// A file stands where nothing reads it as a unit or a qualification.
  public static let misplacedFile = Rule(
    "misplaced-file", .warning,
    "A suite holds suite.md, units and qualifications; other definitions have no place.")
}
