internal import Findings

/// What makes PDFs, and where it is told how far it is.
struct PDFMaking: Sendable {
  let tool: PDFTool
  let progress: Progress
}

extension PDFMaking {
  /// What makes PDFs, if the formats of a call have them.
  ///
  /// - Parameter tool: The program's file, nothing to look for it.
  init?(for formats: [String]?, by tool: String?, in environment: Environment) throws(Fault) {
    guard formats?.contains(pdf) == true else { return nil }
    self.init(
      tool: try PDFTool(tool.map(environment.location), in: environment),
      progress: Progress(environment))
  }
}
