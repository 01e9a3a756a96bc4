import Mustache
import Standards

/// Which stretch of a document a part is.
struct PartPlan: Sendable {
  /// The piece of the template.
  var piece: Int
  /// The place of the unit that it is filled for, on the qualification's shelf.
  var unit: Int?
}

extension Plan {
  /// The parts of a document, in order: what is filled once, and one for each unit between.
  func partPlans(of publication: Publication) -> [PartPlan] {
    var plans: [PartPlan] = []
    let units = publication.shelf.flatMap { shelves[$0]?.units } ?? []
    for (index, piece) in (cuts[publication.kind.template] ?? []).enumerated() {
      if piece.isForEachUnit {
        plans += units.indices.map { PartPlan(piece: index, unit: $0) }
      } else {
        plans.append(PartPlan(piece: index, unit: nil))
      }
    }
    return plans
  }

  /// What a part is filled with.
  ///
  /// - Parameter record: What all parts of the document can see.
  func value(_ record: Record, for part: PartPlan, of publication: Publication) -> Value {
    guard let place = publication.shelf, let shelf = shelves[place] else { return .object(record) }
    if let unit = part.unit {
      return .object(self.record(record, with: shelf.units[unit], on: place))
    }
    guard case .unit(let id) = publication.kind else { return .object(record) }
    return .object(self.record(record, ofPage: id, on: place))
  }

  /// The class of the section that a part of a document is in, none for the first and on the site.
  func page(_ index: Int, of publication: Publication) -> String? {
    publication.kind.isPage || index == 0 ? nil : "part\(index)"
  }
}
