import Mustache
import Standards

extension Context {
  /// What the picture of a qualification's structure shows.
  func drawing(of qualification: Qualification) -> StructureDrawing {
    let depths = qualification.groups.depths
    let marks = LevelMarks(of: qualification, in: self)
    var drawing = StructureDrawing()
    for (group, depth) in zip(qualification.groups, depths) {
      drawing.bands.append(
        StructureDrawing.Band(
          group.name, details: details(of: group, in: qualification), depth: depth,
          isMandatory: group.kind == .mandatory,
          tiles: group.members.map { tile($0, marks) }))
    }
    drawing.limits = qualification.rules.map(\.text)
    drawing.title = "\(labels["pictureOfStructure"]): \(qualification.title.plainText)"
    drawing.summary = labels["pictureSummary"]
    if let note = marks.note { drawing.notes.append(note) }
    return drawing
  }

  /// What stands under a group's name: its themes, and whether it is mandatory, as far as the names
  /// of the group and of those around it do not say so.
  private func details(of group: Group, in qualification: Qualification) -> String {
    let names = [group.name, group.parent ?? ""].map { $0.lowercased() }
    return (group.themes + [labels[group.kind.rawValue]]).filter { words in
      let words = words.lowercased()
      return !words.isEmpty && !names.contains { $0.contains(words) }
    }.joined(separator: ", ")
  }

  private func tile(_ member: Group.Member, _ marks: LevelMarks) -> StructureDrawing.Tile {
    let unit = member.unit.flatMap { units[$0] }
    let code = unit?.code?.printed ?? member.reference
    let title = member.title?.plainText ?? unit?.title.plainText ?? ""
    return StructureDrawing.Tile(code, title: "\(code) \(title)", mark: marks.mark(unit?.level))
  }
}

/// The marks of units whose level is not that of the qualification.
///
/// Where no unit has the qualification's level, the levels are those of another framework, and nothing is
/// marked.
private struct LevelMarks {
  private let level: Int?
  private let letter: String
  private let words: String
  private let levels: Set<Int>

  init(of qualification: Qualification, in context: Context) {
    let members = qualification.groups.flatMap(\.members)
    let levels = Set(members.compactMap { $0.unit.flatMap { context.units[$0]?.level } })
    self.levels = levels
    level = qualification.level.flatMap { levels.contains($0) ? $0 : nil }
    letter = context.labels["levelMark"]
    words = context.labels["levelMarkMeaning"]
  }

  func mark(_ level: Int?) -> String {
    guard let own = self.level, let level, level != own else { return "" }
    return "\(letter)\(level)"
  }

  /// What the marks mean, nothing if there are none.
  var note: String? {
    guard let level, levels.count > 1 else { return nil }
    let marks = levels.subtracting([level]).sorted().map(mark)
    return "\(marks.joined(separator: ", ")): \(words)"
  }
}

extension [Group] {
  /// How many groups each stands in.
  fileprivate var depths: [Int] {
    var depths: [Int] = []
    var known: [String: Int] = [:]
    for group in self {
      let depth = group.parent.flatMap { known[$0] }.map { $0 + 1 } ?? 0
      depths.append(depth)
      known[group.name] = depth
    }
    return depths
  }
}
