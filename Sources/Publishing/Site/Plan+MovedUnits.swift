import Mustache
import Standards

// A unit that got another code keeps its old address: the fact `Aliases` names the codes that it had, and a short
// notice stands where its page was, with the anchors of its elements and statements. A statement that another unit has now
// keeps its anchor on the page of the unit that had it. Units of earlier editions that are called otherwise now, or
// are gone, have such notices too.

/// A unit at whose address no unit is any more.
struct MovedUnit: Sendable {
  /// The code that it had, or its title if it had none.
  let code: String
  let folder: String
  /// What it is now, nothing if it is gone.
  let unit: Unit?
  /// Its page in the earlier edition that has it, nothing if only an alias tells of it.
  var earlier: EarlierPage?
}

/// A page of an earlier edition that another page leads to.
struct EarlierPage: Sendable {
  let name: String
  /// Its path from the output folder.
  let path: String
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
  /// What the notice at an old address says: which unit it is now, or that it is gone.
  func successor(_ number: Int, at place: Publication.Shelf) -> Value {
    guard let shelf = shelves[place] else { return false }
    let moved = shelf.moved[number]
    let address = moved.unit.map { "../\(shelf.folder(of: $0.id))/index.html" } ?? ""
    let label = moved.unit?.label ?? ""
    return [
      "code": .text(moved.code), "label": .text(label.isEmpty ? templates.labels["unit"] : label),
      "name": .text(moved.unit.map { context(at: place).name($0.code, $0.title) } ?? ""),
      "address": .text(address),
      "earlier": moved.earlier.map {
        ["name": .text($0.name), "address": .text("../../../\($0.path).html")]
      } ?? false,
      "statements": .list(statements(of: moved, at: place, address: address)),
    ]
  }

  /// The elements and statements of a unit under the anchors that they had when its code was another.
  ///
  /// A statement that says which code it had stands under that. Any other of the unit is taken to have had the same number
  /// behind the unit's old code, unless another statement says that it had it.
  private func statements(
    of moved: MovedUnit, at place: Publication.Shelf, address: String
  ) -> [Value] {
    guard moved.earlier == nil, let unit = moved.unit, let now = unit.code else { return [] }
    let before = Code(moved.code)
    let told = departed(from: before.normalised, at: place)
    let anchors = context(at: place).anchors
    let statements = unit.allStatements.filter { statement in
      !statement.formerCodes.contains { $0.extends(before) }
    }
    let coded = unit.allSections.map { ($0.id, $0.code) } + statements.map { ($0.id, $0.code) }
    let others = coded.compactMap { id, code -> DepartedStatement? in
      guard let code, code.extends(now), id.utf8.starts(with: now.normalised.utf8) else {
        return nil
      }
      let rest = String(id.utf8.dropFirst(now.normalised.utf8.count)) ?? ""
      let old = "\(before.normalised)\(rest)"
      return DepartedStatement(
        code: old, id: old, name: code.printed,
        address: "\(address)#\(anchors.anchor(id, in: unit.id))")
    }
    let known = Set(told.map(\.id))
    return (told + others.filter { !known.contains($0.id) })
      .sorted { naturallyPrecedes($0.id, $1.id) }
      .map { ["id": .text($0.id), "code": .text($0.name), "address": .text($0.address)] }
  }

  /// The statements that a unit had and that others of the qualification have now.
  func departed(from unit: Unit, at place: Publication.Shelf) -> Value {
    .list(
      departed(from: unit.id, at: place).map {
        [
          "code": .text($0.code), "id": .text($0.id), "name": .text($0.name),
          "address": .text($0.address),
        ]
      })
  }

  private func departed(from id: String, at place: Publication.Shelf) -> [DepartedStatement] {
    context(at: place).former.departed(from: id).compactMap { statement in
      guard let folder = shelves[place]?.folder(of: statement.unit.id), !folder.isEmpty else {
        return nil
      }
      return DepartedStatement(
        code: statement.code, id: statement.anchor, name: statement.name,
        address: "../\(folder)/index.html#\(statement.target)")
    }
  }
}

/// A statement or an element as a page says of it where it is now.
private struct DepartedStatement {
  /// The code that it had.
  let code: String
  /// The anchor that it had.
  let id: String
  /// What it is called now.
  let name: String
  let address: String
}
