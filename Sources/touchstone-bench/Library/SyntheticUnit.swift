/// A unit as somebody might write it, about 5 KB long.
struct SyntheticUnit {
  /// An element with its criteria.
  struct Element {
    var title: Passage
    var criteria: [Passage]
  }

  var code: String
  var title: String
  var level: Int
  var credit: Int
  var theme: String
  /// What the unit is about.
  var purpose: [Passage] = []
  var elements: [Element] = []
  var knowledge: [Passage] = []
  var evidence: [Passage] = []
  /// How often each element is shown, and in which ways.
  var ways: [String] = []
  var keyWords: [String] = []
  /// Which unit it is, whatever its code.
  var number = 0

  /// Makes up the unit of a code.
  init(code: String, theme: String, dice: Dice) {
    var phrases = Phrases(dice: dice)
    self.code = code
    self.theme = theme
    title = phrases.title()
    level = 1 + phrases.dice.number(below: 4)
    credit = 2 + phrases.dice.number(below: 8)
    for _ in 0..<3 { purpose.append(Passage(text: phrases.prose(sentences: 3))) }
    for _ in 0..<3 {
      let title = Passage(text: phrases.title())
      elements.append(
        Element(title: title, criteria: (0..<6).map { _ in Passage(text: phrases.task()) }))
    }
    for number in 0..<15 {
      knowledge.append(Passage(text: phrases.knowledge()))
      if number == 5 { knowledge[5].items = (0..<4).map { _ in phrases.knowledge() } }
    }
    for _ in 0..<4 { evidence.append(Passage(text: phrases.prose(sentences: 1))) }
    evidence[3].items = (0..<2).map { _ in phrases.task() }
    for _ in 0..<3 { ways.append("\(phrases.keyWord()), or \(phrases.keyWord())") }
    for _ in 0..<10 { keyWords.append(phrases.keyWord()) }
  }
}

extension SyntheticUnit {
  /// The definition, as Markdown.
  var definition: String {
    head + purposeText + criteriaText + knowledgeText + evidenceText + keyWordsText
  }

  private var head: String {
    """
    # Unit \(code): \(title)
    Level: \(level)
    Credit value: \(credit)
    Theme: \(theme)

    """
  }

  private var purposeText: String {
    "\n## What this unit is about\n" + purpose.map { "\n" + $0.text.wrapped() }.joined()
  }

  private var criteriaText: String {
    var text = "\n## Performance criteria\n\nWhen you do this work you are able to:\n"
    for (place, element) in elements.enumerated() {
      text += "\n### \(code(ofElement: place)) \(element.title.text)\n\n"
      for (number, criterion) in element.criteria.enumerated() {
        text += "\(code(ofCriterion: number, in: place)) \(criterion.item)".wrapped(behind: "- ")
      }
    }
    return text
  }

  private var knowledgeText: String {
    var text = "\n## Knowledge and understanding\n\nYou must know and understand:\n\n"
    for (place, item) in knowledge.enumerated() {
      text += "\(code(ofKnowledge: place)) \(item.item)".wrapped(behind: "- ")
      for inner in item.items { text += inner.wrapped(behind: "  - ") }
    }
    return text
  }

  private var evidenceText: String {
    var text = "\n## Evidence requirements\n\n"
    for (place, requirement) in evidence.enumerated() {
      text += requirement.text.wrapped(behind: "\(place + 1). ")
      for (letter, inner) in zip("ab", requirement.items) {
        text += inner.wrapped(behind: "   \(letter). ")
      }
    }
    text += "\n| Element | Ways of showing it | Times |\n|---------|------------------|:---:|\n"
    for (place, way) in ways.enumerated() {
      text += "| \(code(ofElement: place)) | \(way) | \(place + 2) |\n"
    }
    return text
  }

  private var keyWordsText: String {
    "\n## Key words and phrases\n\n" + keyWords.map { "- \($0)\n" }.joined()
  }

  func code(ofElement place: Int) -> String { "\(code).\(place + 1)" }

  func code(ofCriterion number: Int, in element: Int) -> String {
    "\(code(ofElement: element)).\(number + 1)"
  }

  func code(ofKnowledge place: Int) -> String {
    code + String(UnicodeScalar(UInt8(97 + min(place, 25))))
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
