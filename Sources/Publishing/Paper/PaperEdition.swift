import Findings

// What a typesetter costs.
//
// A logbook of 31 units has 450 pages, most of them tables to write on. The typesetter keeps all of it in memory:
// some 20 KB for each element with words, 10 KB for one without, and time in the same measure. Besides, it shares
// styles only among elements whose parents share theirs, and copies those of a cell that has a height. So an
// edition for paper has no more elements than it shows, parts share their kinds of pages, and rows have heights,
// not cells.

/// The HTML of a document as it is handed to the program that makes a PDF of it.
///
/// It says the same as the document does, in the same order. A few things are for paper and for the
/// tags of a PDF alone, and would be a burden on a page:
///
/// - A logbook is printed and written on by pen, so a field that fills a cell is the empty cell, one of several
///   lines is ruled paper, and the number of a sheet is written on a line. In a form fields stay fields, and
///   have their names where the typesetter looks for them: in `title`. A blank does not grow on paper: it has one
///   line.
/// - Tables are made lighter, and each of their cells is given a head (`PaperTable`). Where nothing is to be
///   filled in on the screen, cells to write on are joined.
/// - A code to which nothing in the document leads has no anchor.
/// - A picture has its name in a `title` as well, from which the typesetter takes its alternative text.
/// - Styles that only paper has are added to the styles, and those for browsers alone are left out.
struct PaperEdition {
  /// The document.
  let html: [UInt8]
  private let styles: [UInt8]
  /// Whether fields stay fields.
  let isFillable: Bool
  /// The anchors to which a link of the document leads.
  let targets: Set<ArraySlice<UInt8>>
  /// What was made so far.
  var paper: [UInt8] = []
  /// Where in `paper` the styles of paper end, once they are there.
  private var endOfStyles: Int?
  /// The colour of lines between cells.
  private var hairline = "#999"
  /// Whether styles are being read that are left out.
  private var isForBrowsers = false
  /// What the block is that was opened last: `criteria`.
  var block: ArraySlice<UInt8> = []
  /// Whether the part that is being read is a form that is filled in.
  private var isExample = false
  /// The classes that have rules besides the styles.
  private var classes: Set<String> = []
  /// Those rules, in the order in which they came.
  private var rules: [String] = []
  /// Whether something else stands for the text area that is being read.
  var isReplaced = false
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
    targets = html.targets
  }

  /// The edition.
  func bytes() -> [UInt8] {
    var copy = self
    copy.makePaper()
    if let end = copy.endOfStyles {
      copy.paper.insert(contentsOf: copy.rules.joined().utf8, at: end)
    }
    return copy.paper
  }

  private mutating func makePaper() {
    paper.reserveCapacity(html.count + styles.count)
    var position = 0
    while position < html.count {
      let start = html[position...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      if !isForBrowsers { paper += html[position..<start] }
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
    case "style" where tag.value(of: "class")?.elementsEqual("for-browsers".utf8) == true:
      isForBrowsers = true
      return
    case "/style" where isForBrowsers:
      isForBrowsers = false
      return
    case "/style" where endOfStyles == nil:
      hairline = paper.hairline ?? hairline
      paper += styles
      endOfStyles = paper.count
    case "/textarea" where isReplaced:
      isReplaced = false
      return
    case "textarea" where tag.value(of: "class")?.elementsEqual("blank".utf8) == true:
      takeBlank(tag)
      return
    case "input", "textarea":
      takeField(tag, before: html[tag.bytes.endIndex...])
      return
    case "span":
      takeCode(tag)
      return
    case "section":
      let classes = tag.value(of: "class") ?? []
      isExample = ByteSearch.firstRange(of: Array(" example".utf8), in: classes) != nil
    case "div":
      block = tag.value(of: "class") ?? []
    case "table":
      table = paper.count
    case "/table":
      guard let start = table else { break }
      let whole = PaperTable(paper[start...], kind: kindOfTable)
      paper.replaceSubrange(start..., with: whole.bytes())
      for lines in whole.lines { need(lines.name, lines.rule(colour: hairline)) }
      table = nil
    default: break
    }
    paper += tag.bytes
    if tag.name == "svg", let name = tag.value(of: "aria-label") {
      paper += "<title>".utf8 + name + Array("</title>".utf8)
    }
  }

  /// Sees to it that a class has its rule.
  mutating func need(_ name: String, _ rule: String) {
    if classes.insert(name).inserted { rules.append(rule) }
  }

  /// What the tables of the block are that is being read.
  private var kindOfTable: PaperTable.Kind {
    guard !isFillable else { return .plain }
    switch String(decoding: block, as: UTF8.self) {
    case "rows", "plan", "criteria", "evidence-types", "matrix": return .ruled
    case "fields", "signatures": return isExample ? .plain : .pairs
    default: return .plain
    }
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

extension [UInt8] {
  /// The colour of lines, as styles tell it last, if it is in hexadecimal digits.
  fileprivate var hairline: String? {
    let name = Array("--hairline: #".utf8)
    guard let found = ByteSearch.ranges(of: name, in: self[...]).last else { return nil }
    return String(
      decoding: self[(found.upperBound - 1)...].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
  }
}
