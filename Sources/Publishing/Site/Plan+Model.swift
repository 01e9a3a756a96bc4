import Findings
import JSON
import Standards

extension Plan {
  /// The standards for other programs: what `touchstone show --format json` prints, without white space.
  ///
  /// Files are named by their paths below the folder of standards, so that it is the same wherever that
  /// folder lies.
  var model: Asset {
    Asset(
      path: Self.modelPath, madeFrom: modelFingerprint,
      pieces: library.jsonPieces(below: folder) + [{ Array("\n".utf8) }])
  }

  /// Where the model stands in the output folder.
  static let modelPath = "standards.json"

  /// What stands for all that the model says: every definition, used or not, and what each became.
  private var modelFingerprint: Fingerprint {
    Fingerprint(of: [Fingerprint(of: version)] + library.suites.flatMap(fingerprints))
  }

  private func fingerprints(of suite: Suite) -> [Fingerprint] {
    var parts = [suite.id, suite.title.markdown].map { Fingerprint(of: $0) }
    parts += suite.facts.map { Fingerprint(of: "\($0.name): \($0.value.markdown)") }
    // The suite's vocabulary says what the headings of its units mean.
    var seen: Set<String> = []
    for section in suite.sections where seen.insert(section.place.source.path).inserted {
      parts.append(Fingerprint(of: section.place.source.bytes))
    }
    for qualification in suite.qualifications {
      parts += [Fingerprint(of: qualification.id), prints.file(of: qualification)]
    }
    for unit in suite.units {
      parts += [unit.id, unit.file(below: folder)].map { Fingerprint(of: $0) }
      parts.append(prints.file(of: unit))
    }
    return parts
  }
}
