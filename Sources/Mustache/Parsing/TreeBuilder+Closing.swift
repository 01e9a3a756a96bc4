public import Findings

extension TreeBuilder {
  mutating func close(_ tag: Tag) {
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
  mutating func closeFrame(at closing: Range<Int>) {
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

  private mutating func addParent(_ name: TemplateName, _ frame: OpenTag, _ range: Range<Int>) {
    var call = Call(
      name: name, isStandalone: false, indent: 0..<0, site: frame.site)
    if let blanks = frame.blanks, let end = source.bytes.lineEnd(after: range.upperBound) {
      call.isStandalone = true
      call.indent = blanks
      dropText(blanks)
      textStart = end
    }
    let arguments = frame.arguments.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    addNode(.call(call, arguments: arguments), range)
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

  private mutating func addBlock(_ frame: OpenTag, _ range: Range<Int>, contentEnd: Int) {
    let own = frame.startsLine ? source.bytes.indentation(of: frame.contentStart..<contentEnd) : nil
    let block = Block(
      name: frame.opener.name, indent: own ?? frame.blanks ?? 0..<0, startsLine: frame.startsLine,
      site: frame.site)
    guard frame.isArgument else {
      addNode(.block(block, frame.nodes), range)
      return
    }
    let content = frame.nodes.dedented(by: own?.count ?? 0, in: source.bytes)
    frames[top].arguments[block.name] = Node(kind: .block(block, content), range: range)
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
}
