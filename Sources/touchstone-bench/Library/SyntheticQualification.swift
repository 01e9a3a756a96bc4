/// A qualification of a hundred units, with two groups and rules for choosing from them.
struct SyntheticQualification {
  /// A group of units.
  struct Group {
    var name: String
    var rows: [Row]
  }

  /// A unit as a group lists it.
  struct Row {
    /// Which unit it is.
    var unit: Int
    var code: String
    var title: String
  }

  /// The number in its title and its file's name.
  let number: Int
  var introduction: String
  var rules: [Passage]
  var groups: [Group]

  var id: String { "yard-\(number)" }

  /// The definition, as Markdown.
  var definition: String {
    var text = """
      # Yard Work, Course \(number)
      Framework: NVQ
      Level: \(1 + (number - 1) % 4)
      Version: 1.0
      Date: 1 September 2026

      ## Introduction

      \(introduction.wrapped())
      ## Structure


      """
    for rule in rules { text += "- \(rule.text)\n" }
    for group in groups where !group.rows.isEmpty {
      text += "\n### \(group.name)\n\n| Unit | Title |\n|------|-------|\n"
      for row in group.rows { text += "| \(row.code) | \(row.title) |\n" }
    }
    return text
  }
}
