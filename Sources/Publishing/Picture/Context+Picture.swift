import Choosing
import Findings
import Standards

extension Context {
  /// What the picture of a qualification's structure shows.
  func drawing(of qualification: Qualification) -> StructureDrawing {
    let members = qualification.groups.flatMap(\.members)
    let structure = Structure(of: qualification, in: suite)
    let rules = RulesInPicture(
      of: structure, printed: qualification.rules.map(\.printedWords),
      words: DemandWords(labels: labels))
    let marks = LevelMarks(of: members, in: self, level: qualification.level)
    var drawing = StructureDrawing()
    for (index, group) in qualification.groups.enumerated() {
      drawing.bands.append(
        StructureDrawing.Band(
          group.name, details: details(of: group, in: qualification),
          depth: structure.depth(of: index),
          isMandatory: group.kind == .mandatory,
          tiles: group.members.map { tile($0, marks) }, demands: rules.demands[index]))
    }
    drawing.brackets = rules.brackets
    drawing.limits = rules.limits
    if !rules.total.isEmpty {
      drawing.total = StructureDrawing.Band(labels["inAll"], demands: rules.total)
    }
    drawing.title = "\(labels["structureOf"]) \(qualification.title.plainText)"
    drawing.summary = labels["structureSummary"]
    if let note = marks.note { drawing.notes.append(note) }
    return drawing
  }

  /// What stands under a group's name: its themes, and whether it is mandatory, as far as the names
  /// of the group and of those around it do not say so.
  func details(of group: Group, in qualification: Qualification) -> String {
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
    return StructureDrawing.Tile(
      code, title: "\(code) \(title)", mark: marks.mark(level(of: member)))
  }
}

extension Context {
  /// The level of a unit, or what the group says of it.
  fileprivate func level(of member: Group.Member) -> Int? {
    member.unit.flatMap { units[$0]?.level } ?? member.level
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

  init(of members: [Group.Member], in context: Context, level: Int?) {
    let levels = Set(members.compactMap { context.level(of: $0) })
    self.levels = levels
    self.level = level.flatMap { levels.contains($0) ? $0 : nil }
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

extension Structure {
  /// How many groups a group stands in.
  fileprivate func depth(of group: Int) -> Int {
    var depth = 0
    var around = groups[group].parent
    while let group = around {
      depth += 1
      around = groups[group].parent
    }
    return depth
  }
}

extension ChoiceRule {
  /// What is printed, in plain words: the awarding body's sentence if there is one.
  var printedWords: String {
    (sentence?.plainText ?? text).withSingleSpaces
  }
}
