import Findings
public import JSON

// What `touchstone diff --format json` prints. The shape is relied on from outside: names, their order and
// what they hold change only together with the version. What has no value is left out.

extension Comparison {
  /// The comparison as the JSON of version 1.
  public var json: JSON {
    .object(of: [
      "version": 1, "summary": summary, "changes": .array(changes.map(\.json)),
      "accepted": accepted.isEmpty ? nil : .array(accepted.map { .string($0.fingerprint) }),
    ])
  }

  private var summary: JSON {
    let kinds = Change.Kind.allCases.map { JSON.Member($0.rawValue, JSON(count(of: $0))) }
    // Of what is editorial the kind is counted, not the class, which renumbering has too.
    let impacts: [Change.Impact] = [.breaking, .risk, .additive]
    return .object(kinds + impacts.map { JSON.Member($0.rawValue, JSON(count(of: $0))) })
  }
}

extension Change {
  fileprivate var json: JSON {
    .object(of: [
      "change": .array(kinds.map { .string($0.rawValue) }), "class": .string(impact.rawValue),
      "rule": .string(rule.name), "kind": .string(subject.rawValue),
      "qualifications": .array(
        effects.map { effect in
          .object(of: [
            "id": .string(effect.qualification), "class": .string(effect.rule.impact.rawValue),
          ])
        }),
      "old": .array(old.map(\.json)), "new": .array(new.map(\.json)),
      "fingerprint": .string(fingerprint),
      "signed": signatures.isEmpty ? nil : .array(signatures.map(\.json)),
    ])
  }
}

extension Change.Signature {
  fileprivate var json: JSON {
    .object(of: [
      "candidate": .string(candidate), "code": .string(code),
      "date": date.isEmpty ? nil : .string(date),
    ])
  }
}

extension Change.Item {
  fileprivate var json: JSON {
    .object(of: [
      "unit": unit.map { .string($0) }, "element": element.map { .string($0) },
      "id": .string(id), "code": code.map { .string($0) }, "text": .string(text),
      "file": place.map { .string($0.source.path) }, "line": place.map { JSON($0.start.line) },
    ])
  }
}
