import Standards

/// What the documents of forms are called, and their anchors where they stand with a unit.
///
/// A form has the name that its maker gave to the file, such as `20 risk assessment`; its document has the same in letters,
/// digits and hyphens. Names that are such already go first, so that a new form takes no other's address.
enum FormFiles {
  /// The names of documents by the names of forms.
  static func names(of forms: [String]) -> [String: String] {
    let isPlain = { (form: String) in FileName.kept(of: form) == form }
    var names = FileNames()
    return (forms.filter(isPlain) + forms.filter { !isPlain($0) })
      .reduce(into: [:]) { $0[$1] = names.name(for: $1) }
  }

  /// What anchors end with, by the names of forms: the name without the number, if there is more to it.
  static func anchors(of forms: [String]) -> [String: String] {
    var names = FileNames()
    return forms.reduce(into: [:]) { anchors, form in
      let words = form.drop { !$0.isLetter }
      anchors[form] = words.isEmpty ? "" : names.name(for: String(words))
    }
  }
}
