public import Findings
import Standards

/// The recording forms of a qualification: which are made blank, and which stand where in the logbook.
///
/// A definition lists the forms that it uses under a heading such as *Recording forms*; without a list,
/// all forms are used. Where a form belongs is said behind its name in that list, otherwise among the
/// labels, which name forms too (``FormNames``).
struct FormShelf: Sendable {
  /// Where a form stands in a logbook.
  enum Use: Sendable, Equatable {
    case front
    case unit
    case element
    /// In the pack of a unit that is printed alone, and not in the logbook.
    case pack
    /// So many blank copies behind the units.
    case spare(Int)
    /// Nowhere: it is made blank, and handed out when it is asked for.
    case apart
  }

  /// A form with its place.
  struct Entry: Sendable {
    /// The name of its template in the folder of forms.
    let form: String
    /// The name of its document.
    let file: String
    let use: Use
  }

  /// The forms in the order of the definition, or of their files.
  let entries: [Entry]

  /// The names of the forms, in the order of their files.
  var forms: [String] {
    entries.map(\.form).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A blank form in a logbook.
  struct Sheet: Sendable {
    /// The name of its template in the folder of forms.
    let form: String
    /// Where the contents lead to; of several copies only the first has it.
    let anchor: String?
  }

  /// The forms that stand before the units of a logbook, or the copies behind them.
  func sheets(in list: PartList) -> [Sheet] {
    entries.flatMap { entry -> [Sheet] in
      switch (list, entry.use) {
      case (.frontForms, .front): [Sheet(form: entry.form, anchor: "front-\(entry.file)")]
      case (.spareForms, .spare(let copies)):
        (0..<min(copies, Self.mostCopies)).map { copy in
          Sheet(form: entry.form, anchor: copy == 0 ? "spare-\(entry.file)" : nil)
        }
      default: []
      }
    }
  }

  /// No form has more spare copies than this.
  private static let mostCopies = 100

  /// The forms that stand with each unit, in order, and whether one is made for each element.
  ///
  /// - Parameter isPack: Whether they are those of a pack that is printed alone.
  func unitForms(inPack isPack: Bool) -> [(form: String, isForElements: Bool)] {
    entries.compactMap { entry in
      switch entry.use {
      case .unit: (entry.form, false)
      case .element: (entry.form, true)
      case .pack: isPack ? (entry.form, false) : nil
      default: nil
      }
    }
  }

  /// The forms of a definition's list, or all there are.
  init(_ section: Section?, templates: Templates, _ findings: inout Findings) {
    let words = FormWords(templates)
    func entry(_ form: String, _ use: Use) -> Entry {
      Entry(form: form, file: templates.file(ofForm: form), use: use)
    }
    guard let section, !section.forms.isEmpty else {
      entries = templates.forms.map { entry($0, words.usual(of: $0)) }
      return
    }
    var entries: [Entry] = []
    for use in section.forms {
      guard let form = templates.formNames.forms(named: use.name).first else {
        findings.report(
          .unknownForm, templates.formNames.advice(for: use.name),
          at: section.place(ofForm: use.name))
        continue
      }
      guard !entries.contains(where: { $0.form == form }) else { continue }
      entries.append(entry(form, words.use(use.use) ?? words.usual(of: form)))
    }
    self.entries = entries
  }
}

/// How the words of a definition and of the labels speak of forms.
private struct FormWords {
  private let templates: Templates

  init(_ templates: Templates) { self.templates = templates }

  /// Where a form belongs by what a definition says behind its name; nothing if that says nothing.
  func use(_ text: String) -> FormShelf.Use? {
    let words = text.words
    func speaks(_ label: String) -> Bool {
      words.contains(where: Set(templates.labels[label].words).contains)
    }
    if words.isEmpty { return nil }
    if speaks("packWords") { return .pack }
    if speaks("elementWords") { return .element }
    if speaks("unitWords") { return .unit }
    if speaks("frontWords") { return .front }
    if speaks("spareWords") { return .spare(words.lazy.compactMap { Int($0) }.first ?? 1) }
    return .apart
  }

  /// Where a form belongs if nobody says otherwise.
  func usual(of form: String) -> FormShelf.Use {
    func lists(_ label: String) -> Bool { templates.labels.lists(form, under: label) }
    if lists("frontForms") { return .front }
    if lists("unitForms") { return .unit }
    if lists("elementForms") { return .element }
    if lists("packForms") { return .pack }
    return lists("spareForms") ? .spare(1) : .apart
  }
}

extension Rule {
  /// A definition or a label lists a form that is not there.
  public static let unknownForm = Rule(
    "unknown-form", .error,
    "The forms that a qualification or a line of 'labels.md' lists are among the templates.")
}
