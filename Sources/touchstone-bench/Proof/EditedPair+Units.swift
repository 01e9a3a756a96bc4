// Units come, go, and change what they are called and what they are worth.

extension EditedPair {
  mutating func editUnit(_ edit: Edit) -> Bool {
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
