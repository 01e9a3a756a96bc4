internal import Findings
internal import Publishing
internal import Standards

/// `touchstone build`: makes the documents of the standards.
public struct BuildCommand: Sendable, Equatable {
  /// The folder of standards.
  var standards: String
  /// The folder of templates that take the place of built-in ones; nothing for the usual one, if any.
  var templates: String?
  /// The folder that the documents are written into.
  var output: String
  /// The qualifications whose documents are made, or the word for all pages of the site; nothing for everything.
  var only: [String]?
  /// The formats that were asked for, nothing for the usual ones.
  var formats: [String]?
  /// Whether nothing is written, and what is there is compared instead.
  var isCheck: Bool
  /// Whether it builds again whenever something changes, until it is asked to end.
  var isWatched: Bool
  /// The program that makes PDFs, nothing to look for it.
  var pdfTool: String?
  /// Whether the documents are made in large print.
  var isLargePrint: Bool
  /// Whether nothing is said but what was found.
  var isQuiet: Bool

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    guard !isWatched else { return try await watch(in: environment) }
    let pdfs = try PDFMaking(for: formats, by: pdfTool, in: environment)
    var kept = KeptInput.nothing
    let place = try environment.origin(standards)
    let draft = try await environment.draft(
      of: place, templates: templates, keeping: &kept)
    environment.keep(draft)
    let (plan, settings) = (draft.plan, draft.settings)
    var findings = draft.findings
    guard !draft.isEmpty else {
      findings.append(await draft.rest())
      environment.report(findings)
      if !isQuiet { environment.report("nothing written and nothing removed\n") }
      return .found
    }
    let publications = try publications(of: plan)
    let folder = try outputLocation(in: environment)
    if isCheck {
      let (differences, found) = try await plan.compare(
        publications, as: wantedFormats, with: folder, isPart: only != nil || draft.lacksEditions,
        isLargePrint: isLargePrint)
      findings.append(found.judged(by: settings))
      findings.append(await draft.rest())
      environment.report(findings)
      if differences.isEmpty {
        if !isQuiet { environment.report("every file that was compared is up to date\n") }
      } else {
        try environment.printResults(differences)
      }
      return max(findings.status, differences.status)
    }
    let result = try await plan.build(
      publications, as: wantedFormats,
      into: try environment.outputFolder(folder, of: place),
      isPart: isPart || draft.lacksEditions, pdfs: pdfs)
    findings.append(result.findings.judged(by: settings))
    findings.append(await draft.rest())
    environment.report(findings)
    if !isQuiet { environment.report(result.summary(output) + "\n") }
    return findings.status
  }

  /// The folder that is written into.
  func outputLocation(in environment: Environment) throws(Fault) -> Location {
    let folder = environment.location(output)
    guard !folder.isSame(as: environment.location(standards).standards) else {
      throw Fault(
        .unwritableFile, "name another folder to write into; the standards are in this one",
        at: folder.start)
    }
    return folder
  }

  /// Whether something is left out that other calls make.
  var isPart: Bool { only != nil || formats != nil || isLargePrint }

  /// The documents of the qualifications that are asked for, and the pages if the site is.
  func publications(of plan: Plan) throws(Fault) -> [Publication] {
    var publications = plan.publications
    if let only {
      let names = Set(publications.compactMap(\.qualification))
      for name in only where name != site && !names.contains(name) {
        throw Fault.unknownQualification(name, among: names.sorted())
      }
      let hasPages = only.contains(site) && !names.contains(site)
      publications.removeAll { publication in
        !only.contains(publication.qualification ?? "") && (publication.isDocument || !hasPages)
      }
    }
    return isLargePrint
      ? publications.filter(\.isDocument).map(\.inLargePrint) : publications
  }

  /// The formats that are made: all, or for a comparison those that are kept in the repository, which no page has.
  var wantedFormats: Set<Format> {
    let hasPages = only?.contains(site) ?? false
    return formats == nil && isCheck && !isLargePrint && !hasPages
      ? [.text] : Format.wanted(by: formats)
  }
}

extension Format {
  /// The formats for the words of a call, all where there are none.
  ///
  /// A PDF is made of the HTML, which is then made too.
  static func wanted(by words: [String]?) -> Set<Format> {
    guard let words else { return Set(allCases) }
    let wanted = Set(words.compactMap(Format.init(rawValue:)))
    return words.contains(pdf) ? wanted.union([.html]) : wanted
  }
}

/// The word for the format that another program makes.
let pdf = "pdf"

/// The word for all pages of the site, where no qualification has that name.
let site = "site"

extension Fault {
  /// What is answered to a name of no qualification: the nearest, or else those that there are.
  static func unknownQualification(_ name: String, among names: [String]) -> Fault {
    let closest = nearest(to: name, among: names)
    let some = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    let more = names.count > 12 ? " …" : ""
    return Fault(
      .unknownQualification,
      "name a qualification that is there; '\(name)' is not"
        + (closest == nil && !names.isEmpty ? "; there are \(some)\(more)" : suggestion(closest)))
  }
}

extension Rule {
  /// A call names a qualification that is not there.
  static let unknownQualification = Rule(
    "no-such-qualification", .error,
    "A qualification is named by the name of its file without its ending.")
}
