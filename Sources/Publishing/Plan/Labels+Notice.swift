import Standards

extension Labels {
  /// What every page of a qualification's documents says if it is not current; empty if it is.
  ///
  /// *Draft – not for assessment*, or *Superseded – for candidates registered by 31 August 2026;
  /// certification until 31 August 2028*, with the days as the definition writes them.
  func notice(of qualification: Qualification) -> String {
    switch qualification.status {
    case .current: return ""
    case .draft: return self["draftNotice"]
    case .withdrawn: return self["withdrawnNotice"]
    case .superseded:
      let days = lastDays(of: qualification)
      guard !days.isEmpty else { return self["supersededNotice"] }
      return "\(self["supersededNotice"]) \u{2013} \(days.joined(separator: "; "))"
    }
  }

  /// Who may still use a qualification, and until when, as far as its facts say so.
  func lastDays(of qualification: Qualification) -> [String] {
    [
      ("registeredBy", KnownFact.lastRegistration),
      ("certificationUntil", KnownFact.lastCertification),
    ].compactMap { label, known in
      qualification.facts.day(of: known).flatMap { _ in qualification.facts.text(of: known) }
        .map { "\(self[label]) \($0)" }
    }
  }
}
