import Standards

/// Finds the rule that says which class a change has.
///
/// Each kind of the change asks for a rule of its own; the gravest of them counts, and of equally grave ones
/// the first.
struct Classifying {
  var kinds: [Change.Kind]
  /// The item as it was.
  var old: Item?
  /// The item as it is.
  var new: Item?
  /// Whether it belongs to another element or unit than before.
  var isElsewhere = false
  /// Whether criteria or knowledge stand under it, and come and go with it.
  var holdsSigned = false
  /// Whether its code is one by which records name something else.
  var isCodeReused = false
  /// In which direction a rule has changed.
  var shift = RuleJudge.Shift.unclear

  /// Whether every candidate of the qualification had to take the unit.
  var wasMandatory = false
  /// Whether every candidate of the qualification has to take the unit.
  var isMandatory = false

  /// The rule of the change.
  var rule: ClassRule {
    var gravest: ClassRule?
    // Of several changes of a class a new code is the one that says least.
    for kind in kinds.filter({ $0 != .renumbered }) + kinds.filter({ $0 == .renumbered }) {
      let rule = rule(for: kind)
      if gravest.map({ rule.impact > $0.impact }) ?? true { gravest = rule }
    }
    return gravest ?? .wordingUnchanged
  }

  private var subject: Change.Subject { (new ?? old)?.subject ?? .library }

  /// Whether it is signed by assessors: a criterion in the wide sense, or knowledge.
  private var isSigned: Bool {
    subject.isCriterion || subject == .knowledge || subject.isSection && holdsSigned
  }

  private func rule(for kind: Change.Kind) -> ClassRule {
    // What a change history tells is judged where it has happened.
    if (new ?? old)?.role == .history { return .factChanged }
    return switch kind {
    case .added: isCodeReused && added.impact < .risk ? .codeReused : added
    case .removed: removed
    case .reworded: reworded
    case .renumbered: isCodeReused ? .codeReused : .itemRenumbered
    case .moved: moved
    case .split: .itemSplit
    case .merged: .itemsMerged
    case .withdrawn:
      new?.isWithdrawn ?? true
        ? .itemWithdrawn : isSigned ? .criterionReinstated : .requirementAdded
    case .retitled: retitled
    case .fact: fact
    case .rule: ruleOfShift
    case .editorial: .wordingUnchanged
    }
  }

  private var added: ClassRule {
    if isSigned { return new?.isWithdrawn ?? false ? .wordingUnchanged : .criterionAdded }
    switch subject {
    case .unit, .member: return isMandatory ? .mandatoryUnitAdded : .unitAdded
    case .evidence, .range: return .requirementAdded
    case .group: return .ruleChanged
    case .prose:
      switch new?.role {
      case .evidenceRequirements, .range, .guidance, .structure, .group: return .requirementAdded
      default: return .textAdded
      }
    default: return .textAdded
    }
  }

  private var removed: ClassRule {
    switch subject {
    case .unit, .member, .qualification: .unitRemoved
    case .group: .ruleChanged
    default: .itemRemoved
    }
  }

  private var reworded: ClassRule {
    guard isSigned, let old, let new, Wording.extends(new.text, old.text) else {
      return .itemReworded
    }
    return .criterionExtended
  }

  private var moved: ClassRule {
    if subject == .member, isMandatory, !wasMandatory { return .mandatoryUnitAdded }
    return isElsewhere ? .itemMoved : .orderChanged
  }

  private var retitled: ClassRule {
    switch subject {
    case .section: old?.role != nil && old?.role == new?.role ? .headingChanged : .titleChanged
    case .group, .suite: .headingChanged
    default: .titleChanged
    }
  }

  private var fact: ClassRule {
    guard let key = (new ?? old)?.name else { return .factChanged }
    switch key {
    case FactName(.level).key, FactName(.credit).key: return .levelOrCreditChanged
    case FactName(.theme).key: return .themeChanged
    case FactName(.status).key, FactName(.effectiveFrom).key, FactName(.lastRegistration).key,
      FactName(.lastCertification).key:
      return .statusChanged
    case FactName(.kind).key:
      guard let old, let new, old.isOfGroup else { return .factChanged }
      return new.text == Group.Kind.mandatory.rawValue ? .ruleTightened : .ruleLoosened
    default: return .factChanged
    }
  }

  private var ruleOfShift: ClassRule {
    switch shift {
    case .same: .ruleReworded
    case .tightened: .ruleTightened
    case .loosened: .ruleLoosened
    case .unclear: .ruleChanged
    }
  }
}

extension Item {
  /// Whether it is the fact that says if a group is mandatory.
  fileprivate var isOfGroup: Bool {
    Group.Kind(rawValue: text) != nil
  }
}
