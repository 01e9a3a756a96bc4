import Mustache
import Standards

extension Plan {
  /// The parts of a document, in order: what is filled once, and one for each unit between.
  ///
  /// - Parameter shared: What the documents of the qualification have in common.
  func parts(of publication: Publication, _ shared: Record) -> [Part] {
    let kind = publication.kind
    var parts: [Part] = []
    for piece in cuts[kind.template] ?? [] {
      guard piece.isForEachUnit, let place = publication.shelf, let shelf = shelves[place] else {
        parts.append(
          Part(
            template: piece.template, shift: 0, page: page(parts.count, of: kind),
            value: { .object(record(for: publication, on: shared)) }))
        continue
      }
      for unit in shelf.units {
        parts.append(
          Part(
            template: piece.template, shift: 1, page: page(parts.count, of: kind),
            value: {
              .object(record(record(for: publication, on: shared), with: unit, on: place))
            }))
      }
    }
    return parts
  }

  private func page(_ index: Int, of kind: Publication.Kind) -> String? {
    kind.isPage || index == 0 ? nil : "part\(index)"
  }
}
