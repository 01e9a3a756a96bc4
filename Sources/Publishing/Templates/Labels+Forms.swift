public import Findings

extension Labels {
  /// Whether a label names a form.
  func lists(_ form: String, under label: String) -> Bool {
    forms[label]?.contains(form) ?? false
  }

  /// Reads the labels that list forms, by numbers or names with commas between: `05, 8, Tool list`.
  mutating func readForms(_ names: FormNames, _ findings: inout Findings) {
    for label in keys where Self.listsForms(label) {
      guard let place = place(ofWordsOf: label) else { continue }
      forms[label] = place.items.flatMap { item -> [String] in
        let found = names.forms(named: item.text)
        let words = item.text.words
        guard found.isEmpty, !words.isEmpty else { return found }
        // Numbers may stand behind each other with nothing but spaces between.
        return words.allSatisfy { Int($0) != nil }
          ? item.words.flatMap { read($0, names, &findings) } : read(item, names, &findings)
      }
    }
  }

  private func read(_ item: Place, _ names: FormNames, _ findings: inout Findings) -> [String] {
    let found = names.forms(named: item.text)
    if found.isEmpty { findings.report(.unknownForm, names.advice(for: item.text), at: item) }
    return found
  }

  /// Whether a label says which forms stand somewhere, or are filled with something.
  private static func listsForms(_ label: String) -> Bool {
    label.hasPrefix("formsOf")
      || [
        "frontForms", "unitForms", "elementForms", "packForms", "spareForms", "logbookExamples",
      ].contains(label)
  }
}

extension Templates {
  /// Reports labels of one's own that have nearly the name of a built-in one, and that nothing asks for.
  ///
  /// Words of one's own templates are labels too, and so is the title of a form.
  mutating func reportMisspeltLabels(
    _ own: Labels, besides builtIn: Labels, in files: [(path: String, source: Source)]
  ) {
    let titles = Set(forms.map { Labels.key($0.drop { !$0.isLetter }.utf8) })
    for key in own.keys where builtIn.place(ofWordsOf: key) == nil && !titles.contains(key) {
      let isCalled = files.contains { file in
        file.path != "labels.md"
          && ByteSearch.firstRange(of: Array(key.utf8), in: file.source.bytes[...]) != nil
      }
      guard !isCalled, let name = own.place(ofNameOf: key),
        let near = nearest(to: name.text, among: builtIn.keys.compactMap(builtIn.name))
      else { continue }
      findings.report(
        .unknownLabel,
        "name a label that is printed somewhere; there is no '\(name.text)'" + suggestion(near),
        at: name)
    }
  }
}

extension Labels {
  /// The name of a label as its file has it.
  fileprivate func name(of key: String) -> String? { place(ofNameOf: key)?.text }
}

extension Place {
  fileprivate var text: String { source[range] }

  /// What stands between commas.
  fileprivate var items: [Place] {
    pieces { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }

  /// The runs of letters and digits.
  fileprivate var words: [Place] {
    pieces { $0 < 0x80 && !isAlphanumeric($0) }
  }

  /// What is between bytes of a sort, without the spaces around it.
  private func pieces(between isMark: (UInt8) -> Bool) -> [Place] {
    source.bytes[range].split(whereSeparator: isMark).compactMap { piece in
      guard let first = piece.firstIndex(where: { $0 != UInt8(ascii: " ") }),
        let last = piece.lastIndex(where: { $0 != UInt8(ascii: " ") })
      else { return nil }
      return Place(source, first..<last + 1)
    }
  }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

extension Rule {
  /// A label has nearly the name of one that is printed.
  public static let unknownLabel = Rule(
    "unknown-label", .warning,
    "A line of 'labels.md' has the name of a built-in label, of a form, or of one that a template asks for."
  )
}
