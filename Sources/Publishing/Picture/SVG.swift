/// Prints shapes as an SVG element that stands in a page of HTML.
///
/// There is no style attribute and no script, so that the page may stand under a strict security policy, and
/// no identifier, so that a page may hold many. All ink is the colour of the text around the picture; what is
/// filled carries words in the class `paper`, to which a style sheet gives the colour of the paper.
struct SVG {
  private(set) var output = ""

  /// Prints a picture.
  ///
  /// - Parameters:
  ///   - name: The class of the element, by which a style sheet chooses among pictures of several widths.
  ///   - hasTitles: Whether units say their titles when a pointer rests on them.
  init(_ drawing: StructureDrawing, on canvas: Canvas, named name: String, hasTitles: Bool) {
    let layout = PictureLayout(drawing, on: canvas)
    output += "<svg class=\"\(name)\" role=\"img\""
    output += " viewBox=\"0 0 \(canvas.width) \(layout.height)\" width=\"\(canvas.width)\""
    output += " preserveAspectRatio=\"xMinYMin\""
    if canvas.isNarrow { output += " display=\"none\"" }
    output += " height=\"\(layout.height)\" fill=\"currentColor\" font-family=\"\(Self.fonts)\">\n"
    if !drawing.title.isEmpty { output += "<title>\(drawing.title.escaped)</title>\n" }
    if !drawing.summary.isEmpty { output += "<desc>\(drawing.summary.escaped)</desc>\n" }
    for shape in layout.shapes { write(shape, hasTitles: hasTitles) }
    output += "</svg>\n"
  }

  /// For programs that draw a picture apart from the page and its styles.
  private static let fonts = "Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif"

  private mutating func write(_ shape: Shape, hasTitles: Bool) {
    switch shape {
    case .line(let line): write(line)
    case .words(let words): write(words)
    case .tile(let box, let tile, let isFilled):
      write(tile, in: box, isFilled: isFilled, hasTitle: hasTitles)
    case .demand(let demand, let x, let y): write(demand, x, y)
    }
  }

  private mutating func write(_ line: Shape.Line) {
    let way = line.isUpright ? "v" : "h"
    output += "<path d=\"M\(line.x) \(line.y)\(way)\(line.length)\" fill=\"none\""
    output += " stroke=\"currentColor\" shape-rendering=\"crispEdges\""
    switch line.weight {
    case .hairline: output += " stroke-opacity=\".3\"/>\n"
    case .strong: output += "/>\n"
    case .dotted: output += " stroke-dasharray=\"1 3\"/>\n"
    }
  }

  private mutating func write(_ words: Shape.Words) {
    guard !words.text.isEmpty else { return }
    output += "<text x=\"\(words.x)\" y=\"\(words.y)\"\(words.face.attributes)"
    if words.anchor != .start { output += " text-anchor=\"\(words.anchor.rawValue)\"" }
    if words.isMuted { output += " fill-opacity=\".75\"" }
    output += ">\(words.text.escaped)</text>\n"
  }

  private mutating func write(
    _ tile: StructureDrawing.Tile, in box: Shape.Box, isFilled: Bool, hasTitle: Bool
  ) {
    output += "<g>"
    if hasTitle, !tile.title.isEmpty { output += "<title>\(tile.title.escaped)</title>" }
    output += "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\""
    output += " rx=\"3\""
    output += isFilled ? "/>" : " fill-opacity=\".09\"/>"
    let y = box.y + box.height / 2 + Face.drop - 1
    output += "<text x=\"\(box.x + box.width / 2)\" y=\"\(y)\" text-anchor=\"middle\""
    output += "\(Face.code.attributes)"
    output += isFilled ? " class=\"paper\" fill=\"#fff\">" : ">"
    output += tile.code.escaped
    if !tile.mark.isEmpty {
      output += " <tspan\(Face.mark.attributes)>\(tile.mark.escaped)</tspan>"
    }
    output += "</text></g>\n"
  }

  private mutating func write(_ demand: StructureDrawing.Demand, _ x: Int, _ y: Int) {
    output += "<text x=\"\(x)\" y=\"\(y)\"\(Face.detail.attributes)>"
    let number = "<tspan\(Face.number.attributes)>\(demand.number.escaped)</tspan>"
    output += [
      demand.before.escaped, demand.number.isEmpty ? "" : number, demand.after.escaped,
    ].filter { !$0.isEmpty }.joined(separator: " ")
    output += "</text>\n"
  }
}

extension Face {
  fileprivate var attributes: String {
    " font-size=\"\(size)\"" + (isBold ? " font-weight=\"600\"" : " font-weight=\"400\"")
  }
}

extension String {
  /// The words as they may stand in an element and in an attribute.
  fileprivate var escaped: String {
    guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
      return self
    }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
