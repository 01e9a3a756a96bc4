public import Findings
import Markdown

/// What one file defines.
struct FileReading: Sendable {
  var units: [Unit] = []
  var qualification: Qualification?
  var suite: Suite?
  var brand: [Fact] = []
  var settings: Settings?
  /// Whether a unit differs between qualifications.
  var hasMarkedUnits = false
  var findings = Findings()
}

extension DefinitionReader {
  /// Reads a file of a sort; the name without ending is the identifier of what it defines.
  static func read(
    _ document: Document, of source: Source, as sort: LibraryFile.Sort, stem: String,
    _ vocabulary: Vocabulary, known: Set<String>
  ) -> FileReading {
    var reader = DefinitionReader(source, vocabulary, known: known)
    let outline = Outline(document.blocks)
    var reading = reader.read(outline, as: sort, stem: stem)
    if sort == .qualification { reader.reportVocabulary(in: outline) }
    if sort.isDefinition {
      reader.reportSwallowedLines(in: document.blocks, codes: { reading.codes })
    }
    reading.hasMarkedUnits = reader.hasMarkedUnits
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
    case .suite: FileReading(suite: suite(outline, id: stem, hasTitle: true))
    case .unit: unitFile(outline, stem: stem)
    case .qualification, .any, .alone: mixedFile(outline, stem: stem, as: sort)
    }
  }

  // MARK: A unit, or several

  /// Reads a file of units; headings beside a unit's that begin no other are its sections.
  private mutating func unitFile(_ outline: Outline, stem: String) -> FileReading {
    var outline = outline
    let begins = outline.parts.first.map(beginsUnit) ?? false
    if !begins, holdsUnits(outline.parts) {
      guard !holdsStructure(outline.parts) else {
        findings.report(
          .misplacedFile, "move this file to 'qualifications': it has the structure of one",
          at: place(0..<0))
        return mixedFile(outline, stem: stem, as: .qualification)
      }
    } else if outline.parts.first.map(isSection) ?? true {
      findings.report(
        .missingHeading, "begin this file with the unit's heading, such as '# Unit F1: Title'",
        at: place(0..<0))
      var unit = headless(stem, &outline)
      unit.parts = outline.parts
      outline.parts = [unit]
    }
    let parts = unitParts(outline)
    let units = parts.enumerated().map { index, part in
      unit(part, before: index == 0 ? outline.preamble : [], stem: stem)
    }
    return FileReading(units: units)
  }

  /// The units of a file of units, each with what stands behind it; the first has what stands before it too.
  private mutating func unitParts(_ outline: Outline) -> [Outline.Part] {
    let parts = flattened(outline.parts)
    let isFound = parts.contains(where: \.isUnit)
    var units: [Outline.Part] = []
    var before: [Outline.Part] = []
    for (part, isUnit) in parts {
      if isUnit || units.isEmpty && (!isFound || holdsUnitSections(part)) {
        units.append(part)
      } else if units.isEmpty {
        before.append(part)
      } else {
        units[units.count - 1].parts.append(part)
      }
    }
    guard let first = units.first else { return before }
    reportText(outline.preamble, before, standingBefore: first)
    units[0].parts = before + first.parts
    return units
  }

  /// Parts in order, where one that holds units has nothing under it but its own text; with each whether it is one.
  private func flattened(_ parts: [Outline.Part]) -> [(part: Outline.Part, isUnit: Bool)] {
    parts.flatMap { part -> [(part: Outline.Part, isUnit: Bool)] in
      let isUnit = isUnit(part)
      guard !isUnit, holdsUnits(part.parts) else { return [(part, isUnit)] }
      var heading = part
      heading.parts = []
      return [(heading, false)] + flattened(part.parts)
    }
  }

  private func beginsUnit(_ part: Outline.Part) -> Bool {
    isUnit(part) || holdsUnitSections(part) && !holdsUnits(part.parts)
  }

  private func holdsUnits(_ parts: [Outline.Part]) -> Bool {
    parts.contains { isUnit($0) || holdsUnits($0.parts) }
  }

  /// Reports what stands before the heading of what a file defines.
  mutating func reportText(
    _ preamble: ArraySlice<Block>, _ parts: [Outline.Part], standingBefore main: Outline.Part
  ) {
    let places = [preamble.first?.range].compactMap { $0 } + parts.map(\.range)
    for range in places {
      findings.report(
        .textBeforeHeading,
        "put this under '\(title(of: main).plainText)', the heading of what this file defines",
        at: place(range))
    }
  }

  // MARK: A qualification with its units, or what a suite shares

  private mutating func mixedFile(
    _ outline: Outline, stem: String, as sort: LibraryFile.Sort
  ) -> FileReading {
    let isQualification = sort == .qualification
    let (found, rest) = extractUnits(from: outline.parts)
    guard isQualification || defines(rest, besides: found) else {
      if found.isEmpty, rest.count == 1, holdsUnitSections(rest[0]) {
        return unitFile(outline, stem: stem)
      }
      var shared: Suite?
      if !rest.isEmpty || !outline.preamble.isEmpty {
        var remaining = outline
        remaining.parts = rest
        shared = suite(remaining, id: stem, hasTitle: sort == .alone)
      }
      return FileReading(units: found.map { unit($0, stem: stem) }, suite: shared)
    }
    if let untitled = untitled(outline, rest, stem: stem) {
      let qualification = qualification(untitled, id: stem)
      return FileReading(units: found.map { unit($0, stem: stem) }, qualification: qualification)
    }
    var outline = outline
    if rest.isEmpty {
      findings.report(
        .missingHeading, "begin this file with the qualification's heading, such as '# Title'",
        at: place(0..<0))
    }
    var (before, main, behind) = rest.dividedAtTitle ?? ([], headless(stem, &outline), [])
    reportText(outline.preamble, before, standingBefore: main)
    main.parts = before + main.parts + behind
    let qualification = qualification(main, id: stem, before: outline.preamble)
    return FileReading(units: found.map { unit($0, stem: stem) }, qualification: qualification)
  }

  /// Whether what is left of a file without its units is a qualification.
  private func defines(_ rest: [Outline.Part], besides units: [Outline.Part]) -> Bool {
    guard let first = rest.first else { return false }
    return !units.isEmpty && first.level == 1 || holdsStructure(rest)
  }

  /// Whether one of the headings, or one directly below, is the structure of a qualification or a group in it.
  private func holdsStructure(_ parts: [Outline.Part]) -> Bool {
    (parts + parts.flatMap(\.parts)).contains { part in
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
  /// Something stands before the heading that names what a file defines.
  public static let textBeforeHeading = Rule(
    "text-before-heading", .warning,
    "A file begins with the heading of what it defines; what stands before it is read as if it stood below."
  )
  /// Some text of a file appears nowhere.
  public static let unusedText = Rule(
    "unused-text", .warning, "The brand is facts alone; other text in its file appears nowhere.")
}
