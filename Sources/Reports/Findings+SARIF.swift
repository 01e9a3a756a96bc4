public import Findings
public import JSON

// SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for beyond the schema: texts for each rule,
// all four ends of a region, and a fingerprint by which a finding is known again when its line moves.
// Rules stand in the order of their names, so that the same findings give the same bytes.

extension Findings {
  /// The findings as a SARIF 2.1.0 log of one run.
  ///
  /// - Parameters:
  ///   - program: The name of the program that found them.
  ///   - version: Its version, such as `1.0.0`.
  public func sarif(program: String, version: String) -> JSON {
    let findings = sorted
    let rules = Dictionary(findings.map { ($0.rule.name, $0.rule) }) { first, _ in first }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    let places = Dictionary(rules.enumerated().map { ($1.name, $0) }) { first, _ in first }
    var repeats: [String: Int] = [:]
    return .object(of: [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        .object(of: [
          "tool": [
            "driver": .object(of: [
              "name": .string(program), "semanticVersion": .string(version),
              "rules": .array(rules.map(\.sarif)),
            ])
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(
            findings.map { finding in
              let key = finding.lineFingerprint
              repeats[key, default: 0] += 1
              return finding.sarif(
                rule: places[finding.rule.name] ?? 0,
                fingerprint: "\(key):\(repeats[key, default: 1])")
            }),
        ])
      ],
    ])
  }
}

extension Rule {
  fileprivate var sarif: JSON {
    .object(of: [
      "id": .string(name), "name": .string(name),
      "shortDescription": ["text": .string(explanation)],
      "fullDescription": ["text": .string(explanation)],
      "help": ["text": .string(explanation)],
      "defaultConfiguration": ["level": .string(severity.rawValue)],
    ])
  }
}

extension Finding {
  fileprivate func sarif(rule index: Int, fingerprint: String) -> JSON {
    let related = notes.enumerated().compactMap { number, note in
      note.place.map { place in
        JSON.object(of: [
          "id": JSON(number + 1), "physicalLocation": place.sarif,
          "message": ["text": .string(note.message)],
        ])
      }
    }
    return .object(of: [
      "ruleId": .string(rule.name), "ruleIndex": JSON(index), "level": .string(severity.rawValue),
      "message": ["text": .string(message)],
      "locations": place.map { [["physicalLocation": $0.sarif]] },
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "fixes": fix.map { [$0.sarif(described: message)] },
      "partialFingerprints": ["primaryLocationLineHash": .string(fingerprint)],
    ])
  }

  /// Stands for the rule and the words of the line, wherever the line has moved to.
  fileprivate var lineFingerprint: String {
    let words = [rule.name, place?.source.path ?? "", place?.firstLine ?? ""]
    return Fingerprint(of: words.map { Fingerprint(of: $0) }).description
  }
}

extension Finding.Fix {
  /// What `check --fix` would do, for programs that offer it.
  fileprivate func sarif(described message: String) -> JSON {
    [
      "description": ["text": .string(message)],
      "artifactChanges": [
        [
          "artifactLocation": ["uri": .string(place.source.path.asURI)],
          "replacements": [
            ["deletedRegion": place.region, "insertedContent": ["text": .string(text)]]
          ],
        ]
      ],
    ]
  }
}

extension Place {
  /// The words of the line in which the stretch begins.
  fileprivate var firstLine: String {
    let bytes = source.bytes
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
    return source[start..<end]
  }

  fileprivate var sarif: JSON {
    ["artifactLocation": ["uri": .string(source.path.asURI)], "region": region]
  }

  fileprivate var region: JSON {
    let (start, end) = (start, end)
    return [
      "startLine": JSON(start.line), "startColumn": JSON(start.column),
      "endLine": JSON(end.line), "endColumn": JSON(end.column),
    ]
  }
}

extension String {
  /// The path as a relative reference of RFC 3986: all but its unreserved characters and `/` in percents.
  fileprivate var asURI: String {
    utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
