internal import Findings
internal import Publishing

/// The editions in which logbooks are made.
struct LogbookEditions: Sendable {
  /// The formats, PDF aside.
  let formats: Set<Format>
  /// Whether there is one in large print too.
  let hasLargePrint: Bool
  /// What makes PDFs, nothing for none.
  let pdfs: PDFMaking?

  /// The documents of a plan, and logbooks in large print behind them if they are asked for.
  func publications(of plan: Plan) -> [Publication] {
    let isLogbook = plan.publications.allSatisfy { $0.kind == .logbook }
    return plan.publications
      + (hasLargePrint && isLogbook ? plan.publications.map(\.inLargePrint) : [])
  }

  /// The paths of all that is made of a plan.
  func paths(of plan: Plan) -> [String] {
    publications(of: plan).flatMap { publication in
      publication.formats.filter(formats.contains).map(publication.path(in:))
        + (pdfs == nil ? [] : [publication.pdfPath])
    }
  }

  /// The paths of editions of changed documents that are not made: where they stand, they say what was true before.
  ///
  /// - Parameter replaced: The paths of the files that stood there and say something else now.
  func outdatedPaths(of plan: Plan, since replaced: [String]) -> [String] {
    let made = Set(paths(of: plan))
    return plan.publications.map(\.editions).filter { replaced.contains(where: $0.contains) }
      .joined().filter { !made.contains($0) }
  }
}

extension Publication {
  /// The paths of all editions that there can be of a document.
  fileprivate var editions: [String] {
    [self, inLargePrint].flatMap { $0.formats.map($0.path(in:)) + [$0.pdfPath] }
  }
}
