public import Evidence
public import Findings
import Mustache
public import Standards

/// Everything that is to be made of a library: which documents, from which templates, at which paths.
///
/// The paths are a promise to those who link to them: `<qualification>/handbook`, `<qualification>/logbook`,
/// `<qualification>/forms/<name>`, `<qualification>/examples/<name>`,
/// `<qualification>/units/<CODE>/index` and `pack` beside it, and `index` at the top; those of an earlier
/// edition stand in the same way in `<qualification>/editions/<version>`.
public struct Plan: Sendable {
  /// The documents, those of a qualification together.
  public private(set) var publications: [Publication] = []
  /// What is odd in the templates, and what definitions and brand ask of them in vain.
  public private(set) var findings: Findings

  let library: Library
  let templates: Templates
  /// What changes when the program makes something else of the same input.
  let version: String
  /// What can be said of each suite, to each of its qualifications.
  let contexts: [[Context]]
  /// The fingerprints of its sources.
  let prints: SourcePrints
  /// The units of each qualification, in the order of its groups, each once.
  private(set) var shelves: [Publication.Shelf: UnitShelf] = [:]
  /// The forms of each qualification.
  private(set) var formShelves: [Publication.Shelf: FormShelf] = [:]
  /// The worked examples of each qualification.
  private(set) var exampleShelves: [Publication.Shelf: [ExampleShelf]] = [:]
  /// What the site's pages of each qualification share.
  private(set) var pages: [Publication.Shelf: SitePages] = [:]
  /// Which qualifications of each suite have which unit.
  let uses: [UnitUses]
  /// The names of the suites' folders on the site.
  let matrixFolders: [String]
  /// What the paths of the definitions begin with, as they were named: `standards/`.
  public var folder = ""
  /// Whether pages load themselves again when they are written anew.
  public var isWatched = false
  /// How large the documents are that the pages lead to, nothing where that is not known.
  public var sizes: DocumentSizes?
  /// The plans of earlier editions, each of the documents that it has on the site of the current ones.
  private(set) var archives: [Plan] = []
  /// What the documents are made for.
  let occasion: Occasion

  /// What documents are made for.
  enum Occasion: Sendable {
    /// The site and the shelf: the documents of everybody.
    case everybody
    /// One candidate, whose logbook is all that is made.
    case candidate(Candidate)
    /// A class, whose sheet is all that is made.
    case group(ClassList)
    /// People who look something up in an earlier edition.
    case archive(Archive)
  }

  /// The candidate whose logbook is all that is made.
  var candidate: Candidate? {
    if case .candidate(let candidate) = occasion { candidate } else { nil }
  }

  /// The class whose sheet is all that is made.
  var group: ClassList? {
    if case .group(let list) = occasion { list } else { nil }
  }

  /// The earlier edition that this is the plan of, nothing for the current one.
  var archive: Archive? {
    if case .archive(let archive) = occasion { archive } else { nil }
  }

  /// Plans the documents of a library.
  ///
  /// - Parameters:
  ///   - library: The standards.
  ///   - earlier: The earlier editions of its qualifications, in the order in which each names them.
  ///   - examples: The worked examples that are shown; each belongs to the qualification that its evidence
  ///     names.
  ///   - templates: What is filled with them.
  ///   - version: The version of the program, which is part of every document's fingerprint.
  public init(
    _ library: Library, earlier: [EarlierEdition] = [], examples: [WorkedExample] = [],
    templates: Templates, version: String
  ) {
    self.init(
      library, earlier: earlier, examples: examples, templates: templates, version: version,
      occasion: .everybody)
  }

  /// Plans the documents of a library that is cut down to the occasion already.
  init(
    _ library: Library, earlier: [EarlierEdition] = [], examples: [WorkedExample] = [],
    templates: Templates, version: String, occasion: Occasion
  ) {
    self.library = library
    self.templates = templates
    self.version = version
    self.occasion = occasion
    let achieved =
      if case .candidate(let candidate) = occasion { candidate.achieved } else { Set<String>() }
    contexts = library.suites.map { suite in
      let pool = Dictionary(
        suite.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let anchors = Anchors(units: suite.units.map(\.id))
      return suite.qualifications.map { qualification in
        Context(
          suite: suite.edition(for: qualification, from: pool), anchors: anchors,
          labels: templates.labels, achieved: achieved)
      }
    }
    uses = contexts.map { UnitUses(of: $0.map { $0.suite.qualifications[0] }, templates.labels) }
    var folders = FileNames()
    matrixFolders = library.suites.map { folders.name(for: $0.id) }
    prints = SourcePrints(
      of: library, contexts: contexts,
      common: [
        Self.brand(of: library), Self.suites(of: library, templates.labels),
        .text(Self.language(of: library)),
      ])
    findings = templates.findings
    if case .everybody = occasion {
      findings.append(templates.unprintedFacts(of: library.brand))
    }
    addPublications(examples, earlier)
  }

  private mutating func addPublications(
    _ examples: [WorkedExample], _ earlier: [EarlierEdition]
  ) {
    publications.append(
      Publication(kind: .entrance, path: "index", qualification: nil, shelf: nil))
    publications.append(
      Publication(kind: .search, path: "search", qualification: nil, shelf: nil))
    for suite in contexts.indices where hasMatrix(suite) {
      publications.append(
        Publication(
          kind: .matrix(suite), path: matrixPath(suite), qualification: nil, shelf: nil))
    }
    for (suite, contexts) in contexts.enumerated() {
      for (index, context) in contexts.enumerated() {
        guard let qualification = context.suite.qualifications.first else { continue }
        let shelf = Publication.Shelf(suite: suite, qualification: index)
        var units = UnitShelf(of: qualification, in: context)
        let plans = plans(of: earlier, for: qualification, in: context, on: units)
        for plan in plans { units.addNotices(for: plan) }
        shelves[shelf] = units
        let forms = FormShelf(
          qualification.sections.first { $0.role == .forms }
            ?? context.suite.sections.first { $0.role == .forms },
          templates: templates, &findings)
        formShelves[shelf] = forms
        switch occasion {
        case .everybody: break
        case .candidate(let candidate):
          publications = [logbook(of: candidate, in: qualification, on: shelf)]
          continue
        case .group(let list):
          publications = [
            Publication(
              kind: .classSheet,
              path: "\(qualification.id)/\(Publication.candidatesFolder)/\(list.folder)/class",
              qualification: qualification.id, shelf: shelf)
          ]
          continue
        case .archive(let archive):
          pages[shelf] = SitePages(themes: [], finder: TermFinder(context.suite))
          publications = archive.publications(of: qualification, units, in: context, on: shelf)
          continue
        }
        func add(_ kind: Publication.Kind, _ path: String) {
          publications.append(
            Publication(
              kind: kind, path: "\(qualification.id)/\(path)", qualification: qualification.id,
              shelf: shelf))
        }
        add(.qualification, "index")
        add(.handbook, "handbook")
        add(.logbook, "logbook")
        for form in forms.forms { add(.form(form), "forms/\(templates.file(ofForm: form))") }
        exampleShelves[shelf] = self.examples(
          examples, forms: forms.forms, of: suite, index, in: context)
        for shelf in exampleShelves[shelf] ?? [] {
          add(.example(shelf.example.name), "examples/\(shelf.example.name)")
        }
        let site = SitePages(
          themes: context.themePages(of: qualification), finder: TermFinder(context.suite))
        pages[shelf] = site
        for theme in site.themes { add(.theme(theme.name), "themes/\(theme.file)") }
        if site.finder != nil { add(.glossary, "glossary") }
        for unit in units.units {
          let folder = "units/\(units.folder(of: unit.id))"
          add(.unit(unit.id), "\(folder)/index")
          add(.pack(unit.id), "\(folder)/pack")
        }
        for (number, moved) in units.moved.enumerated() {
          add(.moved(number), "units/\(moved.folder)/index")
        }
        if !plans.isEmpty { add(.transition, "transition") }
        for plan in plans {
          publications += plan.publications.map { $0.kept(in: archives.count) }
          archives.append(plan)
        }
      }
    }
  }
}
