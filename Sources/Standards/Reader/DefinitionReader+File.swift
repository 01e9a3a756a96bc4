public import Findings
import Markdown

/// What one file defines.
struct FileReading: Sendable {
  var units: [Unit] = []
  var qualification: Qualification?
  var suite: Suite?
  var brand: [Fact] = []
  var settings: Settings?
  var findings = Findings()
}

extension DefinitionReader {
  /// Reads a file of a sort; the name without ending is the identifier of what it defines.
  static func read(
    _ document: Document, of source: Source, as sort: LibraryFile.Sort, stem: String,
    _ vocabulary: Vocabulary, known: Set<String>
  ) -> FileReading {
    var reader = DefinitionReader(source, vocabulary, known: known)
    var reading = reader.read(Outline(document.blocks), as: sort, stem: stem)
    if sort.isDefinition {
      reader.reportSwallowedLines(in: document.blocks, codes: { reading.codes })
    }
    reading.findings = reader.findings
    return reading
  }

  private mutating func read(
    _ outline: Outline, as sort: LibraryFile.Sort, stem: String
  ) -> FileReading {
    switch sort {
    case .none: FileReading()
    case .brand: FileReading(brand: brand(outline))
    case .settings: FileReading(settings: settings(outline))
    case .suite: FileReading(suite: suite(outline, id: stem))
    case .unit: unitFile(outline, stem: stem)
    case .qualification: mixedFile(outline, stem: stem, isQualification: true)
    case .any: mixedFile(outline, stem: stem, isQualification: false)
    }
  }

  // MARK: A unit, or several

  /// Reads a file of units; headings beside a unit's that begin no other are its sections.
  private mutating func unitFile(_ outline: Outline, stem: String) -> FileReading {
    var outline = outline
    if outline.parts.first.map(isSection) ?? true {
      findings.report(
        .missingHeading, "begin this file with the unit's heading, such as '# Unit F1: Title'",
        at: place(0..<0))
      var unit = headless(stem, &outline)
      unit.parts = outline.parts
      outline.parts = [unit]
    } else if !isUnit(outline.parts[0]), !extractUnits(from: outline.parts).units.isEmpty {
      return mixedFile(outline, stem: stem, isQualification: false)
    }
    var parts: [Outline.Part] = []
    for part in outline.parts {
      if parts.isEmpty || isUnit(part) {
        parts.append(part)
      } else {
        parts[parts.count - 1].parts.append(part)
      }
    }
    let units = parts.enumerated().map { index, part in
      unit(part, before: index == 0 ? outline.preamble : [], stem: stem)
    }
    return FileReading(units: units)
  }

  // MARK: A qualification with its units, or what a suite shares

  private mutating func mixedFile(
    _ outline: Outline, stem: String, isQualification: Bool
  ) -> FileReading {
    let (found, rest) = extractUnits(from: outline.parts)
    guard isQualification || defines(rest, besides: found) else {
      if found.isEmpty, rest.count == 1, holdsUnitSections(rest[0]) {
        return unitFile(outline, stem: stem)
      }
      var shared: Suite?
      if !rest.isEmpty || !outline.preamble.isEmpty {
        var remaining = outline
        remaining.parts = rest
        shared = suite(remaining, id: stem)
      }
      return FileReading(units: found.map { unit($0, stem: stem) }, suite: shared)
    }
    var outline = outline
    if rest.isEmpty {
      findings.report(
        .missingHeading, "begin this file with the qualification's heading, such as '# Title'",
        at: place(0..<0))
    }
    var main = rest.first ?? headless(stem, &outline)
    main.parts += rest.dropFirst()
    let qualification = qualification(main, id: stem, before: outline.preamble)
    return FileReading(units: found.map { unit($0, stem: stem) }, qualification: qualification)
  }

  /// Whether what is left of a file without its units is a qualification.
  private func defines(_ rest: [Outline.Part], besides units: [Outline.Part]) -> Bool {
    guard let first = rest.first else { return false }
    if !units.isEmpty, first.level == 1 { return true }
    return (rest + rest.flatMap(\.parts)).contains { part in
      let role = role(of: part)
      return role == .structure || role == .group
    }
  }

  /// Takes the units out of a file's parts, in order, and gives what is left.
  private func extractUnits(
    from parts: [Outline.Part]
  ) -> (units: [Outline.Part], rest: [Outline.Part]) {
    var units: [Outline.Part] = []
    var rest: [Outline.Part] = []
    for part in parts {
      if isUnit(part) {
        units.append(part)
        continue
      }
      var part = part
      let inner = extractUnits(from: part.parts)
      part.parts = inner.rest
      units += inner.units
      rest.append(part)
    }
    return (units, rest)
  }

  /// Whether a heading is a word for what stands in a unit, and so names none: *Performance criteria*.
  private func isSection(_ part: Outline.Part) -> Bool {
    !isUnit(part) && !holdsUnitSections(part) && role(of: part) != nil
  }

  /// Makes a part of what stands under no heading, titled by the file's name.
  private func headless(_ stem: String, _ outline: inout Outline) -> Outline.Part {
    let part = Outline.Part(
      level: 1, title: [Inline(.text(stem))], attributes: Attributes(), range: 0..<0,
      body: outline.preamble)
    outline.preamble = []
    return part
  }

  // MARK: The brand

  private mutating func brand(_ outline: Outline) -> [Fact] {
    var all: [Fact] = []
    for body in [outline.preamble] + outline.allParts.map(\.body) {
      let (facts, rest) = facts(in: body)
      all += facts
      guard let other = rest.first else { continue }
      findings.report(
        .unusedText, "write the brand as lines 'Key: value'; this text is not used",
        at: place(other.range))
    }
    return all
  }
}

extension Rule {
  /// A file does not say what it defines.
  public static let missingHeading = Rule(
    "missing-heading", .error, "A unit or a qualification begins with a heading that names it.")
  /// Some text of a file appears nowhere.
  public static let unusedText = Rule(
    "unused-text", .warning, "The brand is facts alone; other text in its file appears nowhere.")
}
