public import Findings

/// Makes nodes of tags and of the text between them.
///
/// Tags come in one by one and text is what lies between; `textStart` is where the next piece of it
/// begins. Tags that wait to be closed are frames on a stack. A tag that has its line for itself takes
/// the line with it: the white space before it is cut from the text and `textStart` goes behind the
/// line's end. Three rules of the inheritance specification are added to that one:
///
/// - a parent stands alone as a whole, from its opening to its closing tag;
/// - in a parent only blocks count, so what shares a line with them there does not matter;
/// - the indentation of a block's content belongs to the block: it is taken away where a replacement
///   is written and added where it is put in.
struct TreeBuilder {
  /// How deep sections, parents and blocks may lie in each other.
  static let deepestNesting = 100

  let source: Source
  var findings = Findings()
  var frames: [OpenTag]
  /// Where the next piece of text begins.
  var textStart = 0
  /// How many tags wait to be closed that lie too deep to be frames.
  var openTooDeep = 0

  init(_ source: Source) {
    self.source = source
    let root = Tag(kind: .silent, name: "", range: 0..<0)
    frames = [OpenTag(opener: root)]
  }

  /// Takes the next tag.
  mutating func add(_ tag: Tag, at site: Site) {
    switch tag.kind {
    case .variable(let key, let isRaw):
      addText(to: tag.range.lowerBound)
      addNode(.variable(key, isRaw: isRaw, site), tag.range)
      textStart = tag.range.upperBound
    case .silent:
      _ = cutLine(around: tag)
    case .partial(let name):
      let indent = cutLine(around: tag)
      let call = Call(
        name: name, isStandalone: indent != nil, indent: indent ?? 0..<0, site: site)
      addNode(.call(call, arguments: []), tag.range)
    case .section, .inverted, .parent, .block:
      open(tag, at: site)
    case .close:
      close(tag)
    }
  }

  /// Ends the template.
  mutating func finish() -> [Node] {
    addText(to: source.bytes.count)
    textStart = source.bytes.count
    while frames.count > 1 {
      let opener = frames[frames.count - 1].opener
      findings.report(
        .unclosedSection, "close '\(opener.name)' with '{{/\(opener.name)}}'",
        at: Place(source, opener.range))
      closeFrame(at: textStart..<textStart)
    }
    return frames[0].nodes
  }
}

extension TreeBuilder {
  var top: Int { frames.count - 1 }

  mutating func addNode(_ kind: Node.Kind, _ range: Range<Int>) {
    guard !frames[top].isParent else {
      reportIgnored(range)
      return
    }
    frames[top].nodes.append(Node(kind: kind, range: range))
  }

  mutating func addText(to end: Int) {
    guard textStart < end else { return }
    let range = textStart..<end
    guard !frames[top].isParent else {
      let ink = source.bytes.trimmed(range)
      if !ink.isEmpty { reportIgnored(ink) }
      return
    }
    frames[top].nodes.append(Node(kind: .text, range: range))
  }

  private mutating func reportIgnored(_ range: Range<Int>) {
    findings.report(
      .outsideBlock, "put this into a block of '\(frames[top].opener.name)'; it is left out here",
      at: Place(source, range),
      notes: [.init("the parent opens here", at: Place(source, frames[top].opener.range))])
  }

  /// Goes behind a tag, with its whole line where it has one for itself: then answers its indent.
  mutating func cutLine(around tag: Tag) -> Range<Int>? {
    let blanks = source.bytes.blanks(before: tag.range.lowerBound)
    guard let blanks, let end = source.bytes.lineEnd(after: tag.range.upperBound) else {
      addText(to: tag.range.lowerBound)
      textStart = tag.range.upperBound
      return nil
    }
    addText(to: blanks.lowerBound)
    textStart = end
    return blanks
  }

  private mutating func open(_ tag: Tag, at site: Site) {
    guard frames.count <= Self.deepestNesting else {
      if openTooDeep == 0 {
        findings.report(
          .deepSections, "nest sections at most \(Self.deepestNesting) deep",
          at: Place(source, tag.range))
      }
      openTooDeep += 1
      _ = cutLine(around: tag)
      return
    }
    var frame = OpenTag(
      opener: tag, site: site, blanks: source.bytes.blanks(before: tag.range.lowerBound))
    switch tag.kind {
    case .parent:
      addText(to: tag.range.lowerBound)
      textStart = tag.range.upperBound
    case .block where frames[top].isParent:
      addText(to: tag.range.lowerBound)
      let end = source.bytes.lineEnd(after: tag.range.upperBound)
      textStart = end ?? tag.range.upperBound
      frame.startsLine = end != nil
      frame.isArgument = true
    default:
      frame.startsLine = cutLine(around: tag) != nil
    }
    frame.contentStart = textStart
    frames.append(frame)
  }
}

extension Rule {
  /// Sections lie in each other without end.
  public static let deepSections = Rule(
    "deep-sections", .error,
    "Sections, parents and blocks lie at most \(TreeBuilder.deepestNesting) deep in each other.")
  /// Something in a parent belongs to none of its blocks.
  public static let outsideBlock = Rule(
    "outside-block", .warning,
    "Between the tags of a parent only its blocks count; all else is left out.")
}
