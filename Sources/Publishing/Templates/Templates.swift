public import Findings
import Mustache

/// The files of a `templates` folder, read and ready to be filled.
///
/// What is built in stands first; a file of the same path takes its place. Markdown templates call each
/// other by their paths without `.md`, as in `{{> partials/statement}}`.
public struct Templates: Sendable {
  /// What is odd in the templates themselves.
  public internal(set) var findings = Findings()
  /// The errors among that, by the paths of the templates.
  private(set) var errors: [String: Findings] = [:]
  /// What stands for all files together: it changes when a byte of any of them does.
  public let fingerprint: Fingerprint

  /// The Markdown templates that others can call.
  let set: TemplateSet
  /// The fixed words.
  let labels: Labels
  /// All of them, as templates see them.
  let labelValues: Value
  /// The names of the forms, in the order of their paths: `07-element-achievement-record`.
  let forms: [String]
  /// What the forms are called.
  let formNames: FormNames
  /// The names of the forms' documents, by the names of the forms.
  private let formFiles: [String: String]
  /// What the anchors of forms end with where they stand with a unit, by the forms: their names without the number.
  ///
  /// A form whose template gives no such anchor to its heading has none, so that no link leads nowhere.
  private let recordAnchors: [String: String]
  /// The templates of documents, cut, by their paths.
  let cuts: [String: [CutTemplate]]
  /// What stands around the parts of a document.
  let documentShell: Shell
  /// What stands around the content of a page of the site.
  let pageShell: Shell

  private let sources: [String: Source]

  /// Reads templates.
  ///
  /// - Parameter files: The files that take the place of built-in ones, each with its path inside the
  ///   folder. Files that are no templates may be among them.
  public init(overriding files: [(path: String, source: Source)] = []) {
    var sources: [String: Source] = [:]
    for (path, text) in DefaultTemplates.files where Self.isTemplate(path) {
      sources[path] = Source(path: "templates/\(path)", text: text)
    }
    let builtIn = Labels(sources["labels.md"] ?? Self.emptySource("labels.md"))
    for (path, source) in files where Self.isTemplate(path) { sources[path] = source }
    let own = Labels(files.last { $0.path == "labels.md" }?.source ?? Self.emptySource("labels.md"))
    var labels = builtIn
    labels.override(with: own)
    let paths = sources.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var set = TemplateSet()
    var maker = FingerprintMaker()
    for path in paths {
      guard let source = sources[path] else { continue }
      maker.add(Fingerprint(of: path))
      maker.add(Fingerprint(of: source.bytes))
      guard path.hasSuffix(".md"), path != "labels.md" else { continue }
      let (template, odd) = Template.parse(source, style: .markdown)
      set[String(path.dropLast(3))] = template
      findings.append(odd)
      errors[path] = odd.errors
    }
    let forms = paths.filter(Self.isForm).map { String($0.dropFirst(6).dropLast(3)) }
    formNames = FormNames(forms, labels)
    formFiles = FormFiles.names(of: forms)
    labels.readForms(formNames, &findings)
    self.sources = sources
    self.labels = labels
    labelValues = labels.value
    self.set = set
    self.forms = forms
    fingerprint = maker.fingerprint
    func source(_ path: String) -> Source { sources[path] ?? Self.emptySource(path) }
    let tag = Array("{{recordAnchor}}".utf8)
    let anchored = forms.filter { form in
      ByteSearch.firstRange(of: tag, in: source("forms/\(form).md").bytes[...]) != nil
    }
    recordAnchors = FormFiles.anchors(of: anchored)
    cuts = Dictionary(
      (Self.documents + forms.map { "forms/\($0)" }).map { name in
        (name, CutTemplate.cut(source("\(name).md"), set[name]))
      }
    ) { $1 }
    documentShell = Shell(source("document.html"))
    pageShell = Shell(source("page.html"))
    for (path, shell) in [("document.html", documentShell), ("page.html", pageShell)] {
      findings.append(shell.findings)
      errors[path] = shell.findings.errors
    }
    reportEmpty(files)
    reportUnused(files)
    reportRepeatedNumbers(files)
    findings.append(own.repeated)
    reportMisspeltLabels(own, besides: builtIn, in: files)
  }

  /// The names of the templates that documents are made from, beside the forms.
  private static let documents = [
    "index", "search", "qualification", "unit", "theme", "glossary", "matrix", "moved",
    "transition", "handbook", "logbook", "pack", "class", "example",
  ]

  /// Reports files of one's own that take no template's place, and that no template puts in.
  private mutating func reportUnused(_ files: [(path: String, source: Source)]) {
    let known = DefaultTemplates.files.map(\.0).filter(Self.isTemplate)
    func calls(of path: String) -> (names: Set<String>, hasDynamic: Bool) {
      set[String(path.dropLast(3))]?.calls ?? ([], false)
    }
    // What built-in templates put in by a value's name are forms.
    guard !files.contains(where: { calls(of: $0.path).hasDynamic }) else { return }
    let called = sources.keys.reduce(into: Set(known)) { names, path in
      names.formUnion(calls(of: path).names.map { "\($0).md" })
    }
    for (path, source) in files
    where Self.isTemplate(path) && !Self.isForm(path) && !called.contains(path) {
      findings.report(
        .unusedTemplate,
        "name this file like the template whose place it takes"
          + suggestion(nearest(to: path, among: known)), at: Place(source, 0..<0))
    }
  }

  /// Reports files of one's own that make documents, and have nothing in them to make one of.
  private mutating func reportEmpty(_ files: [(path: String, source: Source)]) {
    let shells = ["document.html", "page.html"]
    for (path, source) in files
    where shells.contains(path) || cuts[String(path.dropLast(3))] != nil && path.hasSuffix(".md") {
      guard source.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) else { continue }
      let finding = Finding(
        .emptyTemplate, "write this template, or remove the file: its documents would be empty",
        at: Place(source, 0..<0))
      findings.append(finding)
      errors[path, default: Findings()].append(finding)
    }
  }

  /// Reports forms of one's own with the number of another form: where labels name the number, both are meant.
  private mutating func reportRepeatedNumbers(_ files: [(path: String, source: Source)]) {
    for (path, source) in files where Self.isForm(path) {
      let form = String(path.dropFirst(6).dropLast(3))
      guard let number = formNames.number(of: form),
        let other = forms.first(where: { $0 != form && formNames.number(of: $0) == number })
      else { continue }
      findings.report(
        .repeatedFormNumber,
        "give this form a number of its own, or the name '\(other).md' to take that form's place: "
          + "'\(form)' and '\(other)' are both number \(number)", at: Place(source, 0..<0))
    }
  }

  /// A file's text; a file that is not there is empty.
  func source(_ path: String) -> Source {
    sources[path] ?? Self.emptySource(path)
  }

  private static func emptySource(_ path: String) -> Source {
    Source(path: "templates/\(path)", text: "")
  }

  /// The files, in no order that means anything.
  var all: some Collection<Source> { sources.values }

  /// The style sheets of these names, one after another.
  func styles(_ names: [String]) -> String {
    names.map { String(decoding: source("styles/\($0).css").bytes, as: UTF8.self) }
      .joined(separator: "\n")
  }

  private static func isForm(_ path: String) -> Bool {
    path.hasPrefix("forms/") && path.hasSuffix(".md")
  }

  /// The endings of the files that are templates.
  public static let endings = [".md", ".html", ".css", ".js"]

  /// The script of a name.
  func script(_ name: String) -> String {
    String(decoding: source("scripts/\(name).js").bytes, as: UTF8.self)
  }

  /// The templates that come with the program, each with its path in a folder of templates.
  package static var builtIn: [(path: String, text: String)] {
    DefaultTemplates.files.filter { isTemplate($0.path) }
  }

  /// Whether a path is that of a template, and not of the example that `init` copies or of a note to people.
  private static func isTemplate(_ path: String) -> Bool {
    !path.hasPrefix("init/") && path != "README.md" && endings.contains(where: path.hasSuffix)
  }
}

extension Templates {
  /// The words that name a form.
  func title(ofForm form: String) -> String { labels.title(ofForm: form) }

  /// The name of a form's document, and what its anchors in a book are made of: letters, digits and hyphens.
  func file(ofForm form: String) -> String { formFiles[form] ?? form }

  /// What the anchor of a form ends with where it stands with a unit, empty if it has none there.
  func recordAnchor(ofForm form: String) -> String { recordAnchors[form] ?? "" }
}

extension Rule {
  /// A file among the templates is used by nothing.
  public static let unusedTemplate = Rule(
    "unused-template", .warning,
    "A file among the templates takes a built-in one's place, is a form, or is put in by another.")
  /// A template that documents are made from is empty.
  public static let emptyTemplate = Rule(
    "empty-template", .error, "A template that documents are made from has something in it.")
  /// Two forms have one number.
  public static let repeatedFormNumber = Rule(
    "repeated-form-number", .warning,
    "Each form has a number of its own, by which labels and definitions name it.")
}
