import CSV
public import Standards

/// A name on a line, and the day beside it.
public struct Signature: Sendable {
  /// Whose line it is.
  public var role: Person.Role
  /// Who signed.
  public var name: String
  /// The day, as written.
  public var date: Entry<Day>
}

// A line belongs to a part that somebody has, and the name on it is that of the person who has the part.
// No sheet says who signed where, so nobody can sign on another's line.

extension Portfolio {
  /// The signatures on the form of a piece of evidence, in the order of its lines.
  ///
  /// A line that nobody has signed yet is left out.
  public func signatures(on record: EvidenceRecord) -> [Signature] {
    (record.method.value?.signatories ?? []).compactMap { role in
      signature(role, name: name(of: role, on: record), record.date(signedBy: role))
    }
  }

  /// Who had the part in a piece of evidence: the witness that it names, the assessor of all.
  public func name(of role: Person.Role, on record: EvidenceRecord) -> String {
    let isNamed = !record.by.isEmpty && role != .candidate && role != .internalVerifier
    return isNamed ? record.by.text : person(role)?.name.text ?? ""
  }

  /// The signatures on what was decided: candidate, assessor and internal verifier, if they signed.
  public func signatures(on decision: Decision) -> [Signature] {
    [
      (Person.Role.candidate, decision.candidateSigned),
      (.assessor, decision.assessorSigned),
      (.internalVerifier, decision.verifierSigned),
    ].compactMap { role, date in signature(role, name: person(role)?.name.text ?? "", date) }
  }

  private func signature(_ role: Person.Role, name: String, _ date: Entry<Day>) -> Signature? {
    date.cell.isEmpty ? nil : Signature(role: role, name: name, date: date)
  }
}

extension EvidenceRecord {
  /// The day on which somebody signed it.
  func date(signedBy role: Person.Role) -> Entry<Day> {
    switch role {
    case .assessor: assessed
    case .internalVerifier: sampled
    case .candidate, .mentor, .witness, .expertWitness: signed
    }
  }
}
