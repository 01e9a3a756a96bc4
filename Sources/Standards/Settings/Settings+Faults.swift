public import Findings

extension Settings {
  /// The names that a program knows, against which settings are held.
  public struct Names: Sendable {
    /// The rules whose findings can be set.
    public var rules: [String]
    /// The rules that end a command, which can neither be softened nor turned off.
    public var faults: [String]
    /// The rules that give a change its class.
    public var changeRules: [String]
    /// The words for a class.
    public var classes: [String]

    /// Makes the names.
    public init(rules: [String], faults: [String], changeRules: [String], classes: [String]) {
      self.rules = rules
      self.faults = faults
      self.changeRules = changeRules
      self.classes = classes
    }
  }

  /// What is wrong with the settings: names that nobody knows, words that mean nothing, repetitions.
  public func faults(knowing names: Names) -> Findings {
    var faults = Findings()
    for line in findings {
      if (names.faults + Self.rules.map(\.name)).contains(line.name) {
        faults.report(
          .lastingError,
          "take '\(line.name)' out of the settings: what stops the program from reading is always an "
            + "error", at: line.place)
        continue
      }
      check(line, named: names.rules, valued: Judgement.words, &faults)
    }
    for line in changes {
      check(line, named: names.changeRules, valued: names.classes, &faults)
    }
    for line in style {
      check(
        line, named: [Self.fullStopsName], valued: HouseStyle.FullStops.allCases.map(\.rawValue),
        &faults)
    }
    for line in accepted where !line.name.isFingerprint {
      faults.report(
        .unreadableSetting,
        "write the fingerprint of a change before the colon, sixteen digits from 0 to f as "
          + "'touchstone diff' prints it, not '\(line.name)'", at: line.place)
    }
    for lines in [findings, changes, style, accepted] { checkRepetitions(in: lines, &faults) }
    return faults
  }

  private func check(
    _ line: Line, named names: [String], valued values: [String], _ faults: inout Findings
  ) {
    if !names.contains(line.name) {
      faults.report(
        .unknownSetting,
        "name what can be set here; '\(line.name)' is not known"
          + suggestion(nearest(to: line.name, among: names)), at: line.place)
    } else if !values.contains(line.value) {
      let words = values.map { "'\($0)'" }.listed("or")
      faults.report(
        .unreadableSetting,
        "set '\(line.name)' to \(words), not to '\(line.value)'"
          + suggestion(nearest(to: line.value, among: values)), at: line.place)
    }
  }

  private func checkRepetitions(in lines: [Line], _ faults: inout Findings) {
    var firsts: [String: Line] = [:]
    for line in lines {
      guard let first = firsts[line.name] else {
        firsts[line.name] = line
        continue
      }
      faults.report(
        .repeatedSetting, "set '\(line.name)' once; the last of them counts", at: line.place,
        notes: [Finding.Note("it is set here first", at: first.place)])
    }
  }
}

extension Settings {
  /// The accepted changes that are named as changes are; what is not is among the faults.
  public var namedAcceptances: [Line] { accepted.filter(\.name.isFingerprint) }
}

extension String {
  /// Whether it is sixteen hexadecimal digits, as fingerprints are printed.
  fileprivate var isFingerprint: Bool {
    utf8.count == 16
      && utf8.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}

extension Settings {
  /// What can be wrong with the settings, which no setting can silence.
  public static let rules: [Rule] = [
    .unreadableSetting, .unknownSetting, .repeatedSetting, .lastingError,
  ]
}

extension Rule {
  /// A line of the settings cannot be understood.
  public static let unreadableSetting = Rule(
    "unreadable-setting", .error, "Settings are lines 'name: value' with a value that is known.")
  /// A setting is about a rule that there is not.
  public static let unknownSetting = Rule(
    "unknown-setting", .error, "Settings name rules of the program, under headings that it knows.")
  /// One thing is set twice.
  public static let repeatedSetting = Rule(
    "repeated-setting", .warning, "Each rule is set once.")
  /// A setting is to silence what ends a command.
  public static let lastingError = Rule(
    "lasting-error", .error,
    "What stops the program from reading stays an error, and so do faults of the settings.")
}
