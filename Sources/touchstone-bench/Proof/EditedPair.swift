/// A library and the same library after a script of edits; both depend on a seed alone.
///
/// An edit takes a unit and a passage at random, and no passage is edited twice. Nobody writes down what was
/// done: what is to be found is what differs between the two drafts, passage by passage (`EditedPair+Claims`).
struct EditedPair {
  var old: Draft
  var new: Draft
  /// How many edits were made.
  private(set) var edits = 0
  let library: SyntheticLibrary
  var phrases: Phrases
  /// What was said nowhere before, and what is not said any more: one of the other would have moved.
  var fresh: Set<String> = []
  var gone: Set<String> = []
  /// The numbers of what was edited.
  var edited: Set<Int> = []

  /// Makes a library of so many units, and about so many edits.
  init(units: Int, edits count: Int, seed: UInt64) {
    library = SyntheticLibrary(units: units, seed: seed)
    old = Draft(library)
    new = old
    phrases = Phrases(dice: Dice(seed: seed, text: -1_000_000))
    for edit in Edit.script(count) {
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
