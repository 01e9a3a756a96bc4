import Findings
import Mustache
import Standards

/// The units of a qualification, each once, in the order in which its groups name them.
///
/// Those that a candidate has achieved already are not among them: they have no pages of their own.
struct UnitShelf: Sendable {
  let units: [Unit]
  /// Code and title of each unit in plain words, as lists name it.
  let names: [String]
  /// What stands for all that lists of these units can say: it changes with a title, not with a criterion.
  let facts: Fingerprint
  /// The units that were at addresses where none is now.
  private(set) var moved: [MovedUnit]
  private let folders: [String: String]
  private let places: [String: Int]

  init(of qualification: Qualification, in context: Context) {
    var units: [Unit] = []
    var names: [String] = []
    var folders: [String: String] = [:]
    var places: [String: Int] = [:]
    var facts: [UInt8] = []
    var folderNames = FileNames()
    for id in qualification.groups.flatMap({ $0.members.compactMap(\.unit) }) {
      guard places[id] == nil, !context.achieved.contains(id), let unit = context.units[id] else {
        continue
      }
      places[id] = units.count
      let folder = folderNames.name(for: unit.code?.normalised ?? unit.id)
      folders[id] = folder
      for word in [id, unit.label, unit.code?.printed ?? "", unit.levelWords, folder] {
        facts.append(word: word)
      }
      facts.append(word: unit.title.markdown)
      facts.append(word: unit.credit.map(String.init) ?? "")
      names.append(context.name(unit.code, unit.title))
      units.append(unit)
    }
    self.units = units
    self.names = names
    self.folders = folders
    self.places = places
    self.facts = Fingerprint(of: facts)
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

  /// The place of a unit among the others.
  func place(of id: String) -> Int? { places[id] }

  /// The unit of an identifier.
  func unit(_ id: String) -> Unit? { places[id].map { units[$0] } }

  /// What a unit is called, code and title in plain words.
  func name(of id: String) -> String? { places[id].map { names[$0] } }
}
