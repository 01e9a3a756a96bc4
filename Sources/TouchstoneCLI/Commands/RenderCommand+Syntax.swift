extension Syntax {
  static let render = Syntax(
    name: "render", summary: "print a Markdown text or a template in another form",
    operands: [Operand("FILE|-", .oneOrNone)],
    options: [.context, .partials, .renderedForm],
    details: [
      "Without FILE, or with '-', the text is read from standard input.",
      "Braces are text unless --context is given; then the text is a template in Markdown. "
        + "'--to filled' is Mustache alone: the text is filled with HTML escaping, and not read as "
        + "Markdown.",
    ],
    examples: [
      .init("touchstone render notes.md", "print the text as HTML"),
      .init("touchstone render --to text < notes.md", "print it as plain text of 80 columns"),
      .init(
        "touchstone render card.md --context ann.json --partials templates",
        "fill a template, which may call those in templates/, and print HTML"),
    ]
  ) { words throws(UsageError.Problem) in
    let form: RenderCommand.Form = words.choice(of: .renderedForm) ?? .html
    if words.has(.partials), !words.has(.context), form != .filled {
      throw .alone(Option.partials.dashed, without: Option.context.usage)
    }
    return .render(
      RenderCommand(
        file: words.operands.first ?? "-", context: words.value(of: .context),
        partials: words.value(of: .partials), form: form))
  }
}

extension Option {
  fileprivate static let context = Option(
    "context", .word("FILE.json"), "fill the text with the values of this file")
  fileprivate static let partials = Option(
    "partials", .word("DIR"), "the folder of the templates that the text may call, by their paths")
  fileprivate static let renderedForm = Option(
    "to", .choice(RenderCommand.Form.allCases.map(\.rawValue)), "what to print (default: html)")
}
