import Findings

/// The HTML of a document as it is handed to the program that makes a PDF of it.
///
/// It says the same as the document does, in the same order. A few things are for paper and for the
/// tags of a PDF alone, and would be a burden on a page:
///
/// - A logbook is printed and written on by pen, so a field that fills a cell is the empty cell, and one
///   of several lines is as many lines: fewer elements, and less memory to typeset them. In a form
///   fields stay fields, and have their names where the typesetter looks for them: in `title`.
/// - Each table gets a foot with a head of no height for each column. PDF/UA wants a head for every cell,
///   and tables of labels and blanks have none; nor does the typesetter see that a head above several
///   columns is the head of each.
/// - A picture has its name in a `title` as well, from which the typesetter takes its alternative text.
/// - Styles that only paper has are added to the styles.
struct PaperEdition {
  private let html: [UInt8]
  private let styles: [UInt8]
  private let isFillable: Bool
  private var paper: [UInt8] = []
  /// How many columns the table has that is being read.
  private var columns = 0
  private var isInFirstRow = false
  private var hasStyles = false
  /// Whether lines stand for the field that is being read.
  private var isInLines = false

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
      let tag = html[position...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      paper += html[position..<tag]
      guard let close = html[tag...].firstIndex(of: UInt8(ascii: ">")) else {
        paper += html[tag...]
        return
      }
      take(html[tag...close])
      position = close + 1
    }
  }

  private mutating func take(_ tag: ArraySlice<UInt8>) {
    if tag.starts(with: "</style".utf8), !hasStyles {
      paper += styles
      hasStyles = true
    } else if tag.starts(with: "<table".utf8) {
      columns = 0
      isInFirstRow = true
    } else if tag.starts(with: "</tr".utf8) {
      isInFirstRow = false
    } else if isInFirstRow, tag.starts(with: "<td".utf8) || tag.isHeadCell {
      columns += tag.columnSpan
    } else if tag.starts(with: "</table".utf8) {
      addFoot()
    } else if isInLines, tag.starts(with: "</textarea".utf8) {
      isInLines = false
      return
    } else if tag.starts(with: "<input".utf8) || tag.starts(with: "<textarea".utf8) {
      takeField(tag)
      return
    }
    paper += tag
    if tag.starts(with: "<svg".utf8), let name = tag.label {
      paper += "<title>".utf8 + name + Array("</title>".utf8)
    }
  }

  private mutating func addFoot() {
    guard columns > 0 else { return }
    paper += "<tfoot class=\"unseen\"><tr>".utf8
    for _ in 0..<columns { paper += "<th scope=\"col\"></th>".utf8 }
    paper += "</tr></tfoot>\n".utf8
  }

  private mutating func takeField(_ tag: ArraySlice<UInt8>) {
    guard !isFillable else {
      let name = tag.firstRange(of: Array(" aria-label=".utf8))
      paper += tag[..<(name?.lowerBound ?? tag.endIndex)]
      guard let name else { return }
      paper += Array(" title=".utf8) + tag[name.upperBound...]
      return
    }
    if let lines = tag.lines {
      for _ in 0..<lines { paper += "<span class=\"writing-line\"></span>".utf8 }
      isInLines = true
      return
    }
    let isAlone =
      paper.endsWithOpenCell && html[tag.endIndex...].starts(with: "</td>".utf8)
      && tag.starts(with: "<input".utf8)
    let isTicked = tag.firstRange(of: Array(" checked>".utf8)) != nil
    if !isAlone || isTicked { paper += tag }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the tag opens a head cell, and not the head of a table.
  fileprivate var isHeadCell: Bool {
    starts(with: "<th".utf8) && dropFirst(3).first.map { $0 == 0x20 || $0 == 0x3E } == true
  }

  /// The name that the tag gives for those who cannot see, as it is escaped there.
  fileprivate var label: ArraySlice<UInt8>? {
    guard let name = firstRange(of: Array("aria-label=\"".utf8)) else { return nil }
    return self[name.upperBound...].prefix { $0 != 0x22 }
  }

  /// How many lines the tag of a field of several lines asks for.
  fileprivate var lines: Int? {
    guard let name = firstRange(of: Array("<textarea rows=\"".utf8)) else { return nil }
    return Int(String(decoding: self[name.upperBound...].prefix { $0 != 0x22 }, as: UTF8.self))
  }

  /// The columns that the tag of a cell says it fills.
  fileprivate var columnSpan: Int {
    guard let name = firstRange(of: Array("colspan=\"".utf8)) else { return 1 }
    let digits = self[name.upperBound...].prefix { (0x30...0x39).contains($0) }
    return Swift.max(1, Int(String(decoding: digits, as: UTF8.self)) ?? 1)
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
