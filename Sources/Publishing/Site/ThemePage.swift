import Standards

/// A theme of a qualification, with a page of its own.
struct ThemePage: Sendable {
  /// The name, as units and groups give it.
  let name: String
  /// The name of its file.
  let file: String
  /// The identifiers of its units.
  let units: Set<String>

  /// The address of its page from the qualification's folder.
  var address: String { "themes/\(file).html" }
}

extension Context {
  /// The themes that units of a qualification belong to: those of the suite in its order, then others.
  ///
  /// A unit that names no theme belongs to that of its group, if the group has one alone.
  func themePages(of qualification: Qualification) -> [ThemePage] {
    var names = suite.themes.map(\.name)
    var known = Set(names)
    var units: [String: Set<String>] = [:]
    for group in qualification.groups {
      for id in group.members.compactMap(\.unit) {
        let own = self.units[id]?.theme ?? (group.themes.count == 1 ? group.themes[0] : nil)
        guard let name = own else { continue }
        if known.insert(name).inserted { names.append(name) }
        units[name, default: []].insert(id)
      }
    }
    var files = FileNames()
    var pages: [ThemePage] = []
    for name in names {
      guard let own = units.removeValue(forKey: name) else { continue }
      pages.append(ThemePage(name: name, file: files.name(for: name.lowercased()), units: own))
    }
    return pages
  }

  /// The theme of a name as the suite tells it, empty if it does not.
  func statement(ofTheme name: String) -> String {
    suite.themes.first { $0.name.utf8.elementsEqual(name.utf8) }?.statement.markdown ?? ""
  }
}

extension Qualification {
  /// The qualification with no units in its groups but some.
  func cut(to units: Set<String>) -> Qualification {
    var qualification = self
    for index in qualification.groups.indices {
      qualification.groups[index].members.removeAll { member in
        member.unit.map { !units.contains($0) } ?? true
      }
    }
    return qualification
  }
}
