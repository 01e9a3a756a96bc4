import Findings
import Mustache

/// A piece of a document's template, ready to be filled.
struct CutTemplate: Sendable {
  let template: Template
  /// The list for whose elements it is filled, nothing if it is filled once.
  let list: PartList?

  /// Cuts a template into its pieces.
  ///
  /// What is odd in them was found when the whole was read, and is not reported again.
  ///
  /// - Parameter whole: The template as it was read, which is its own piece where there is nothing to cut.
  static func cut(_ source: Source, _ whole: Template?) -> [CutTemplate] {
    let pieces = PartCut(source).pieces
    if let whole, pieces.count == 1, pieces[0].list == nil {
      return [CutTemplate(template: whole, list: nil)]
    }
    return pieces.map { piece in
      CutTemplate(
        template: Template.parse(piece.source, style: .markdown).template,
        list: piece.list)
    }
  }
}
