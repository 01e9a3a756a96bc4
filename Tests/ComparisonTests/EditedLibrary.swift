import Findings
import Standards

/// A library that is made up, and the same library after a known script of edits.
///
/// Every statement has a number that nobody outside sees. It stays with the statement through every edit, so
/// that it is known what has become of each.
struct EditedLibrary {
  /// A statement as a list of words.
  struct Statement {
    var number: Int
    var words: [String]
    var isWithdrawn = false
    /// The statements that this one was split from, or merged from beside its own number.
    var sources: [Int] = []
    var end = ""
  }

  struct Element {
    var number: Int
    var title: [String]
    var criteria: [Statement]
  }

  struct Unit {
    var number: Int
    var code: String
    var title: [String]
    var level: Int
    var elements: [Element]
    var knowledge: [Statement]
  }

  var units: [Unit] = []
  private var random: SplitMix
  private var lastNumber = 0

  /// Makes a library of some units.
  init(units count: Int, seed: UInt64) {
    random = SplitMix(seed: seed)
    for _ in 0..<count { units.append(newUnit()) }
  }

  // MARK: Making up

  private mutating func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  private mutating func newUnit() -> Unit {
    let number = nextNumber()
    return Unit(
      number: number, code: "Q\(number)", title: words(4 + random.below(4)), level: 4,
      elements: (0..<2 + random.below(2)).map { _ in newElement() },
      knowledge: (0..<3 + random.below(4)).map { _ in newStatement() })
  }

  private mutating func newElement() -> Element {
    Element(
      number: nextNumber(), title: words(3 + random.below(4)),
      criteria: (0..<3 + random.below(3)).map { _ in newStatement() })
  }

  private mutating func newStatement() -> Statement {
    Statement(number: nextNumber(), words: words(8 + random.below(10)))
  }

  /// Words of a small language in which half of all words are among the ten commonest.
  private mutating func words(_ count: Int) -> [String] {
    (0..<count).map { _ in word() }
  }

  private mutating func word() -> String {
    let syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"]
    if random.below(2) == 0 {
      return ["the", "to", "your"][random.below(3)] + syllables[random.below(3)]
    }
    return (0..<3).map { _ in syllables[random.below(10)] }.joined()
  }

  // MARK: Edits

  /// What an edit does.
  enum Edit: CaseIterable {
    case reword
    case extend
    case add
    case remove
    case moveInUnit
    case moveToUnit
    case split
    case merge
    case withdraw
    case editorial
    case retitle
    case changeLevel
    case addUnit
    case removeUnit
    case renumberUnit
  }

  /// Edits so many statements and units, no statement twice.
  mutating func edit(_ count: Int, _ edits: [Edit] = Edit.allCases) {
    var edited: Set<Int> = []
    for step in 0..<count {
      let edit = edits[step % edits.count]
      let unit = random.below(units.count)
      guard !edited.contains(units[unit].number) else { continue }
      switch edit {
      case .addUnit:
        units.insert(newUnit(), at: unit)
        edited.insert(units[unit].number)
      case .removeUnit:
        guard units.count > 2 else { continue }
        units.remove(at: unit)
      case .renumberUnit:
        units[unit].code = "R\(nextNumber())"
        edited.insert(units[unit].number)
      case .retitle:
        units[unit].title[random.below(units[unit].title.count)] = word()
        edited.insert(units[unit].number)
      case .changeLevel:
        units[unit].level = 5 + random.below(3)
        edited.insert(units[unit].number)
      default:
        editStatement(edit, in: unit, &edited)
      }
    }
  }

  private mutating func editStatement(_ edit: Edit, in unit: Int, _ edited: inout Set<Int>) {
    let element = random.below(units[unit].elements.count)
    let criteria = units[unit].elements[element].criteria
    let place = random.below(criteria.count)
    guard criteria.count > 1, edited.insert(criteria[place].number).inserted else { return }
    let length = criteria[place].words.count
    switch edit {
    case .reword:
      for _ in 0..<1 + length / 5 {
        units[unit].elements[element].criteria[place].words[random.below(length)] = word()
      }
    case .extend:
      units[unit].elements[element].criteria[place].words += words(3)
    case .add:
      let new = newStatement()
      edited.insert(new.number)
      units[unit].elements[element].criteria.insert(new, at: place)
    case .remove:
      units[unit].elements[element].criteria.remove(at: place)
    case .moveInUnit, .moveToUnit:
      let statement = units[unit].elements[element].criteria.remove(at: place)
      let target = edit == .moveToUnit ? random.below(units.count) : unit
      let home = (element + 1) % units[target].elements.count
      units[target].elements[home].criteria.append(statement)
    case .split:
      var rest = criteria[place]
      rest.number = nextNumber()
      rest.sources = [criteria[place].number]
      rest.words = Array(rest.words[(length / 2)...])
      edited.insert(rest.number)
      units[unit].elements[element].criteria[place].words = Array(
        criteria[place].words[..<(length / 2)])
      units[unit].elements[element].criteria.insert(rest, at: place + 1)
    case .merge:
      let other = (place + 1) % criteria.count
      guard other == place + 1, edited.insert(criteria[other].number).inserted else { return }
      units[unit].elements[element].criteria[place].words += ["and"] + criteria[other].words
      units[unit].elements[element].criteria[place].sources = [criteria[other].number]
      units[unit].elements[element].criteria.remove(at: other)
    case .withdraw:
      units[unit].elements[element].criteria[place].isWithdrawn = true
    case .editorial:
      units[unit].elements[element].criteria[place].end = "."
    default: break
    }
  }

  /// Gives every unit another code, turns every list of criteria round, and rewords each of them.
  mutating func renumberAndRewordAll() {
    for unit in units.indices {
      units[unit].code = "R\(nextNumber())"
      for element in units[unit].elements.indices {
        units[unit].elements[element].criteria.reverse()
        for place in units[unit].elements[element].criteria.indices {
          let length = units[unit].elements[element].criteria[place].words.count
          for _ in 0..<1 + length / 6 {
            units[unit].elements[element].criteria[place].words[random.below(length)] = word()
          }
        }
      }
    }
  }

  // MARK: As definitions

  /// The library as files: a unit each, and one qualification that has them all.
  var files: [LibraryFile] {
    var files = units.map { unit in
      let path = "made/units/\(unit.code).md"
      return LibraryFile(path: path, source: Source(path: path, text: unit.markdown))
    }
    let list = units.map { "- \($0.code)\n" }.joined()
    files.append(
      LibraryFile(
        path: "made/qualifications/all.md",
        source: Source(
          path: "made/qualifications/all.md",
          text: "# All\n## Structure\n### Optional units\n" + list)))
    return files
  }
}

extension EditedLibrary.Unit {
  fileprivate var markdown: String {
    var text = "# Unit \(code): \(title.joined(separator: " "))\nLevel: \(level)\n## Standards\n"
    for (index, element) in elements.enumerated() {
      text += "### \(code).\(index + 1) \(element.title.joined(separator: " "))\n"
      for (place, statement) in element.criteria.enumerated() {
        text += "- \(code).\(index + 1).\(place + 1) \(statement.markdown)\n"
      }
    }
    text += "## Knowledge and understanding\n"
    for (place, statement) in knowledge.enumerated() {
      let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
      text += "- \(code)\(letter) \(statement.markdown)\n"
    }
    return text
  }

  /// Each criterion's number with its code.
  var codes: [(number: Int, element: Int, code: String)] {
    elements.enumerated().flatMap { index, element in
      element.criteria.enumerated().map { place, statement in
        (statement.number, element.number, "\(code).\(index + 1).\(place + 1)")
      }
    }
  }
}

extension EditedLibrary.Statement {
  fileprivate var markdown: String {
    (isWithdrawn ? "(withdrawn) " : "") + words.joined(separator: " ") + end
  }
}
