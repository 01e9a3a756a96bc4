/// A form in which a document is published.
public enum Format: String, Sendable, Hashable, CaseIterable {
  case html
  case text

  /// The ending of its files, with the dot.
  public var ending: String {
    switch self {
    case .html: ".html"
    case .text: ".txt"
    }
  }
}

/// One document of the output folder: what it is, and where it stands.
public struct Publication: Sendable {
  /// What sort of document it is.
  public enum Kind: Sendable, Hashable {
    /// The entrance of the site.
    case entrance
    /// The page that shows what a search found.
    case search
    /// The page of a qualification.
    case qualification
    /// The page of a unit, by its identifier.
    case unit(String)
    /// The page of a theme of a qualification, by the theme's name.
    case theme(String)
    /// The glossary of a qualification.
    case glossary
    /// Which qualification of a suite has which unit, by the place of the suite.
    case matrix(Int)
    /// The notice at the old address of a unit that has another code now or is gone, by its place among them.
    case moved(Int)
    /// What has changed since earlier editions of a qualification, and what that means.
    case transition
    /// The sheet of a unit, by its identifier, with all its records, as one document to print.
    case pack(String)
    case handbook
    case logbook
    /// A blank form, by the name of its template.
    case form(String)
    /// The filled forms of a worked example, by the name of its files.
    case example(String)
    /// Which candidate of a class takes which unit.
    case classSheet
  }

  /// What sort of document it is.
  public let kind: Kind
  /// Where it stands in the output folder, without an ending: `nvq-level-1/handbook`.
  public let path: String
  /// The identifier of its qualification, nothing for the entrance.
  public let qualification: String?
  /// The place of its suite and of its qualification in the library.
  let shelf: Shelf?
  /// The earlier edition that it belongs to, by its place among the plan's; nothing for the current one.
  var archive: Int?
  /// Whether it is set in large print.
  var isLargePrint = false

  /// A qualification's place in a library.
  struct Shelf: Sendable, Hashable {
    var suite: Int
    var qualification: Int
  }

  /// The forms in which it is published: pages of the site as HTML, documents as text too.
  public var formats: [Format] {
    switch kind {
    // The text of a pack stands in the logbook.
    case .entrance, .search, .qualification, .unit, .theme, .glossary, .matrix, .moved, .transition,
      .pack:
      [.html]
    case .handbook, .logbook, .form, .classSheet, .example:
      isLargePrint || archive != nil ? [.html] : [.html, .text]
    }
  }
}

extension Publication.Kind {
  /// The word for it: the class of its page, and what templates ask for with `document.kind`.
  var name: String {
    switch self {
    case .entrance: "entrance"
    case .search: "search"
    case .qualification: "qualification"
    case .unit: "unit"
    case .theme: "theme"
    case .glossary: "glossary"
    case .matrix: "matrix"
    case .moved: "moved"
    case .transition: "transition"
    case .pack: "pack"
    case .handbook: "handbook"
    case .logbook: "logbook"
    case .form: "form"
    case .example: "example"
    case .classSheet: "class"
    }
  }

  /// Whether it is a page of the site, and not a file of its own.
  var isPage: Bool {
    switch self {
    case .entrance, .search, .qualification, .unit, .theme, .glossary, .matrix, .moved, .transition:
      true
    case .pack, .handbook, .logbook, .form, .classSheet, .example: false
    }
  }

  /// The unit that it is about, nothing if it is about none or many.
  var unit: String? {
    switch self {
    case .unit(let id), .pack(let id): id
    case .entrance, .search, .qualification, .theme, .glossary, .matrix, .moved, .transition: nil
    case .handbook, .logbook, .form, .classSheet, .example: nil
    }
  }

  /// Whether it is a blank form.
  var isForm: Bool { if case .form = self { true } else { false } }

  /// Whether it is a worked example.
  var isExample: Bool { if case .example = self { true } else { false } }

  /// Whether it is the pack of a unit.
  var isPack: Bool { if case .pack = self { true } else { false } }

  /// Whether it is for writing on: a form, or a book of them.
  var isRecord: Bool {
    switch self {
    case .pack, .logbook, .form: true
    default: false
    }
  }

  /// Whether it is a book, which begins with a title page and contents, and no single sheet or page.
  var hasContents: Bool {
    switch self {
    case .handbook, .logbook, .pack, .example: true
    default: false
    }
  }

  /// Whether it is the page of a unit.
  var isUnit: Bool { if case .unit = self { true } else { false } }

  /// The path of its template, without an ending.
  var template: String {
    switch self {
    case .entrance: "index"
    case .form(let form): "forms/\(form)"
    default: name
    }
  }
}
