import Findings
import Mustache
import Standards

/// The units of a qualification, each once, in the order in which its groups name them.
///
/// Those that a candidate has achieved already are not among them: they have no pages of their own.
struct UnitShelf: Sendable {
  let units: [Unit]
  /// What stands for all that lists of these units can say: it changes with a title, not with a criterion.
  let facts: Fingerprint
  /// The units that were at addresses where none is now.
  private(set) var moved: [MovedUnit]
  private let folders: [String: String]
  private let places: [String: Int]

  init(of qualification: Qualification, in context: Context) {
    var units: [Unit] = []
    var folders: [String: String] = [:]
    var places: [String: Int] = [:]
    var facts = FingerprintMaker()
    var names = FileNames()
    for id in qualification.groups.flatMap({ $0.members.compactMap(\.unit) }) {
      guard places[id] == nil, !context.achieved.contains(id), let unit = context.units[id] else {
        continue
      }
      places[id] = units.count
      let folder = names.name(for: unit.code?.normalised ?? unit.id)
      folders[id] = folder
      units.append(unit)
      facts.add(Fingerprint(of: Value.object(context.brief(unit, page: folder))))
    }
    self.units = units
    self.folders = folders
    self.places = places
    self.facts = facts.fingerprint
    moved = MovedUnit.all(of: units, in: folders)
  }

  /// Adds those units of an earlier edition at whose addresses nothing would be.
  mutating func addNotices(for earlier: Plan) {
    moved += earlier.formerUnits(besides: Array(folders.values) + moved.map(\.folder)) { id in
      places[id].map { units[$0] }
    }
  }

  /// The name of a unit's folder, empty if it is not here.
  func folder(of id: String) -> String { folders[id] ?? "" }

  /// The address of a unit's page from the qualification's folder, empty if there is none.
  func page(of id: String) -> String { folders[id].map { "units/\($0)/index.html" } ?? "" }

  /// The unit of an identifier, with those before and behind it.
  func neighbours(of id: String) -> (before: Unit?, unit: Unit, behind: Unit?)? {
    guard let place = places[id] else { return nil }
    return (
      place > 0 ? units[place - 1] : nil, units[place],
      place + 1 < units.count ? units[place + 1] : nil
    )
  }
}
