import Findings
import Mustache
import Standards

// The documents of a qualification as its page lists them. Where the sizes are not known, as when a template is
// tried, every document has the editions that a build makes.

/// A document as lists name it.
private struct ListedDocument {
  let title: String
  /// The address without an ending, from the qualification's folder.
  let address: String
  /// Whether it may have an edition as text.
  var hasText = true
}

extension Plan {
  /// The documents of a qualification by sort: books, packs of units, forms, worked examples.
  func shelves(at place: Publication.Shelf) -> Value {
    let qualification = folder(of: qualification(at: place))
    return .list(
      listed(at: place).map { shelf in
        let items = shelf.documents.map { value(of: $0, in: qualification) }
        return [
          "id": .text(shelf.id), "heading": .text(templates.labels[shelf.heading]),
          "items": .list(items),
          "hasTexts": .truth(items.contains { $0.has("text") }),
          "hasPDFs": .truth(items.contains { $0.has("pdf") }),
        ]
      })
  }

  /// What can change in the list of documents while the definitions stay as they are: their sizes.
  func shelvesFingerprint(at place: Publication.Shelf) -> Fingerprint {
    let qualification = folder(of: qualification(at: place))
    var words: [UInt8] = []
    for document in listed(at: place).flatMap(\.documents) {
      words.append(word: document.title)
      words.append(word: document.address)
      sizes(of: document.address, in: qualification).append(to: &words)
    }
    return Fingerprint(of: words)
  }

  /// The documents by sort, each sort with the label that is its heading.
  private func listed(
    at place: Publication.Shelf
  ) -> [(id: String, heading: String, documents: [ListedDocument])] {
    let books = ["handbook", "logbook"].map {
      ListedDocument(title: templates.labels[$0], address: $0)
    }
    guard archive == nil else { return [("books", "books", books)] }
    let examples = (exampleShelves[place] ?? []).map { shelf in
      let units = shelf.example.units.map(\.citation).joined(separator: ", ")
      return ListedDocument(
        title: "\(shelf.example.candidate) (\(units))", address: "examples/\(shelf.example.name)")
    }
    let packs = shelves[place].map { shelf in
      zip(shelf.units, shelf.names).map { unit, name in
        ListedDocument(
          title: name, address: "units/\(shelf.folder(of: unit.id))/pack", hasText: false)
      }
    }
    let forms = (formShelves[place]?.forms ?? []).map {
      ListedDocument(
        title: templates.title(ofForm: $0), address: "forms/\(templates.file(ofForm: $0))")
    }
    let all = [
      ("books", "books", books), ("examples", "workedExamples", examples),
      ("packs", "unitPacks", packs ?? []), ("forms", "forms", forms),
    ]
    return all.filter { !$0.2.isEmpty }
  }

  /// The pack of a unit, as its page leads to it.
  func pack(of unit: Unit, at place: Publication.Shelf) -> Value {
    value(
      of: ListedDocument(
        title: templates.labels["unitPack"], address: packAddress(of: unit, at: place),
        hasText: false),
      in: qualification(at: place).id)
  }

  /// The sizes of the editions of a unit's pack.
  func packSizes(of unit: Unit, at place: Publication.Shelf) -> EditionSizes {
    sizes(of: packAddress(of: unit, at: place), in: qualification(at: place).id)
  }

  private func packAddress(of unit: Unit, at place: Publication.Shelf) -> String {
    "units/\(shelves[place]?.folder(of: unit.id) ?? "")/pack"
  }

  /// A document with its editions, each with its size where that is known.
  private func value(of document: ListedDocument, in qualification: String) -> Value {
    let sizes = sizes(of: document.address, in: qualification)
    let hasText = document.hasText && archive == nil
    return .object(
      Record(
        Self.documentNames,
        [
          .text(document.title), .text(document.address),
          .truth(!sizes.areKnown || sizes.web != nil), .text(sizes.web ?? ""),
          .truth(hasText && (!sizes.areKnown || sizes.text != nil)), .text(sizes.text ?? ""),
          .truth(sizes.pdf != nil), .text(sizes.pdf ?? ""),
        ]))
  }

  private static let documentNames: Names = [
    "title", "address", "web", "webSize", "text", "textSize", "pdf", "pdfSize",
  ]

  private func sizes(of address: String, in qualification: String) -> EditionSizes {
    guard let sizes else { return EditionSizes() }
    func size(_ ending: String) -> String? {
      sizes["\(qualification)/\(address)\(ending)"].map(templates.labels.size)
    }
    return EditionSizes(areKnown: true, web: size(".html"), text: size(".txt"), pdf: size(".pdf"))
  }
}

/// The sizes of the editions of a document, in words; nothing where an edition is not there.
struct EditionSizes {
  var areKnown = false
  var web: String?
  var text: String?
  var pdf: String?

  /// Writes them down for a fingerprint.
  func append(to words: inout [UInt8]) {
    for size in [areKnown ? "" : "?", web ?? "", text ?? "", pdf ?? ""] { words.append(word: size) }
  }
}

extension Value {
  /// Whether a member of a record is true.
  fileprivate func has(_ name: String) -> Bool {
    if case .object(let record) = self, case .truth(true)? = record[name] { true } else { false }
  }
}
