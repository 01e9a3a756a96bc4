import Mustache
import Standards

// The documents of a qualification as its page lists them. Where the sizes are not known, as when a template is
// tried, every document has the editions that a build makes.

extension Plan {
  /// The documents of a qualification by sort: books, packs of units, forms, worked examples.
  func shelves(at place: Publication.Shelf) -> Value {
    let labels = templates.labels
    let qualification = folder(of: qualification(at: place))
    let units = shelves[place].map { shelf in
      zip(shelf.units, shelf.names).map { unit, name in
        item(
          name, "units/\(shelf.folder(of: unit.id))/pack", hasText: false, in: qualification)
      }
    }
    let forms = (formShelves[place]?.forms ?? []).map {
      item(templates.title(ofForm: $0), "forms/\(templates.file(ofForm: $0))", in: qualification)
    }
    let examples = (exampleShelves[place] ?? []).map { shelf in
      let units = shelf.example.units.map(\.citation).joined(separator: ", ")
      return item(
        "\(shelf.example.candidate) (\(units))", "examples/\(shelf.example.name)",
        in: qualification)
    }
    let books = ["handbook", "logbook"].map { item(labels[$0], $0, in: qualification) }
    let all: [(id: String, heading: String, items: [Value])] = [
      ("books", labels["books"], books), ("examples", labels["workedExamples"], examples),
      ("packs", labels["unitPacks"], units ?? []), ("forms", labels["forms"], forms),
    ]
    let shown = archive == nil ? all : Array(all.prefix(1))
    return .list(
      shown.filter { !$0.items.isEmpty }.map { shelf in
        [
          "id": .text(shelf.id), "heading": .text(shelf.heading), "items": .list(shelf.items),
          "hasTexts": .truth(shelf.items.contains { $0.has("text") }),
          "hasPDFs": .truth(shelf.items.contains { $0.has("pdf") }),
        ]
      })
  }

  /// The pack of a unit, as its page leads to it.
  func pack(of unit: Unit, at place: Publication.Shelf) -> Value {
    item(
      templates.labels["unitPack"], packAddress(of: unit, at: place), hasText: false,
      in: qualification(at: place).id)
  }

  /// The sizes of the editions of a unit's pack, in words.
  func packSizes(of unit: Unit, at place: Publication.Shelf) -> EditionSizes {
    editionSizes(of: packAddress(of: unit, at: place), in: qualification(at: place).id)
  }

  private func packAddress(of unit: Unit, at place: Publication.Shelf) -> String {
    "units/\(shelves[place]?.folder(of: unit.id) ?? "")/pack"
  }

  /// A document with its editions, each with its size where that is known.
  private func item(
    _ title: String, _ address: String, hasText: Bool = true, in qualification: String
  ) -> Value {
    let size = editionSizes(of: address, in: qualification)
    return [
      "title": .text(title), "address": .text(address),
      "web": .truth(sizes == nil || size.web != nil), "webSize": .text(size.web ?? ""),
      "text": .truth(hasText && archive == nil && (sizes == nil || size.text != nil)),
      "textSize": .text(size.text ?? ""),
      "pdf": .truth(size.pdf != nil), "pdfSize": .text(size.pdf ?? ""),
    ]
  }

  private func editionSizes(of address: String, in qualification: String) -> EditionSizes {
    guard let sizes else { return EditionSizes() }
    func size(_ ending: String) -> String? {
      sizes["\(qualification)/\(address)\(ending)"].map(templates.labels.size)
    }
    return EditionSizes(web: size(".html"), text: size(".txt"), pdf: size(".pdf"))
  }
}

/// The sizes of the editions of a document, in words; nothing where an edition is not there.
struct EditionSizes {
  var web: String?
  var text: String?
  var pdf: String?

  var all: [String?] { [web, text, pdf] }
}

extension Value {
  /// Whether a member of a record is true.
  fileprivate func has(_ name: String) -> Bool {
    if case .object(let record) = self, case .truth(true)? = record[name] { true } else { false }
  }
}
