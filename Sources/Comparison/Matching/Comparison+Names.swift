extension Comparison {
  /// What each unit of the old library has become, by their identifiers; what is gone is not among them.
  ///
  /// Identifiers are unique within a suite, so this is for libraries of one.
  public var unitsNow: [String: String] {
    var units: [String: String] = [:]
    for index in matching.old.wholes where matching.old[index].subject == .unit {
      let now = matching.newOf[index]
      if now >= 0 { units[matching.old[index].id] = matching.new[now].id }
    }
    return units
  }

  /// What the qualifications of the new library were called in the old one; new ones are not among them.
  public var formerQualifications: [String: String] {
    var names: [String: String] = [:]
    for n in matching.new.wholes where matching.new[n].subject == .qualification {
      let o = matching.oldOf[n]
      let name = matching.new[n].id
      if o >= 0, names[name] == nil { names[name] = matching.old[o].id }
    }
    return names
  }
}
