import Standards

// Pages and documents that are found by their titles: themes, glossaries, forms, worked examples.

extension Plan {
  /// The themes of a suite, each once for all qualifications that have units of it.
  func searchedThemes(of suite: Int) -> [SearchEntry] {
    var names: [String] = []
    var entries: [String: SearchEntry] = [:]
    for place in places(of: suite) {
      for theme in pages[place]?.themes ?? [] {
        if entries[theme.name] == nil {
          names.append(theme.name)
          var walk = ItemWalk(labels: templates.labels) { $0 }
          walk.add(
            Prose(markdown: context(at: place).statement(ofTheme: theme.name)), at: walk.top)
          entries[theme.name] = SearchEntry(
            kind: .document, theme: theme.name, title: theme.name, items: walk.items)
        }
        entries[theme.name]?.pages.append(
          .init(qualification: owner(place), address: theme.address))
      }
    }
    return names.compactMap { entries[$0] }
  }

  /// The glossary of a suite, term by term.
  func searchedGlossary(of suite: Int) -> [SearchEntry] {
    var merge = EditionMerge()
    var entry = SearchEntry(kind: .document, title: templates.labels["glossary"])
    for place in places(of: suite) where pages[place]?.finder != nil {
      let shared = context(at: place).suite
      var walk = ItemWalk(labels: templates.labels) { $0 }
      walk.add(Prose(markdown: shared.glossaryText), at: walk.top)
      for (term, anchor) in zip(shared.glossary, shared.glossaryAnchors) {
        let text = "\(term.name.plainText): \(term.meaning.plainText)"
        walk.add(.term, text.onOneLine, at: "#\(anchor)")
      }
      merge.add(walk.items)
      entry.pages.append(.init(qualification: owner(place), address: "glossary.html"))
    }
    entry.items = merge.merged
    return entry.pages.isEmpty ? [] : [entry]
  }

  /// The pages that belong to no qualification.
  var searchedPages: [SearchEntry] {
    publications.compactMap { page in
      switch page.kind {
      case .entrance, .matrix:
        SearchEntry(
          kind: .document, title: title(of: page),
          pages: [.init(qualification: nil, address: "\(page.path).html")])
      default: nil
      }
    }
  }

  /// The blank forms, each once for all qualifications; what is printed on them, *Form 7*, is their code.
  var searchedForms: [SearchEntry] {
    templates.forms.compactMap { form in
      let pages = allShelves.filter { formShelves[$0]?.forms.contains(form) ?? false }
        .map {
          SearchEntry.Page(
            qualification: owner($0), address: "forms/\(templates.file(ofForm: form)).html")
        }
      guard !pages.isEmpty else { return nil }
      let code = templates.formNames.number(of: form).map { "\(templates.labels["form"]) \($0)" }
      return SearchEntry(
        kind: .document, code: code ?? "", title: templates.title(ofForm: form), pages: pages)
    }
  }

  var searchedExamples: [SearchEntry] {
    publications.filter(\.kind.isExample).compactMap { publication in
      guard let place = publication.shelf, let shelf = example(of: publication) else { return nil }
      return SearchEntry(
        kind: .document,
        title: "\(templates.labels["workedExample"]): \(shelf.example.candidate)",
        pages: [
          .init(
            qualification: owner(place), address: "examples/\(shelf.example.name).html")
        ])
    }
  }
}
