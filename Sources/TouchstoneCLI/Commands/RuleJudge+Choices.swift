internal import Choosing
internal import Comparison

extension RuleJudge {
  /// Goes by what rules mean: which choices of units are enough before and after.
  ///
  /// A comparison and the rules know nothing of each other; here they meet.
  static let choices = RuleJudge { question in
    let (before, now) = (question.before, question.now)
    let change = StructureChange(
      from: before.qualification, in: before.suite, to: now.qualification, in: now.suite,
      newNames: question.newNames)
    return switch change.shift(from: question.old, to: question.new) {
    case .same: .same
    case .tightened: .tightened
    case .loosened: .loosened
    case .unclear: .unclear
    }
  }
}
