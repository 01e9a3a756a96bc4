/// The help pages, made from the same descriptions that parsing uses.
enum Help {
  /// The line that shows how the program is called.
  static let usage = "touchstone COMMAND [OPTION…]"

  /// The page of a command, or the overview when none is named.
  static func page(on name: String?) -> String {
    guard let name else { return overview(of: Syntax.all) }
    if let syntax = Syntax.all.first(where: { $0.name == name }) { return page(on: syntax) }
    return overview(of: Syntax.all.filter { $0.name.hasPrefix("\(name) ") })
  }

  private static func overview(of commands: [Syntax]) -> String {
    var text = "Touchstone makes handbooks, logbooks and forms from definitions of standards.\n"
    text += "\nusage: \(usage)\n"
    text += section("commands", commands.map { ($0.name, $0.summary) })
    if commands.count == Syntax.all.count {
      text += section(
        "options",
        [("--help", "print this, or the page of a command"), ("--version", "print the version")])
      text += "\nexamples:\n"
      text += examples(
        [
          .init("touchstone init our-centre", "begin with a small complete example"),
          .init("touchstone build our-centre", "write its documents into output/"),
        ])
    }
    return text + "\nFor more, type 'touchstone help COMMAND'.\n"
  }

  private static func page(on syntax: Syntax) -> String {
    var text = "touchstone \(syntax.name): \(syntax.summary)\n"
    text += "\n" + wrapped(syntax.usage, first: "usage: ", rest: "         ")
    for paragraph in syntax.details { text += "\n" + wrapped(paragraph) }
    text += section("options", syntax.options.map { ($0.usage, $0.summary) })
    text += "\nexamples:\n" + examples(syntax.examples)
    return text
  }

  private static func section(_ title: String, _ rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let widest = rows.map(\.0.count).max() ?? 0
    let column = min(widest, 26) + 4
    var text = "\n\(title):\n"
    for (name, summary) in rows {
      let indent = String(repeating: " ", count: column)
      let head = "  \(name)"
      if head.count + 2 > column {
        text += "\(head)\n" + wrapped(summary, first: indent, rest: indent)
      } else {
        let gap = String(repeating: " ", count: column - head.count)
        text += wrapped(summary, first: head + gap, rest: indent)
      }
    }
    return text
  }

  private static func examples(_ examples: [Syntax.Example]) -> String {
    examples.map { "  \($0.call)\n      \($0.effect)\n" }.joined()
  }

  /// Sets a text in lines of 80 columns at most, where its words allow.
  private static func wrapped(_ text: String, first: String = "", rest: String = "") -> String {
    var lines = ""
    var line = first
    var isFresh = true
    for word in unbroken(text) {
      if !isFresh, line.count + 1 + word.count > 80 {
        lines += line + "\n"
        line = rest
        isFresh = true
      }
      line += isFresh ? word : " \(word)"
      isFresh = false
    }
    return lines + line + "\n"
  }

  /// The pieces that no line end may part: words, and what stands in brackets.
  private static func unbroken(_ text: String) -> [String] {
    var pieces: [String] = []
    var depth = 0
    for word in text.split(separator: " ") {
      if depth > 0, let last = pieces.popLast() {
        pieces.append("\(last) \(word)")
      } else {
        pieces.append(String(word))
      }
      depth += word.count { $0 == "[" } - word.count { $0 == "]" }
    }
    return pieces
  }
}
