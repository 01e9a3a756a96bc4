internal import Findings
internal import Publishing

extension Plan {
  /// Makes documents and compares them with what a folder holds; nothing is written.
  ///
  /// Gives what differs, is missing or is surplus, and apart from that what was found on the way.
  ///
  /// - Parameters:
  ///   - isPart: Whether only some documents are compared, so that no file is surplus.
  ///   - isLargePrint: Whether the documents are in large print; then no others are looked at.
  func compare(
    _ publications: [Publication], as formats: Set<Format>, with location: Location, isPart: Bool,
    isLargePrint: Bool
  ) async throws(Fault) -> (differences: Findings, findings: Findings) {
    var comparison = try OutputComparison(location)
    var all = Findings()
    var site = self
    site.sizes = comparison.sizes(of: self.publications)
    let large = publications.filter(\.isDocument).map(\.inLargePrint)
      .filter { comparison.hasMade($0.path(in: .html)) }
    for format in Format.allCases where formats.contains(format) {
      var file: ComparedFile?
      let editions = (publications + large).filter { $0.formats.contains(format) }
      for await step in site.print(editions, as: [format], workers: processorCount) {
        switch step {
        case .begins(let publication): file = comparison.begin(publication.path(in: format))
        case .bytes(let bytes, _): try file?.append(bytes)
        case .ends(let publication, let findings):
          let isFirst = publication.formats.first(where: formats.contains) == format
          if isFirst { all.append(findings) }
          if let ended = file.take() { comparison.end(ended) }
        }
      }
    }
    for asset in formats.contains(.html) && !isLargePrint ? assets(for: publications) : [] {
      var file = comparison.begin(asset.path)
      try file.append(asset.bytes)
      comparison.end(file)
    }
    // What other calls make is no surplus: documents in large print beside the others, and the others beside those.
    for publication in self.publications {
      for edition in [publication, publication.inLargePrint] {
        comparison.allow(edition.path(in: .html))
      }
    }
    let endings = Format.allCases.filter(formats.contains).map {
      (isLargePrint ? Publication.largePrintEnding : "") + $0.ending
    }
    return (comparison.finish(surplusEndings: isPart ? [] : endings), all)
  }
}
