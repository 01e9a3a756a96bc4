public import Findings
import Markdown

/// A recording form that a qualification uses, as its definition lists it.
public struct FormUse: Sendable, Equatable {
  /// The form's name, as written.
  public var name: String
  /// Where in the logbook it belongs, in the definition's words; empty if that is not said.
  public var use: String

  /// Names a form.
  public init(name: String, use: String = "") {
    self.name = name
    self.use = use
  }
}

extension Section {
  /// The forms that the section lists: the items of its lists, and the rows of its tables.
  ///
  /// A row's first cell names the form, and the second says where it belongs.
  public var forms: [FormUse] {
    content.prose.flatMap { prose in
      Document.parse(Source(path: "", text: prose.markdown)).document.blocks.flatMap { block in
        switch block.kind {
        case .list(let list):
          return list.items.map { FormUse(name: $0.content.plainText) }
        case .table(let table):
          return table.body.compactMap { row in
            let words = row.cells.map(\.content.plainText)
            guard let name = words.first, !name.isEmpty else { return nil }
            return FormUse(name: name, use: words.count > 1 ? words[1] : "")
          }
        default: return []
        }
      }
    }
  }

  /// Where the section names a form as it is written, otherwise the section's own place.
  public func place(ofForm name: String) -> Place {
    let text = place.source.bytes[place.range.upperBound...]
    return text.firstRange(of: Array(name.utf8)).map { Place(place.source, $0) } ?? place
  }
}
