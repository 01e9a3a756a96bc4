/// A unit as somebody might write it, about 5 KB long.
struct SyntheticUnit {
  let code: String
  let title: String
  /// The definition, as Markdown.
  private(set) var definition = ""

  /// Writes the unit of a code.
  init(code: String, theme: String, dice: Dice) {
    var phrases = Phrases(dice: dice)
    self.code = code
    title = phrases.title()
    let level = 1 + phrases.dice.number(below: 4)
    let credit = 2 + phrases.dice.number(below: 8)
    definition = """
      # Unit \(code): \(title)
      Level: \(level)
      Credit value: \(credit)
      Theme: \(theme)

      """
    addPurpose(&phrases)
    addElements(&phrases)
    addKnowledge(&phrases)
    addEvidence(&phrases)
    addKeyWords(&phrases)
  }

  private mutating func addPurpose(_ phrases: inout Phrases) {
    definition += "\n## What this unit is about\n"
    for _ in 0..<3 { definition += "\n" + phrases.prose(sentences: 3).wrapped() }
  }

  private mutating func addElements(_ phrases: inout Phrases) {
    definition += "\n## Performance criteria\n\nWhen you do this work you are able to:\n"
    for element in 1...3 {
      definition += "\n### \(code).\(element) \(phrases.title())\n\n"
      for criterion in 1...6 {
        definition += "\(code).\(element).\(criterion) \(phrases.task())".wrapped(behind: "- ")
      }
    }
  }

  private mutating func addKnowledge(_ phrases: inout Phrases) {
    definition += "\n## Knowledge and understanding\n\nYou must know and understand:\n\n"
    for letter in "abcdefghijklmno" {
      definition += "\(code)\(letter) \(phrases.knowledge())".wrapped(behind: "- ")
      guard letter == "f" else { continue }
      for _ in 0..<4 { definition += phrases.knowledge().wrapped(behind: "  - ") }
    }
  }

  private mutating func addEvidence(_ phrases: inout Phrases) {
    definition += "\n## Evidence requirements\n\n"
    for number in 1...4 {
      definition += phrases.prose(sentences: 1).wrapped(behind: "\(number). ")
    }
    for letter in "ab" { definition += phrases.task().wrapped(behind: "   \(letter). ") }
    definition +=
      "\n| Element | Ways of showing it | Times |\n|---------|------------------|:---:|\n"
    for element in 1...3 {
      let ways = "\(phrases.keyWord()), or \(phrases.keyWord())"
      definition += "| \(code).\(element) | \(ways) | \(element + 1) |\n"
    }
  }

  private mutating func addKeyWords(_ phrases: inout Phrases) {
    definition += "\n## Key words and phrases\n\n"
    for _ in 0..<10 { definition += "- \(phrases.keyWord())\n" }
  }
}

extension String {
  /// The text in lines of at most a hundred bytes, the first behind a marker and the others below it.
  func wrapped(behind marker: String = "") -> String {
    let indent = String(repeating: " ", count: marker.utf8.count)
    var text = marker
    var length = marker.utf8.count
    for (index, word) in split(separator: " ").enumerated() {
      if index > 0, length + 1 + word.utf8.count > 100 {
        text += "\n\(indent)"
        length = indent.utf8.count
      } else if index > 0 {
        text += " "
        length += 1
      }
      text += word
      length += word.utf8.count
    }
    return text + "\n"
  }
}
