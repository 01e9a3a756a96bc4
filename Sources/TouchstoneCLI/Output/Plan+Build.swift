internal import Findings
internal import Publishing

/// What a build did.
struct BuildResult {
  /// How many files changed.
  var written = 0
  /// The paths of those that changed, PDFs aside.
  var changed: [String] = []
  /// How many files were up to date.
  var kept = 0
  /// How many files were removed, because nothing makes them any longer.
  var removed = 0
  /// What was found while the documents were made.
  var findings = Findings()
  /// What is in the folder afterwards.
  var known: KnownOutput?

  /// Counts a file that was made, and may be as it was before.
  mutating func count(_ path: String, _ isNew: Bool) {
    guard isNew else {
      kept += 1
      return
    }
    written += 1
    changed.append(path)
  }

  /// The result in a line.
  func summary(_ folder: String) -> String {
    func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }
    return "\(files(written)) written into \(folder), \(kept) up to date"
      + (removed == 0 ? "" : ", \(files(removed)) removed")
  }
}

extension Plan {
  /// Makes the documents that are not up to date and writes them into a folder, each as it comes.
  ///
  /// A document about which something was found is made again each time, so that it is said each time. One that is
  /// made from a template with an error is not written: what stands there stays.
  ///
  /// - Parameters:
  ///   - pdfs: What makes PDFs, nothing to leave those that are there as they are.
  ///   - live: What is done for people who look on, nothing if nobody does.
  func build(
    _ publications: [Publication], as formats: Set<Format>, into folder: consuming OutputFolder,
    isPart: Bool, pdfs: PDFMaking? = nil, live: LivePages? = nil
  ) async throws(Fault) -> BuildResult {
    var result = BuildResult()
    if let live { try await bringFirst(live, as: formats, in: &folder, isPart: isPart, &result) }
    let documents = publications.filter(\.isDocument)
    // Nobody is to print old words because they are large: what is there in large print is kept up to date.
    let large = documents.map(\.inLargePrint).filter { folder.hasMade($0.path(in: .html)) }
    try await bring(documents + large, upToDate: formats, in: &folder, &result)
    try finishEditions(of: publications, with: pdfs, into: &folder, &result)
    let assets = formats.contains(.html) ? folder.begun(assets(for: publications)) : []
    // Pages tell how large the documents are, so they are made when those stand in the folder.
    var site = self
    site.sizes = folder.sizes(of: self.publications, isPart: isPart)
    let pages = publications.filter { !$0.isDocument }
    try await site.bring(pages, upToDate: formats, in: &folder, &result)
    try await folder.place(assets, &result)
    if let live { try live.tell(result.changed, in: &folder) }
    let (findings, removed, known) = try folder.close(isPart: isPart)
    result.findings.append(findings)
    result.removed = removed
    result.known = known
    return result
  }

  /// Makes what is not up to date, and keeps the rest.
  func bring(
    _ publications: [Publication], upToDate formats: Set<Format>, in folder: inout OutputFolder,
    _ result: inout BuildResult
  ) async throws(Fault) {
    var stale: [Publication] = []
    var keys: [Fingerprint] = []
    for publication in publications {
      let key = fingerprint(of: publication)
      let paths = publication.formats.filter(formats.contains).map(publication.path(in:))
        .filter { !folder.isMade($0, key: key) }
      if paths.allSatisfy({ folder.isCurrent($0, key: key) }) {
        for path in paths { folder.keep(path) }
        result.kept += paths.count
      } else {
        stale.append(publication)
        keys.append(key)
      }
    }
    try await write(stale, as: formats, keys: keys, into: &folder, &result)
  }

  /// Makes all documents and writes them into a folder that does not list them as its own.
  ///
  /// What is made for one person is no part of the site: no build takes it for current, or removes it.
  ///
  /// - Parameters:
  ///   - publications: The documents, or those in large print.
  ///   - formats: The formats, PDF aside.
  ///   - folder: The folder that they are written into.
  ///   - pdfs: What makes PDFs too, nothing for none.
  func buildUnlisted(
    _ publications: [Publication], as formats: Set<Format>, into folder: consuming OutputFolder,
    pdfs: PDFMaking?
  ) async throws(Fault) -> BuildResult {
    var result = BuildResult()
    try await write(publications, as: formats, keys: nil, into: &folder, &result)
    if let pdfs {
      try makePDFs(of: publications, by: pdfs, into: &folder, &result, isListed: false)
    }
    return result
  }

  /// Prints documents and writes each as it comes.
  ///
  /// - Parameter keys: What stands for all that each is made from; without them none is listed.
  private func write(
    _ publications: [Publication], as formats: Set<Format>, keys: [Fingerprint]?,
    into folder: inout OutputFolder, _ result: inout BuildResult
  ) async throws(Fault) {
    var editions = Editions()
    var rest = keys?[...]
    for await step in print(publications, as: formats, workers: processorCount) {
      switch step {
      case .begins(let publication):
        for format in publication.formats where formats.contains(format) {
          editions[format] = try folder.begin(publication.path(in: format))
        }
      case .bytes(let bytes, let format):
        try editions[format]?.append(bytes)
      case .ends(let publication, let findings):
        result.findings.append(findings)
        let key = rest?.popFirst()
        for format in publication.formats {
          guard let file = editions.take(format) else { continue }
          guard findings.gravest != .error else {
            folder.keepLast(insteadOf: file)
            continue
          }
          let isNew = try folder.place(
            file, key: findings.isEmpty ? key : nil, isListed: keys != nil)
          result.count(publication.path(in: format), isNew)
        }
      }
    }
  }

  /// Makes PDFs if they are wanted, and keeps the editions that only other calls make.
  private func finishEditions(
    of publications: [Publication], with pdfs: PDFMaking?, into folder: inout OutputFolder,
    _ result: inout BuildResult
  ) throws(Fault) {
    if let pdfs { try makePDFs(of: publications, by: pdfs, into: &folder, &result) }
    for publication in publications where publication.isDocument {
      for document in [publication, publication.inLargePrint] {
        folder.keepListed(document.pdfPath, madeFrom: document.path(in: .html))
      }
    }
  }

}

extension Publication {
  /// Where the document stands in the output folder in a format.
  func path(in format: Format) -> String { path + format.ending }

  /// Where its PDF stands.
  var pdfPath: String { "\(path).pdf" }
}

/// The files of one document that is being written, by format.
private struct Editions: ~Copyable {
  private var html: StagedFile?
  private var text: StagedFile?

  init() {
    html = nil
    text = nil
  }

  subscript(format: Format) -> StagedFile? {
    _read {
      switch format {
      case .html: yield html
      case .text: yield text
      }
    }
    _modify {
      switch format {
      case .html: yield &html
      case .text: yield &text
      }
    }
  }

  mutating func take(_ format: Format) -> StagedFile? {
    var file: StagedFile? = nil
    swap(&file, &self[format])
    return file
  }
}
