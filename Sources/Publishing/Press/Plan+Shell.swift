import Markdown
import Mustache
import Standards

extension Plan {
  /// The shell of a document.
  func shell(of publication: Publication) -> Shell {
    publication.kind.isPage ? templates.pageShell : templates.documentShell
  }

  /// What stands around the pages of a qualification alike, with the names that only some documents fill.
  func shell(at place: Publication.Shelf?, _ brand: Value) -> Record {
    [
      "labels": templates.labelValues, "brand": brand, "document": false, "root": "",
      "trail": [], "hasTrail": true, "contents": false,
      "siteName": .text(siteName), "siteLogo": .text(BrandLogo.path(in: library) ?? ""),
      "noticeStyles": .text(place.map(noticeStyles(at:)) ?? ""),
      "canonical": "", "here": "", "previous": nil, "next": nil, "hasNeighbours": false,
      "styles": "", "isLargePrint": false, "script": "", "hasChooser": false, "quoted": nil,
      "parts": [],
    ]
  }

  /// What the shell of a document is filled with beside that.
  ///
  /// - Parameters:
  ///   - shell: What stands around the pages of its qualification alike.
  ///   - document: What is said of the document.
  ///   - headings: What the contents of a page lead to.
  func shellRecord(
    for publication: Publication, _ shell: Record, _ document: Value, _ headings: [PageHeading]
  ) -> Record {
    let (previous, next) = neighbours(of: publication)
    var own = Record(
      Self.shellNames,
      [
        document, .text(publication.root), trail(to: publication), contents(headings),
        .text(shortTitle(of: publication)), previous, next, .truth(publication.kind.isUnit),
      ])
    switch publication.kind {
    case .entrance: own["hasTrail"] = false
    case .qualification: own["hasChooser"] = .truth(archive == nil)
    case .moved: own["canonical"] = .text(canonical(of: publication))
    default: break
    }
    if !publication.kind.isPage { own.merge(documentShell(of: publication, shell)) }
    return own
  }

  private static let shellNames: Names = [
    "document", "root", "trail", "contents", "here", "previous", "next", "hasNeighbours",
  ]

  /// What stands around a document that is a file of its own.
  private func documentShell(of publication: Publication, _ shell: Record) -> Record {
    [
      "styles": .text(
        styles(
          ["base", "widths", "document", "print"] + (hasExamples(publication) ? ["example"] : [])
            + (publication.kind == .logbook ? ["choice"] : [])
            + (publication.isLargePrint ? ["large-print"] : []))),
      "isLargePrint": .truth(publication.isLargePrint),
      "script": .text(script(of: publication)),
      "quoted": quoted(for: publication, shell),
      "parts": runningHeads(of: publication),
    ]
  }

  /// What the styles of a document print around its pages.
  private func quoted(for publication: Publication, _ shared: Record) -> Value {
    let labels = templates.labels
    return [
      "head": .text(head(of: publication).quotedForStyles),
      "foot": .text(foot(of: publication, shared).quotedForStyles),
      "candidate": .text(candidateLine(of: publication).quotedForStyles),
      "page": .text("\(labels["page"]) ".quotedForStyles),
      "newPage": .text("\n\(labels["page"]) ".quotedForStyles),
      "of": .text(" \(labels["pageOf"]) ".quotedForStyles),
      "blank": .text(labels["blankPage"].quotedForStyles),
    ]
  }

  /// What stands at the head of every page: the title, and below it that the document is not current.
  ///
  /// In a pack the unit has a head of its own beside it.
  private func head(of publication: Publication) -> String {
    let place = publication.kind.isPack ? publication.shelf : nil
    let title =
      place.map { qualification(at: $0).title.plainText }
      ?? title(of: publication, divider: "\n")
    return [title, notice(of: publication)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Whose the document is, as a line of its own below its title; nothing if it is nobody's.
  private func candidateLine(of publication: Publication) -> String {
    guard publication.kind.isRecord else { return "" }
    let line = String(repeating: "_", count: publication.isLargePrint ? 18 : 30)
    let name = candidate.map(\.name).flatMap { $0.isEmpty ? nil : $0 } ?? line
    return "\n\(templates.labels["candidate"]): \(name)"
  }

  /// What stands at the foot of every page: the edition, and the words of the brand.
  ///
  /// Large print has no room for the second.
  private func foot(of publication: Publication, _ shared: Record) -> String {
    var lines = [edition(of: publication)]
    if !publication.isLargePrint, case .object(let brand)? = shared["brand"],
      let footer = brand["footer"]?.words
    {
      lines.append(footer)
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The unit or the form of each part, for the heads and feet of its pages.
  private func runningHeads(of publication: Publication) -> Value {
    guard !publication.kind.isPage, let place = publication.shelf else { return [] }
    return .list(
      partPlans(of: publication).enumerated().compactMap { index, part in
        switch part.subject {
        case .document: nil
        case .unit(let unit): head(of: unit, page: index, of: publication, on: place)
        case .form(let sheet, _):
          head(
            templates.title(ofForm: sheet.form), short: "\(templates.labels["form"]) ", page: index,
            candidate: candidateLine(of: publication), isForm: true)
        case .filled(let form, let shelf, _):
          head(of: form, in: shelf, page: index, of: publication)
        }
      })
  }

  private func head(
    of unit: Unit, page: Int, of publication: Publication, on place: Publication.Shelf
  ) -> Value {
    let name = shelves[place]?.name(of: unit.id) ?? ""
    let label = unit.label.isEmpty ? templates.labels["unit"] : unit.label
    let code = unit.code?.printed ?? ""
    return head(
      code.isEmpty ? name : "\(label) \(name)", short: "\(label) \(code) ", page: page,
      candidate: candidateLine(of: publication))
  }

  /// The heads of a filled form; in a document of its own the title says already that it is an example, and
  /// whose.
  private func head(
    of form: FilledForm, in shelf: ExampleShelf, page: Int, of publication: Publication
  ) -> Value {
    let labels = templates.labels
    let words = publication.kind.isExample ? [] : [labels["exampleNotice"]]
    let candidate = "\(shelf.example.candidate) (\(labels["invented"]))"
    return head(
      (words + [shelf.about(form)]).filter { !$0.isEmpty }.joined(separator: "\n"), short: "",
      page: page,
      candidate: publication.kind.isExample ? "" : "\n\(labels["candidate"]): \(candidate)",
      isForm: true, isExample: true)
  }

  /// - Parameters:
  ///   - candidate: Whose the part is, as `candidateLine(of:)` says it.
  ///   - isForm: Whether it is a form for itself, whose first page may be one across.
  ///   - isExample: Whether it is filled in by somebody else than whose the document is.
  private func head(
    _ words: String, short: String, page: Int, candidate: String, isForm: Bool = false,
    isExample: Bool = false
  ) -> Value {
    [
      "page": .text("part\(page)"), "unit": .text(words.quotedForStyles),
      "isForm": .truth(isForm), "isExample": .truth(isExample),
      "candidate": .text(candidate.quotedForStyles),
      "pageInUnit": .text("\(short)\(templates.labels["pageInUnit"]) ".quotedForStyles),
    ]
  }

  /// The units before and behind a unit, as its page leads to them; nothing elsewhere.
  private func neighbours(of publication: Publication) -> (previous: Value, next: Value) {
    guard case .unit(let id) = publication.kind,
      let shelf = publication.shelf.flatMap({ shelves[$0] }),
      let place = shelf.place(of: id)
    else { return (nil, nil) }
    func unit(_ place: Int) -> Value {
      guard shelf.units.indices.contains(place) else { return nil }
      return link(
        shelf.names[place], "../\(shelf.folder(of: shelf.units[place].id))/index.html")
    }
    return (unit(place - 1), unit(place + 1))
  }
}

extension Publication {
  /// The way from the document's folder to the top of the output folder: `../../../`, or nothing.
  var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}

extension String {
  /// The text as a string of CSS, with its quotation marks.
  ///
  /// All but letters and digits of ASCII, spaces and what is not ASCII is written as an escape, so
  /// that no text can end the string, or the style sheet around it.
  var quotedForStyles: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "\u{A0}"...: text.unicodeScalars.append(scalar)
      default: text += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return text + "\""
  }
}
