// Rules and groups of qualifications.

extension EditedPair {
  mutating func editQualification(_ edit: Edit) -> Bool {
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
