// What stands in units: criteria, knowledge, headings and prose.

extension EditedPair {
  mutating func editSection(_ edit: Edit) -> Bool {
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

  mutating func editCriterion(_ edit: Edit) -> Bool {
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
