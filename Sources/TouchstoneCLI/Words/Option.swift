/// An option of a command: its name, the value it takes, and what it does.
///
/// Parsing, the usage line and the help all read this one description.
struct Option: Sendable, Equatable {
  /// What stands behind the option's name.
  enum Value: Sendable, Equatable {
    /// Nothing: the option is there or not.
    case none
    /// Any word, shown in the help under this name.
    case word(String)
    /// One of a few words.
    case choice([String])
    /// Several of a few words, with commas between them.
    case choices([String])
  }

  /// The name without its two dashes.
  let name: String
  /// What stands behind it.
  let value: Value
  /// What it does, as an imperative in lower case.
  let summary: String

  /// Describes an option.
  init(_ name: String, _ value: Value, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }

  /// Describes an option that takes no value.
  init(_ name: String, _ summary: String) {
    self.init(name, .none, summary)
  }

  /// The name as people type it.
  var dashed: String { "--\(name)" }

  /// The name of its value in help and messages, nothing for an option that takes none.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .word(let name): name
    case .choice(let words): words.joined(separator: "|")
    case .choices(let words): words.joined(separator: ",")
    }
  }

  /// The option as the usage line shows it.
  var usage: String { placeholder.map { "\(dashed) \($0)" } ?? dashed }
}

/// A word of a command that is no option.
struct Operand: Sendable, Equatable {
  /// How often it may stand.
  enum Count: Sendable, Equatable { case one, oneOrNone, oneOrMore }

  /// What it is called in help and messages.
  let placeholder: String
  /// How often it may stand.
  let count: Count

  /// Describes an operand.
  init(_ placeholder: String, _ count: Count = .one) {
    self.placeholder = placeholder
    self.count = count
  }

  /// The operand as the usage line shows it.
  var usage: String {
    switch count {
    case .one: placeholder
    case .oneOrNone: "[\(placeholder)]"
    case .oneOrMore: "\(placeholder)…"
    }
  }
}
