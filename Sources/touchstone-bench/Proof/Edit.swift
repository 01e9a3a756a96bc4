/// What an edit does to a library.
enum Edit: CaseIterable {
  case addCriterion, addKnowledge, addUnit
  case removeCriterion, removeKnowledge, removeUnit
  case rewordLightly, rewordHeavily, rewordProse
  case extend
  case renumberUnit
  case moveToElement, moveToUnit
  case split
  case merge
  case withdraw
  case retitleUnit, retitleElement
  case changeLevel, changeCredit, changeTheme
  case changeRule, addRule
  case makeMandatory, retitleGroup
  case addFullStop, emphasise
}

extension Edit {
  /// About so many edits, of every sort.
  static func script(_ count: Int) -> [Edit] {
    allCases.flatMap { edit in
      Array(repeating: edit, count: max(1, (count * edit.share + 500) / 1000))
    }
  }

  /// How many of a thousand edits are of this sort.
  private var share: Int {
    switch self {
    case .extend, .split, .merge, .withdraw: 80
    case .rewordLightly: 70
    case .rewordHeavily, .renumberUnit: 50
    case .moveToElement, .moveToUnit: 40
    case .addCriterion, .removeCriterion, .addKnowledge, .removeKnowledge, .retitleElement,
      .makeMandatory, .addFullStop, .emphasise:
      30
    case .addUnit, .removeUnit, .rewordProse, .retitleUnit, .changeLevel, .changeCredit,
      .changeTheme, .changeRule, .addRule:
      20
    case .retitleGroup: 10
    }
  }
}
