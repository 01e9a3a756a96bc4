/// Words that the program cannot follow.
public struct UsageError: Error, Equatable {
  /// What is wrong with the words.
  public enum Problem: Error, Equatable {
    case unknownCommand(String, closest: String?)
    /// A command of two words that lacks the second, with the words there are.
    case incompleteCommand(String, [String])
    case unknownOption(String, closest: String?)
    /// An option without its value, and what the value is called.
    case missingValue(String, String)
    /// An option that must be there, with its value.
    case missingOption(String)
    /// An option that takes no value, with one.
    case needlessValue(String)
    /// A value that an option does not know, and those that it knows.
    case unknownValue(String, of: String, [String])
    /// A value that is to be a day of the calendar and is none.
    case unreadableDay(String, of: String)
    case repeated(String)
    /// An option that another one leaves no room for.
    case excluded(String, by: String)
    /// An option that says nothing without another, and the other with its value.
    case alone(String, without: String)
    /// Two options that cannot be in one call.
    case apart(String, String)
    /// The name of a word that must be there.
    case missingOperand(String)
    case unexpected([String])
  }

  /// What is wrong.
  public let problem: Problem
  /// The line that shows how the command is called.
  public let usage: String
  /// The command to type for help.
  public let help: String

  /// Names what is wrong with a call of a command, or of the program when it is not yet known which.
  init(_ problem: Problem, in syntax: Syntax? = nil) {
    self.problem = problem
    usage = syntax?.usage ?? Help.usage
    help = syntax.map { "touchstone help \($0.name)" } ?? "touchstone help"
  }
}
