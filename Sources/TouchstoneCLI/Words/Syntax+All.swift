extension Syntax {
  /// The commands, in the order of the help.
  static let all: [Syntax] = [.check, .show, .render, .newUnit, .newQualification, .start]
}
