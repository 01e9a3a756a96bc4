import Findings
import Mustache

/// A piece of a document's template, ready to be filled.
struct CutTemplate: Sendable {
  let template: Template
  /// Whether it is filled for each unit.
  let isForEachUnit: Bool

  /// Cuts a template into its pieces.
  ///
  /// What is odd in them was found when the whole was read, and is not reported again.
  static func cut(_ source: Source) -> [CutTemplate] {
    UnitCut(source).pieces.map { piece in
      CutTemplate(
        template: Template.parse(piece.source, style: .markdown).template,
        isForEachUnit: piece.isForEachUnit)
    }
  }
}
