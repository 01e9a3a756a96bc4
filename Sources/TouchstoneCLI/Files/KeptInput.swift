internal import Findings
internal import Publishing
internal import Standards

/// What is kept of the files that were read, until they are read again.
struct KeptInput {
  /// What definitions were read as, nothing to keep nothing.
  var readings: KeptReadings?
  /// The templates, nothing to keep none.
  var templates: KeptTemplates?

  /// For those who read once.
  static var nothing: KeptInput { KeptInput() }

  /// Something to begin with for those who read again and again.
  static var empty: KeptInput { KeptInput(readings: KeptReadings(), templates: KeptTemplates()) }
}

/// Templates that were read last, kept until a file of them is another.
struct KeptTemplates {
  private var last: (files: Fingerprint, templates: Templates)?

  /// Reads templates, or takes those that were read of the same files.
  mutating func templates(overriding files: [(path: String, source: Source)]) -> Templates {
    let key = Fingerprint(
      of: files.flatMap {
        [
          Fingerprint(of: $0.path), Fingerprint(of: $0.source.path),
          Fingerprint(of: $0.source.bytes),
        ]
      })
    if let last, last.files == key { return last.templates }
    let templates = Templates(overriding: files)
    last = (key, templates)
    return templates
  }
}
