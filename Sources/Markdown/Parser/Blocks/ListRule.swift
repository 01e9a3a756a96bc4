extension BlockParser {
  /// Takes the indentation of an item that goes on.
  ///
  /// A blank line goes on in an item that has something in it: an item may begin with one blank line
  /// only (CommonMark 0.31.2, section 5.2).
  func takeItemIndent(_ line: inout Line, width: Int, isEmpty: Bool) -> Bool {
    guard line.isBlank ? !isEmpty : line.indent >= width else { return false }
    line.take(columns: width, of: bytes)
    return true
  }

  /// Begins an item, and a list around it unless one of its kind is open.
  mutating func beginItem(_ line: inout Line, _ context: Context) -> Beginning {
    guard let marker = ListMarker(in: bytes.span, from: line.text, to: line.end),
      mayBegin(marker, line, context), mayNest(at: line.text, in: context.kept)
    else { return .nothing }
    let indent = line.indent
    line.takeIndent()
    line.take(bytes: marker.range.count, of: bytes)
    let gap = line.isBlank || line.indent > 4 ? 1 : line.indent
    line.take(columns: gap, of: bytes)

    var kept = context.kept
    if !continuesList(marker, in: kept) {
      beginContainer(
        .list(marker.kind), as: .list(style: marker.style, isTight: true),
        at: marker.range.lowerBound, in: kept)
      kept = open.count
    }
    beginContainer(
      .item(width: indent + marker.range.count + gap), as: .item(marker: marker.range),
      at: marker.range.lowerBound, in: kept)
    return .container
  }

  private func continuesList(_ marker: ListMarker, in kept: Int) -> Bool {
    guard kept > 0, case .list(marker.kind) = open[kept - 1].kind else { return false }
    return true
  }

  /// Whether a marker may begin an item where it stands.
  ///
  /// A paragraph is interrupted only by an item with text that starts its list at the beginning, so
  /// that a sentence may have a number at the head of a line. Letters make a list only inside an item,
  /// where forms and standards print them, and only from `a`.
  private func mayBegin(_ marker: ListMarker, _ line: Line, _ context: Context) -> Bool {
    if case .lettered = marker.kind, !continuesList(marker, in: context.kept) {
      guard marker.ordinal == 1, isInsideItem(context.kept) else { return false }
    }
    guard context.isWhole, case .paragraph = leaf else { return true }
    let hasText = bytes[marker.range.upperBound..<line.end].contains { !$0.isSpaceOrTab }
    return hasText && marker.ordinal <= 1 && (marker.ordinal == 1 || marker.isBullet)
  }

  /// Whether the innermost container, lists aside, is an item.
  private func isInsideItem(_ kept: Int) -> Bool {
    for container in open[..<kept].reversed() {
      switch container.kind {
      case .list: continue
      case .item: return true
      case .quote, .division: return false
      }
    }
    return false
  }
}

extension ListMarker {
  fileprivate var isBullet: Bool {
    if case .bullet = kind { true } else { false }
  }
}
