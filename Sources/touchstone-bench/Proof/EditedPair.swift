/// A library and the same library after a script of edits; both depend on a seed alone.
///
/// An edit takes a unit and a passage at random, and no passage is edited twice. Nobody writes down what was
/// done: what is to be found is what differs between the two drafts, passage by passage (`Draft+Claims`).
struct EditedPair {
  private(set) var old: Draft
  private(set) var new: Draft
  /// How many edits were made.
  private(set) var edits = 0
  private let library: SyntheticLibrary
  private var phrases: Phrases
  /// What was said nowhere before, and what is not said any more: one of the other would have moved.
  private var fresh: Set<String> = []
  private var gone: Set<String> = []
  /// The numbers of what was edited.
  private var edited: Set<Int> = []

  /// Makes a library of so many units, and about half as many edits.
  init(units: Int, seed: UInt64) {
    library = SyntheticLibrary(units: units, seed: seed)
    old = Draft(library)
    new = old
    phrases = Phrases(dice: Dice(seed: seed, text: -1_000_000))
    for edit in Edit.script(units / 2) {
      // Some places do not suit some edits; another is found soon.
      for _ in 0..<100 where make(edit) {
        edits += 1
        break
      }
    }
  }

  private mutating func make(_ edit: Edit) -> Bool {
    switch edit {
    case .addUnit, .removeUnit, .renumberUnit, .retitleUnit, .changeLevel, .changeCredit,
      .changeTheme:
      editUnit(edit)
    case .changeRule, .addRule, .makeMandatory, .retitleGroup: editQualification(edit)
    case .addKnowledge, .removeKnowledge, .rewordProse, .retitleElement: editSection(edit)
    default: editCriterion(edit)
    }
  }
}

// MARK: Units

extension EditedPair {
  private mutating func editUnit(_ edit: Edit) -> Bool {
    let index = phrases.dice.number(below: new.units.count)
    let number = new.units[index].number
    switch edit {
    case .addUnit:
      var unit = library.unit(1_000_000 + edits)
      guard gone.isDisjoint(with: unit.texts) else { return false }
      fresh.formUnion(unit.texts)
      new.number(&unit)
      edited.insert(unit.number)
      new.units.insert(unit, at: index)
      let home = phrases.dice.number(below: new.qualifications.count)
      new.qualifications[home].groups[1].rows.append(
        SyntheticQualification.Row(unit: unit.number, code: unit.code, title: unit.title))
    case .removeUnit:
      // What has moved into it, or out of it, would be lost.
      let texts = new.units[index].texts
      guard fresh.isDisjoint(with: texts), edited.insert(number).inserted else { return false }
      gone.formUnion(texts)
      new.units.remove(at: index)
      new.forEachGroup { $0.rows.removeAll { $0.unit == number } }
    case .renumberUnit:
      guard edited.insert(number).inserted else { return false }
      let code = library.unit(2_000_000 + edits).code
      new.units[index].code = code
      new.forEachRow(of: number) { $0.code = code }
    case .retitleUnit:
      edited.insert(number)
      let title = phrases.title()
      new.units[index].title = title
      new.forEachRow(of: number) { $0.title = title }
    default:
      edited.insert(number)
      let theme = phrases.dice.number(below: SyntheticLibrary.themes.count)
      switch edit {
      case .changeLevel: new.units[index].level += 1
      case .changeCredit: new.units[index].credit += 2
      default: new.units[index].theme = SyntheticLibrary.themes[theme]
      }
    }
    return true
  }
}

// MARK: Qualifications

extension EditedPair {
  private mutating func editQualification(_ edit: Edit) -> Bool {
    let index = phrases.dice.number(below: new.qualifications.count)
    switch edit {
    case .changeRule:
      guard edited.insert(new.qualifications[index].rules[1].number).inserted else { return false }
      let number = 6 + phrases.dice.number(below: 5)
      new.qualifications[index].rules[1].replace("5", with: "\(number)")
    case .addRule:
      let (most, level) = (6 + edits % 9, 1 + phrases.dice.number(below: 4))
      new.qualifications[index].rules.append(
        Passage(number: new.nextNumber(), text: "at most \(most) units at level \(level)"))
    case .makeMandatory:
      let count = new.qualifications[index].groups[1].rows.count
      let row = new.qualifications[index].groups[1].rows[phrases.dice.number(below: count)]
      // A unit that was added is told as a whole.
      guard old.knows(row.unit) else { return false }
      edited.insert(row.unit)
      new.qualifications[index].groups[1].rows.removeAll { $0.unit == row.unit }
      new.qualifications[index].groups[0].rows.append(row)
    default:
      let group = phrases.dice.number(below: 2)
      let name = new.qualifications[index].groups[group].name
      guard name == old.qualifications[index].groups[group].name else { return false }
      let title = group == 0 ? "Core units" : "Units of your choice"
      new.qualifications[index].groups[group].name = title
      for rule in new.qualifications[index].rules.indices {
        new.qualifications[index].rules[rule].replace(name, with: title)
      }
    }
    return true
  }
}

// MARK: Passages

extension EditedPair {
  private mutating func editSection(_ edit: Edit) -> Bool {
    let index = phrases.dice.number(below: new.units.count)
    guard old.knows(new.units[index].number) else { return false }
    edited.insert(new.units[index].number)
    switch edit {
    case .addKnowledge:
      let place = phrases.dice.number(below: new.units[index].knowledge.count)
      let item = Passage(number: new.nextNumber(), text: phrases.knowledge())
      guard !gone.contains(item.text) else { return false }
      fresh.insert(item.text)
      edited.insert(item.number)
      new.units[index].knowledge.insert(item, at: place)
    case .removeKnowledge:
      let place = phrases.dice.number(below: new.units[index].knowledge.count)
      let item = new.units[index].knowledge[place]
      guard item.items.isEmpty, !fresh.contains(item.text), edited.insert(item.number).inserted
      else { return false }
      gone.insert(item.text)
      new.units[index].knowledge.remove(at: place)
    case .rewordProse:
      let place = phrases.dice.number(below: 3)
      if phrases.dice.isOne(in: 2) {
        new.units[index].purpose[place].reword(5, &phrases.dice)
      } else {
        new.units[index].evidence[place].reword(3, &phrases.dice)
      }
    default:
      new.units[index].elements[phrases.dice.number(below: 3)].title.text = phrases.title()
    }
    return true
  }

  private mutating func editCriterion(_ edit: Edit) -> Bool {
    let index = phrases.dice.number(below: new.units.count)
    let element = phrases.dice.number(below: 3)
    let place = phrases.dice.number(below: new.units[index].elements[element].criteria.count)
    var criteria = new.units[index].elements[element].criteria
    let number = criteria[place].number
    guard old.knows(new.units[index].number), criteria.count > 2,
      edited.insert(number).inserted
    else { return false }
    edited.insert(new.units[index].number)
    let before = Set(criteria.map(\.text))
    var compound: String?
    switch edit {
    case .addCriterion:
      edited.remove(number)
      let criterion = Passage(number: new.nextNumber(), text: phrases.task())
      edited.insert(criterion.number)
      criteria.insert(criterion, at: place)
    case .removeCriterion: criteria.remove(at: place)
    case .rewordLightly: criteria[place].reword(1, &phrases.dice)
    case .rewordHeavily: criteria[place].reword(3, &phrases.dice)
    case .extend: criteria[place].text += ", and \(phrases.task())"
    case .split:
      // It must have been two things before it can be split.
      let (one, other) = (phrases.task(), phrases.task())
      compound = "\(one), and \(other)"
      criteria[place].text = one
      criteria[place].sources = [number]
      criteria.insert(
        Passage(number: new.nextNumber(), text: other, sources: [number]), at: place + 1)
      edited.insert(criteria[place + 1].number)
    case .merge:
      guard place + 1 < criteria.count, edited.insert(criteria[place + 1].number).inserted else {
        edited.remove(number)
        return false
      }
      let other = criteria.remove(at: place + 1)
      criteria[place].text += ", and \(other.text)"
      criteria[place].sources = [number, other.number]
    case .withdraw: criteria[place].isWithdrawn = true
    case .addFullStop: criteria[place].text += "."
    case .emphasise: criteria[place].emphasise(&phrases.dice)
    case .moveToElement, .moveToUnit:
      let item = criteria.remove(at: place)
      let other =
        edit == .moveToElement ? index : phrases.dice.number(below: new.units.count)
      let target = edit == .moveToElement ? (element + 1) % 3 : element
      guard edit == .moveToElement || other != index, old.knows(new.units[other].number) else {
        edited.remove(number)
        return false
      }
      edited.insert(new.units[other].number)
      new.units[other].elements[target].criteria.append(item)
    default: return false
    }
    if edit != .moveToElement, edit != .moveToUnit {
      let after = Set(criteria.map(\.text))
      let (come, went) = (after.subtracting(before), before.subtracting(after))
      guard gone.isDisjoint(with: come), fresh.isDisjoint(with: went) else { return false }
      fresh.formUnion(come)
      gone.formUnion(went)
    }
    if let compound { old.set(compound, of: number) }
    new.units[index].elements[element].criteria = criteria
    return true
  }
}

extension Draft {
  /// Whether a unit of that number is there from the beginning.
  fileprivate func knows(_ unit: Int) -> Bool { unit <= lastNumber }

  fileprivate mutating func set(_ text: String, of number: Int) {
    // Units have ascending numbers, and what is in them has those behind theirs.
    var (low, high) = (0, units.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if units[middle].number <= number { low = middle } else { high = middle }
    }
    units[low].forEachPassage { if $0.number == number { $0.text = text } }
  }

  fileprivate mutating func forEachGroup(_ change: (inout SyntheticQualification.Group) -> Void) {
    for index in qualifications.indices {
      for group in qualifications[index].groups.indices {
        change(&qualifications[index].groups[group])
      }
    }
  }

  fileprivate mutating func forEachRow(
    of unit: Int, _ change: (inout SyntheticQualification.Row) -> Void
  ) {
    forEachGroup { group in
      for row in group.rows.indices where group.rows[row].unit == unit { change(&group.rows[row]) }
    }
  }
}

extension Passage {
  /// Replaces a word.
  fileprivate mutating func replace(_ word: String, with other: String) {
    text = text.split(separator: " ").map { $0 == word ? other : String($0) }
      .joined(separator: " ")
  }

  /// Puts other words in the place of some.
  fileprivate mutating func reword(_ count: Int, _ dice: inout Dice) {
    for _ in 0..<count {
      var words = text.split(separator: " ").map(String.init)
      let place = words.plainPlace(&dice)
      words[place] = dice.pick(Phrases.words.filter { $0 != words[place] })
      text = words.joined(separator: " ")
    }
  }

  fileprivate mutating func emphasise(_ dice: inout Dice) {
    var words = text.split(separator: " ").map(String.init)
    let place = words.plainPlace(&dice)
    words[place] = "*\(words[place])*"
    text = words.joined(separator: " ")
  }
}

extension SyntheticUnit {
  /// Everything that can be taken for something else.
  fileprivate var texts: Set<String> {
    var unit = self
    var texts: Set<String> = []
    unit.forEachPassage { texts.formUnion([$0.text] + $0.items) }
    return texts
  }
}

extension [String] {
  /// The place of a word of small letters alone, or the first.
  fileprivate func plainPlace(_ dice: inout Dice) -> Int {
    let places = indices.filter { self[$0].count > 3 && self[$0].allSatisfy(\.isLowercase) }
    return places.isEmpty ? 0 : places[dice.number(below: places.count)]
  }
}
