extension Syntax {
  /// The commands, in the order of the help.
  static let all: [Syntax] = [.render, .newUnit, .newQualification, .start]
}
