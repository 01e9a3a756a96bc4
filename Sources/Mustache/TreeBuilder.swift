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
  private(set) var findings = Findings()
  private var frames: [Frame]
  private var textStart = 0
  /// How many tags wait to be closed that lie too deep to be frames.
  private var openTooDeep = 0

  /// A tag that waits to be closed, with what was read since.
  private struct Frame {
    var opener: Tag
    var site = Site()
    /// The white space before the opening tag where there is nothing else on the line.
    var blanks: Range<Int>?
    var startsLine = false
    var contentStart = 0
    var nodes: [Node] = []
    var arguments: [String: Block] = [:]
    var isArgument = false

    var isParent: Bool {
      if case .parent = opener.kind { true } else { false }
    }
  }

  init(_ source: Source) {
    self.source = source
    let root = Tag(kind: .silent, name: "", range: 0..<0)
    frames = [Frame(opener: root)]
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
        name: name, isStandalone: indent != nil, indent: indent ?? 0..<0, arguments: [:], site: site
      )
      addNode(.call(call), tag.range)
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
  private var top: Int { frames.count - 1 }

  private mutating func addNode(_ kind: Node.Kind, _ range: Range<Int>) {
    guard !frames[top].isParent else {
      reportIgnored(range)
      return
    }
    frames[top].nodes.append(Node(kind: kind, range: range))
  }

  private mutating func addText(to end: Int) {
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
  private mutating func cutLine(around tag: Tag) -> Range<Int>? {
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
          .deepNesting, "nest sections at most \(Self.deepestNesting) deep",
          at: Place(source, tag.range))
      }
      openTooDeep += 1
      _ = cutLine(around: tag)
      return
    }
    var frame = Frame(
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

  private mutating func close(_ tag: Tag) {
    guard openTooDeep == 0 else {
      openTooDeep -= 1
      _ = cutLine(around: tag)
      return
    }
    guard let match = frames.lastIndex(where: { $0.opener.name == tag.name }), match > 0 else {
      addText(to: tag.range.lowerBound)
      textStart = tag.range.upperBound
      findings.report(
        .strayClose, "take out this closing tag; no '\(tag.name)' is open here",
        at: Place(source, tag.range))
      return
    }
    if frames[match].isParent {
      addText(to: tag.range.lowerBound)
      textStart = tag.range.upperBound
    } else if frames[match].isArgument,
      let blanks = source.bytes.blanks(before: tag.range.lowerBound)
    {
      addText(to: blanks.lowerBound)
      textStart = tag.range.upperBound
    } else {
      _ = cutLine(around: tag)
    }
    while top > match {
      let opener = frames[top].opener
      findings.report(
        .unclosedSection, "close '\(opener.name)' before '\(tag.name)'",
        at: Place(source, tag.range),
        notes: [.init("'\(opener.name)' opens here", at: Place(source, opener.range))])
      closeFrame(at: tag.range)
    }
    closeFrame(at: tag.range)
  }

  /// Makes a node of the innermost frame; the closing tag may be missing and its range empty.
  private mutating func closeFrame(at closing: Range<Int>) {
    let frame = frames.removeLast()
    let range = frame.opener.range.lowerBound..<closing.upperBound
    switch frame.opener.kind {
    case .section(let key): addNode(.section(key, frame.nodes), range)
    case .inverted(let key): addNode(.inverted(key, frame.nodes), range)
    case .parent(let name): addParent(name, frame, range)
    case .block: addBlock(frame, range, contentEnd: closing.lowerBound)
    case .variable, .partial, .close, .silent: break
    }
  }

  private mutating func addParent(_ name: TemplateName, _ frame: Frame, _ range: Range<Int>) {
    var call = Call(
      name: name, isStandalone: false, indent: 0..<0, arguments: frame.arguments, site: frame.site)
    if let blanks = frame.blanks, let end = source.bytes.lineEnd(after: range.upperBound) {
      call.isStandalone = true
      call.indent = blanks
      dropText(blanks)
      textStart = end
    }
    addNode(.call(call), range)
  }

  /// Takes white space back that was added as text.
  private mutating func dropText(_ blanks: Range<Int>) {
    guard !blanks.isEmpty, let last = frames[top].nodes.last, case .text = last.kind,
      last.range.upperBound == blanks.upperBound
    else { return }
    let rest = last.range.lowerBound..<max(blanks.lowerBound, last.range.lowerBound)
    frames[top].nodes.removeLast()
    if !rest.isEmpty { frames[top].nodes.append(Node(kind: .text, range: rest)) }
  }

  private mutating func addBlock(_ frame: Frame, _ range: Range<Int>, contentEnd: Int) {
    let own = frame.startsLine ? source.bytes.indentation(of: frame.contentStart..<contentEnd) : nil
    var block = Block(
      name: frame.opener.name, content: frame.nodes, indent: own ?? frame.blanks ?? 0..<0,
      startsLine: frame.startsLine)
    guard frame.isArgument else {
      addNode(.block(block, frame.site), range)
      return
    }
    if let own { block.content = block.content.dedented(by: own.count, in: source.bytes) }
    frames[top].arguments[block.name] = block
  }
}

extension Rule {
  /// A section, a parent or a block has no closing tag, or another is closed first.
  public static let unclosedSection = Rule(
    "unclosed-section", .error,
    "Sections, parents and blocks are closed by name, the one that was opened last first.")
  /// A closing tag closes nothing.
  public static let strayClose = Rule(
    "stray-close", .error, "A closing tag names a section, a parent or a block that is open.")
  /// Sections lie in each other without end.
  public static let deepNesting = Rule(
    "deep-nesting", .error,
    "Sections, parents and blocks lie at most \(TreeBuilder.deepestNesting) deep in each other.")
  /// Something in a parent belongs to none of its blocks.
  public static let outsideBlock = Rule(
    "outside-block", .warning,
    "Between the tags of a parent only its blocks count; all else is left out.")
}
