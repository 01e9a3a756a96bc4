import Mustache
import Standards

// A unit that got another code keeps its old address: the fact `Aliases` names the codes that it had, and a short
// notice stands where its page was.

/// An old code of a unit, and the folder of the page that it had.
struct MovedUnit: Sendable {
  let code: String
  let folder: String
  let unit: Unit
}

extension UnitShelf {
  /// The old codes of the units whose folders no other unit has now, each once.
  var moved: [MovedUnit] {
    var taken = Set(units.map { folder(of: $0.id).lowercased() })
    return units.flatMap { unit in
      unit.aliases.compactMap { code in
        let folder = FileName.kept(of: Code(code).normalised)
        guard taken.insert(folder.lowercased()).inserted else { return nil }
        return MovedUnit(code: code, folder: folder, unit: unit)
      }
    }
  }
}

extension Plan {
  /// What the notice at an old address says: which unit it is now.
  func successor(of code: String, at place: Publication.Shelf) -> Value {
    guard let shelf = shelves[place], let moved = shelf.moved.first(where: { $0.code == code })
    else { return false }
    let label = moved.unit.label.isEmpty ? templates.labels["unit"] : moved.unit.label
    return [
      "code": .text(code), "label": .text(label),
      "name": .text(context(at: place).name(moved.unit.code, moved.unit.title)),
      "address": .text("../\(shelf.folder(of: moved.unit.id))/index.html"),
    ]
  }
}
