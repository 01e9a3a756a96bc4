internal import Findings
internal import Publishing

extension Plan {
  /// Makes documents and compares them with what a folder holds; nothing is written.
  ///
  /// Gives what differs, is missing or is surplus, and apart from that what was found on the way.
  func compare(
    _ publications: [Publication], as formats: Set<Format>, with location: Location, isPart: Bool
  ) async throws(Fault) -> (differences: Findings, findings: Findings) {
    var comparison = try OutputComparison(location)
    var all = Findings()
    var site = self
    site.sizes = comparison.sizes(of: self.publications)
    for format in Format.allCases where formats.contains(format) {
      var file: ComparedFile?
      let editions = publications.filter { $0.formats.contains(format) }
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
    for asset in formats.contains(.html) ? assets(for: publications) : [] {
      var file = comparison.begin(asset.path)
      try file.append(asset.bytes)
      comparison.end(file)
    }
    for document in publications where document.isDocument {
      comparison.allow(document.inLargePrint.path(in: .html))
    }
    let endings = isPart ? [] : Format.allCases.filter(formats.contains).map(\.ending)
    return (comparison.finish(surplusEndings: endings), all)
  }
}
