/// What may follow a command's name, and the command that the words make.
struct Syntax: Sendable {
  /// The name, one word or two.
  let name: String
  /// What the command does, as an imperative in lower case.
  let summary: String
  /// The words it takes, in order; those that may be missing or repeat stand last.
  let operands: [Operand]
  /// The options it takes, in the order of the help.
  let options: [Option]
  /// What more there is to know, in paragraphs.
  let details: [String]
  /// Calls that a person can copy, each with what it does.
  let examples: [Example]
  /// Makes the command of words that keep to the syntax.
  let command: @Sendable (Words) throws(UsageError.Problem) -> Command

  /// A call with what it does.
  struct Example: Sendable {
    let call: String
    let effect: String

    init(_ call: String, _ effect: String) {
      self.call = call
      self.effect = effect
    }
  }

  /// Describes a command.
  init(
    name: String, summary: String, operands: [Operand] = [], options: [Option] = [],
    details: [String] = [], examples: [Example],
    command: @escaping @Sendable (Words) throws(UsageError.Problem) -> Command
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options
    self.details = details
    self.examples = examples
    self.command = command
  }

  /// The line that shows how the command is called.
  var usage: String {
    let parts = ["touchstone", name] + operands.map(\.usage) + options.map { "[\($0.usage)]" }
    return parts.joined(separator: " ")
  }
}

/// The words of one call, sorted by what they belong to.
struct Words: Sendable, Equatable {
  /// The words that are no options, in order.
  var operands: [String] = []
  /// The values of the options that are there, an empty text for those that take none.
  var values: [String: String] = [:]

  /// Whether an option is there.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The value of an option.
  func value(of option: Option) -> String? { values[option.name] }

  /// The value of an option that takes one of a few words.
  func choice<Choice: RawRepresentable<String>>(of option: Option) -> Choice? {
    values[option.name].flatMap(Choice.init(rawValue:))
  }

  /// The values of an option that takes several with commas between them; empty ones are dropped.
  func list(of option: Option) -> [String]? {
    values[option.name]?.betweenCommas.filter { !$0.isEmpty }
  }

  /// The codes that an option names, which may stand between semicolons too, as in sheets.
  func codes(of option: Option) -> [String]? {
    values[option.name]?.parts(between: [",", ";"]).filter { !$0.isEmpty }
  }
}

extension String {
  /// What stands between its commas, without spaces around it.
  var betweenCommas: [String] { parts(between: [","]) }

  /// What stands between some characters of ASCII, without spaces around it.
  fileprivate func parts(between marks: [Unicode.Scalar]) -> [String] {
    utf8.split(omittingEmptySubsequences: false) { byte in
      marks.contains(Unicode.Scalar(byte))
    }.map { part in
      let start = part.drop { $0 == 0x20 }
      let end = start.lastIndex { $0 != 0x20 }.map { start.index(after: $0) } ?? start.startIndex
      return String(Substring(start[..<end]))
    }
  }
}
