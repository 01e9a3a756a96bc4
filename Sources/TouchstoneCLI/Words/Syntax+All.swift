extension Syntax {
  /// The commands, in the order of the help.
  static let all: [Syntax] = [
    .build, .check, .show, .diff, .changelog, .logbook, .render, .explain, .newUnit,
    .newQualification, .newTemplates, .start,
  ]
}
