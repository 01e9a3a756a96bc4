import Mustache
import Standards

// A unit that got another code keeps its old address: the fact `Aliases` names the codes that it had, and a short
// notice stands where its page was, with the anchors of its statements. A statement that another unit has now
// keeps its anchor on the page of the unit that had it.

/// An old code of a unit, and the folder of the page that it had.
struct MovedUnit: Sendable {
  let code: String
  let folder: String
  let unit: Unit
}

extension MovedUnit {
  /// The old codes of units whose folders no other unit has now, each once.
  static func all(of units: [Unit], in folders: [String: String]) -> [MovedUnit] {
    var taken = Set(folders.values.map { $0.lowercased() })
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
  func successor(_ number: Int, at place: Publication.Shelf) -> Value {
    guard let shelf = shelves[place] else { return false }
    let moved = shelf.moved[number]
    let address = "../\(shelf.folder(of: moved.unit.id))/index.html"
    let label = moved.unit.label.isEmpty ? templates.labels["unit"] : moved.unit.label
    return [
      "code": .text(moved.code), "label": .text(label),
      "name": .text(context(at: place).name(moved.unit.code, moved.unit.title)),
      "address": .text(address),
      "statements": .list(statements(of: moved, at: place, address: address)),
    ]
  }

  /// The statements of a unit under the anchors that they had when its code was another.
  private func statements(
    of moved: MovedUnit, at place: Publication.Shelf, address: String
  ) -> [Value] {
    guard let now = moved.unit.code else { return [] }
    let anchors = context(at: place).anchors
    let before = Code(moved.code).normalised
    return moved.unit.allStatements.compactMap { statement in
      guard let code = statement.code, code.extends(now),
        statement.id.utf8.starts(with: now.normalised.utf8)
      else { return nil }
      let rest = String(statement.id.utf8.dropFirst(now.normalised.utf8.count)) ?? ""
      return [
        "id": .text("\(before)\(rest)"), "code": .text(code.printed),
        "address": .text("\(address)#\(anchors.anchor(statement.id, in: moved.unit.id))"),
      ]
    }
  }

  /// The statements that a unit had and that others of the qualification have now.
  func departed(from unit: Unit, at place: Publication.Shelf) -> Value {
    .list(
      context(at: place).former.departed(from: unit.id).compactMap { statement in
        guard let folder = shelves[place]?.folder(of: statement.unit.id), !folder.isEmpty else {
          return nil
        }
        return [
          "code": .text(statement.code), "id": .text(statement.anchor),
          "name": .text(statement.name),
          "address": .text("../\(folder)/index.html#\(statement.target)"),
        ]
      })
  }
}
