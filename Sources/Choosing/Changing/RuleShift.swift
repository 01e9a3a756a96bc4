/// What a changed rule means for those who choose.
public enum RuleShift: String, Sendable, Hashable {
  /// The same choices keep it.
  case same
  /// Some choice that was enough is not any more.
  case tightened
  /// Every choice that was enough still is, and some others are.
  case loosened
  /// A rule cannot be read, or nothing could be proved.
  case unclear
}
