import Findings

/// The names by which definitions and labels speak of forms.
///
/// A form goes by its title, by the name of its file with or without the number, and by the number: *Observation
/// record*, `observation-record`, `10`, *Form 10*. Letter case, punctuation and noughts in front do not count.
struct FormNames: Sendable {
  private let forms: [Form]
  /// The words that may stand before a number: *Form*.
  private let noun: [String]

  private struct Form {
    /// The name of its template in the folder of forms.
    var name: String
    var number: Int?
    var title: String
    /// What it is called, as words.
    var names: [[String]]
  }

  /// Names forms by their templates and their labels.
  init(_ forms: [String], _ labels: Labels) {
    noun = labels["form"].words
    self.forms = forms.map { form in
      let title = labels.title(ofForm: form)
      return Form(
        name: form, number: Int(form.prefix(while: \.isNumber)), title: title,
        names: [title.words, form.words, Array(form.words.dropFirst())])
    }
  }

  /// The forms of a name, in the order of their files; only a number can be that of several.
  func forms(named name: String) -> [String] {
    let words = name.words
    guard !words.isEmpty else { return [] }
    let namesakes = forms.filter { $0.names.contains(words) }
    guard namesakes.isEmpty else { return namesakes.map(\.name) }
    let rest = words.starts(with: noun) ? words.dropFirst(noun.count) : words[...]
    guard let number = rest.first.flatMap({ Int($0) }) else { return [] }
    let title = Array(rest.dropFirst())
    return forms.filter { $0.number == number && (title.isEmpty || $0.names.contains(title)) }
      .map(\.name)
  }

  /// The number of a form, nothing if its file has none.
  func number(of form: String) -> Int? { forms.first { $0.name == form }?.number }

  /// What to do about a name that no form has.
  func advice(for name: String) -> String {
    "name a form that is among the templates; there is no '\(name)'"
      + suggestion(nearest(to: name, among: forms.map(\.title)))
  }
}

extension Labels {
  /// The words that name a form: the label of its file's name without the number.
  func title(ofForm form: String) -> String {
    let name = form.drop { !$0.isLetter }
    let words = self[Self.key(name.utf8)]
    return words.isEmpty ? name.split(separator: "-").joined(separator: " ") : words
  }
}
