internal import Publishing

extension Syntax {
  static let build = Syntax(
    name: "build", summary: "make the handbooks, logbooks, forms and pages of the standards",
    operands: [Operand("STANDARDS", .oneOrNone)],
    options: [
      .templates, .output, .only, .formats, .isCheck, .isWatched, .pdfTool, .isLargePrint, .isQuiet,
    ],
    details: [
      "STANDARDS is the folder of definitions, or one that holds it as 'standards' (default: "
        + "standards), or 'git:REVISION[:PATH]' for what a revision has. Only files that change are written, and only files that an earlier build wrote "
        + "are removed.",
      "With --watch it builds again whenever the standards or templates change, and pages of the site "
        + "that are open load themselves again. Where there are errors, the last good output stays. "
        + "Ctrl-C ends it.",
      "The status is 0 if all is well, 1 if errors were found (what could be written was), 2 if it "
        + "could not be done.",
    ],
    examples: [
      .init("touchstone build", "make everything of standards/ in output/"),
      .init("touchstone build our-centre --output site", "read our-centre/, write site/"),
      .init(
        "touchstone build --only retail-2 --formats text", "make the text edition of one level"),
      .init(
        "touchstone build --only retail-2 --formats pdf", "make the PDFs of one level"),
      .init("touchstone build --only site", "make the pages of the site, and no documents"),
      .init("touchstone build --large-print", "make the documents again, in large print"),
      .init(
        "touchstone build --watch", "make everything again as you write, until Ctrl-C"),
      .init(
        "touchstone build --check", "tell what in output/ is not up to date, and write nothing"),
    ]
  ) { words throws(UsageError.Problem) in
    try words.checkPDFTool()
    if words.has(.isLargePrint), words.list(of: .formats) == [Format.text.rawValue] {
      throw .apart("--formats text", Option.isLargePrint.dashed)
    }
    if words.has(.isCheck), words.list(of: .formats)?.contains(pdf) == true {
      throw .apart("--formats pdf", Option.isCheck.dashed)
    }
    if words.has(.isWatched) {
      if words.has(.isCheck) { throw .apart(Option.isWatched.dashed, Option.isCheck.dashed) }
      if words.list(of: .formats)?.contains(pdf) == true {
        throw .apart(Option.isWatched.dashed, "--formats pdf")
      }
    }
    return .build(
      BuildCommand(
        standards: words.operands.first ?? "standards", templates: words.value(of: .templates),
        output: words.value(of: .output) ?? "output", only: words.list(of: .only),
        formats: words.list(of: .formats), isCheck: words.has(.isCheck),
        isWatched: words.has(.isWatched),
        pdfTool: words.value(of: .pdfTool), isLargePrint: words.has(.isLargePrint),
        isQuiet: words.has(.isQuiet)))
  }
}

extension Words {
  /// Sees to it that nobody names what makes PDFs without asking for PDFs.
  func checkPDFTool() throws(UsageError.Problem) {
    if has(.pdfTool), list(of: .formats)?.contains(pdf) != true {
      throw .alone(Option.pdfTool.dashed, without: "--formats pdf")
    }
  }
}

extension Option {
  /// What makes PDFs, for whatever makes some.
  static let pdfTool = Option(
    "pdf-tool", .word("PATH"), "the WeasyPrint that makes PDFs (default: the one on PATH)")
  /// The formats of documents; those that are usual are told.
  static func formats(usually usual: String) -> Option {
    Option(
      "formats", .choices(Format.allCases.map(\.rawValue) + [pdf]),
      "make these formats alone (default: \(usual))")
  }

  fileprivate static let templates = Option(
    "templates", .word("DIR"),
    "take templates from here before the built-in ones (default: templates, if it is there)")
  fileprivate static let output = Option(
    "output", .word("DIR"), "the folder to write into (default: output)")
  fileprivate static let only = Option(
    "only", .word("ID,…"),
    "make the documents of these qualifications alone; 'site' stands for all pages")
  fileprivate static let formats = Option.formats(usually: "html and text; with --check: text")
  fileprivate static let isCheck = Option(
    "check", "compare with what is there and write nothing")
  fileprivate static let isWatched = Option(
    "watch", "build again whenever something changes, until Ctrl-C")
  fileprivate static let isLargePrint = Option(
    "large-print", "make the documents in large print, beside the others")
  fileprivate static let isQuiet = Option("quiet", "say nothing but what is found")
}
