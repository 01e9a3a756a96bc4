internal import Findings

/// Reads the words behind the program's name.
///
/// `--option value` and `--option=value` say the same; `--` ends the options; `-` alone is a word
/// like any other. A wish for help, anywhere before `--`, comes before every fault.
public func parse(_ words: [String]) throws(UsageError) -> Command {
  let beforeEnd = words.prefix { $0 != "--" }
  if beforeEnd.contains("--help") || beforeEnd.contains("-h") {
    let rest = beforeEnd.filter { $0 != "--help" && $0 != "-h" }
    return .help(Syntax.named(by: rest[...])?.syntax.name)
  }
  guard let first = words.first else { return .help(nil) }
  if first == "--version" { return .version }
  if first == "help" { return try help(on: words.dropFirst()) }
  guard let (syntax, length) = Syntax.named(by: words[...]) else {
    throw Syntax.unknown(words)
  }
  let sorted = try syntax.sort(words.dropFirst(length))
  do throws(UsageError.Problem) {
    return try syntax.command(sorted)
  } catch {
    throw UsageError(error, in: syntax)
  }
}

private func help(on topic: ArraySlice<String>) throws(UsageError) -> Command {
  guard let first = topic.first else { return .help(nil) }
  if let (syntax, length) = Syntax.named(by: topic) {
    guard topic.count == length else {
      throw UsageError(.unexpected(Array(topic.dropFirst(length))))
    }
    return .help(syntax.name)
  }
  if topic.count == 1, Syntax.all.contains(where: { $0.name.hasPrefix("\(first) ") }) {
    return .help(first)
  }
  throw Syntax.unknown(Array(topic))
}

extension Syntax {
  /// The command that the first words name, and how many words its name has.
  fileprivate static func named(by words: ArraySlice<String>) -> (syntax: Syntax, length: Int)? {
    for length in [2, 1] where words.count >= length {
      let name = words.prefix(length).joined(separator: " ")
      if let syntax = all.first(where: { $0.name == name }) { return (syntax, length) }
    }
    return nil
  }

  /// What to say of first words that name no command.
  fileprivate static func unknown(_ words: [String]) -> UsageError {
    let first = words.first ?? ""
    let family = all.map(\.name).filter { $0.hasPrefix("\(first) ") }
    if !first.isEmpty, !family.isEmpty {
      let seconds = family.map { String($0.dropFirst(first.count + 1)) }
      guard words.count > 1, !words[1].hasPrefix("-") else {
        return UsageError(.incompleteCommand(first, seconds))
      }
      let closest = nearest(to: words[1], among: seconds).map { "\(first) \($0)" }
      return UsageError(.unknownCommand("\(first) \(words[1])", closest: closest))
    }
    if first.hasPrefix("-"), first != "-" {
      let name = first.prefix { $0 != "=" }
      let closest = nearest(to: String(name), among: ["--help", "--version"])
      return UsageError(.unknownOption(String(name), closest: closest))
    }
    return UsageError(
      .unknownCommand(first, closest: nearest(to: first, among: all.map(\.name) + ["help"])))
  }

  /// Sorts the words behind the command's name into operands and options.
  fileprivate func sort(_ words: ArraySlice<String>) throws(UsageError) -> Words {
    var sorted = Words()
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        sorted.operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        sorted.operands.append(word)
        continue
      }
      let (option, value) = try readOption(word, followedBy: &rest)
      guard sorted.values.updateValue(value, forKey: option.name) == nil else {
        throw UsageError(.repeated(option.dashed), in: self)
      }
    }
    try check(sorted.operands)
    return sorted
  }

  private func readOption(_ word: String, followedBy rest: inout ArraySlice<String>)
    throws(UsageError) -> (Option, String)
  {
    let name = String(word.prefix { $0 != "=" })
    let attached = name.count < word.count ? String(word.dropFirst(name.count + 1)) : nil
    guard let option = options.first(where: { $0.dashed == name }) else {
      let closest = nearest(to: name, among: options.map(\.dashed) + ["--help"])
      throw UsageError(.unknownOption(name, closest: closest), in: self)
    }
    guard let placeholder = option.placeholder else {
      guard attached == nil else { throw UsageError(.needlessValue(name), in: self) }
      return (option, "")
    }
    let follows = rest.first.map { $0 == "-" || !$0.hasPrefix("-") } ?? false
    let value = attached ?? (follows ? rest.popFirst() : nil)
    guard let value, !value.isEmpty else {
      throw UsageError(.missingValue(name, placeholder), in: self)
    }
    try check(value, of: option)
    return (option, value)
  }

  private func check(_ value: String, of option: Option) throws(UsageError) {
    let given: [String]
    let allowed: [String]
    switch option.value {
    case .none, .word: return
    case .choice(let words):
      given = [value]
      allowed = words
    case .choices(let words):
      given = value.betweenCommas
      allowed = words
    }
    for word in given where !allowed.contains(word) {
      throw UsageError(.unknownValue(word, of: option.dashed, allowed), in: self)
    }
  }

  private func check(_ words: [String]) throws(UsageError) {
    let required = operands.count { $0.count != .oneOrNone }
    if words.count < required {
      throw UsageError(.missingOperand(operands[words.count].placeholder), in: self)
    }
    if let empty = words.firstIndex(of: ""), let last = operands.last {
      throw UsageError(
        .missingOperand(empty < operands.count ? operands[empty].placeholder : last.placeholder),
        in: self)
    }
    if operands.last?.count != .oneOrMore, words.count > operands.count {
      throw UsageError(.unexpected(Array(words[operands.count...])), in: self)
    }
  }
}
