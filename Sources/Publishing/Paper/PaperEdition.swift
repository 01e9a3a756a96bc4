import Findings

/// The HTML of a document as it is handed to the program that makes a PDF of it.
///
/// It says the same as the document does, in the same order. A few things are for paper and for the
/// tags of a PDF alone, and would be a burden on a page:
///
/// - A logbook is printed and written on by pen, so a field that fills a cell is the empty cell, and one
///   of several lines is ruled paper. In a form fields stay fields, and have their names where the
///   typesetter looks for them: in `title`.
/// - Tables are made lighter, and each of their cells is given a head (`PaperTable`).
/// - A picture has its name in a `title` as well, from which the typesetter takes its alternative text.
/// - Styles that only paper has are added to the styles.
///
/// The typesetter needs some 20 KB for each element, and time in the same measure: a logbook of 450 pages must
/// not have more of them than it shows.
struct PaperEdition {
  private let html: [UInt8]
  private let styles: [UInt8]
  private let isFillable: Bool
  private var paper: [UInt8] = []
  private var hasStyles = false
  /// Whether ruled paper stands for the field that is being read.
  private var isInLines = false
  /// Where in `paper` the table begins that is being read.
  private var table: Int?

  /// Reads a document as the HTML writer prints it.
  ///
  /// - Parameters:
  ///   - html: The document.
  ///   - styles: The styles of paper.
  ///   - isFillable: Whether fields stay fields.
  init(_ html: [UInt8], styles: String, isFillable: Bool) {
    self.html = html
    self.styles = Array(styles.utf8)
    self.isFillable = isFillable
  }

  /// The edition.
  func bytes() -> [UInt8] {
    var copy = self
    copy.makePaper()
    return copy.paper
  }

  private mutating func makePaper() {
    paper.reserveCapacity(html.count + styles.count)
    var position = 0
    while position < html.count {
      let start = html[position...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      paper += html[position..<start]
      guard let tag = HTMLTag(in: html[...], at: start) else {
        paper += html[start...]
        return
      }
      take(tag)
      position = tag.bytes.endIndex
    }
  }

  private mutating func take(_ tag: HTMLTag) {
    switch tag.name {
    case "/style" where !hasStyles:
      paper += styles
      hasStyles = true
    case "/textarea" where isInLines:
      isInLines = false
      return
    case "input", "textarea":
      takeField(tag)
      return
    case "table":
      table = paper.count
    case "/table":
      guard let start = table else { break }
      let whole = PaperTable(paper[start...]).bytes()
      paper.replaceSubrange(start..., with: whole)
      table = nil
    default: break
    }
    paper += tag.bytes
    if tag.name == "svg", let name = tag.value(of: "aria-label") {
      paper += "<title>".utf8 + name + Array("</title>".utf8)
    }
  }

  private mutating func takeField(_ tag: HTMLTag) {
    guard !isFillable else {
      let name = tag.bytes.firstRange(of: Array(" aria-label=".utf8))
      paper += tag.bytes[..<(name?.lowerBound ?? tag.bytes.endIndex)]
      guard let name else { return }
      paper += Array(" title=".utf8) + tag.bytes[name.upperBound...]
      return
    }
    if tag.name == "textarea", let lines = tag.number(of: "rows") {
      paper += "<span class=\"writing-lines\" style=\"--lines: \(lines)\"></span>".utf8
      isInLines = true
      return
    }
    let isAlone =
      paper.endsWithOpenCell && html[tag.bytes.endIndex...].starts(with: "</td>".utf8)
      && tag.name == "input"
    let isTicked = tag.bytes.firstRange(of: Array(" checked>".utf8)) != nil
    if !isAlone || isTicked { paper += tag.bytes }
  }
}

extension [UInt8] {
  /// Whether a cell was opened just now.
  fileprivate var endsWithOpenCell: Bool {
    guard last == UInt8(ascii: ">"), let open = lastIndex(of: UInt8(ascii: "<")) else {
      return false
    }
    return self[open...].starts(with: "<td".utf8)
  }
}

extension Plan {
  /// The HTML of a document as it is handed to the program that makes a PDF of it.
  public func paper(_ html: [UInt8], of publication: Publication) -> [UInt8] {
    PaperEdition(
      html, styles: templates.styles(["paper"]), isFillable: publication.isFillable
    ).bytes()
  }
}
