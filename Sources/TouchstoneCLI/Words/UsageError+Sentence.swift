internal import Findings

extension UsageError {
  /// All that is printed: what is wrong, the usage line and how to get help.
  public var lines: String {
    """
    error: \(sentence)
    usage: \(usage)
    For help, type '\(help)'.

    """
  }

  /// What is wrong, and what was most likely meant.
  var sentence: String {
    switch problem {
    case .unknownCommand(let word, let closest):
      "unknown command '\(word)'" + suggestion(closest)
    case .incompleteCommand(let word, let seconds):
      "say what '\(word)' is to make: \(seconds.listed("or"))"
    case .unknownOption(let word, let closest):
      "unknown option '\(word)'" + suggestion(closest)
    case .missingValue(let option, let placeholder):
      "give '\(option)' a value: \(option) \(placeholder)"
    case .missingOption(let usage):
      "say '\(usage)' too; it is missing"
    case .needlessValue(let option):
      "leave out the value; '\(option)' takes none"
    case .unknownValue(let word, let option, let allowed):
      "'\(word)' is no value of '\(option)'; choose \(allowed.listed("or"))"
        + (nearest(to: word, among: allowed).map { " (did you mean '\($0)'?)" } ?? "")
    case .unreadableDay(let word, let option):
      "write a day such as 2026-09-01 behind '\(option)'; '\(word)' is none"
    case .excluded(let option, let other):
      "leave out '\(option)'; '\(other)' says that for each candidate"
    case .repeated(let option):
      "give '\(option)' only once"
    case .alone(let option, let other):
      "give '\(other)' too; '\(option)' says nothing without it"
    case .apart(let option, let other):
      "leave out '\(option)' or '\(other)'; they do not go together"
    case .missingOperand(let placeholder):
      "name the \(placeholder); it is missing"
    case .unexpected(let words):
      "\(words.count) unexpected word\(words.count == 1 ? "" : "s"): "
        + words.map { "'\($0)'" }.joined(separator: " ")
        + "; put quotes around words that belong together, and commas between those of a list"
    }
  }
}
