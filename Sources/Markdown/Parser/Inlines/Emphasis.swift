extension InlineParser {
  /// A run of `*` or `_`, which may begin and end emphasis (CommonMark 0.31.2, section 6.2).
  mutating func takeRun(at start: Int) -> Int {
    let mark = bytes[start]
    var stop = start
    while stop < end, bytes[stop] == mark { stop += 1 }
    let before = neighbour(before: start)
    let after = neighbour(after: stop)
    let isLeft =
      after != .space && (after == .word || before != .word)
    let isRight =
      before != .space && (before == .word || after != .word)
    let canOpen = mark == .star ? isLeft : isLeft && (!isRight || before == .punctuation)
    let canClose = mark == .star ? isRight : isRight && (!isLeft || after == .punctuation)
    let here = add(.run, start..<stop, index: runs.count)
    runs.append(
      DelimiterRun(
        token: tokens.count - 1, mark: mark, length: stop - start, left: stop - start,
        canOpen: canOpen, canClose: canClose, previous: lastRun))
    if lastRun >= 0 { runs[lastRun].next = runs.count - 1 }
    lastRun = runs.count - 1
    return here
  }

  /// Matches the waiting runs behind one, and takes them all off the list.
  ///
  /// Each run that can end something looks back for the nearest that can begin it. Where a search found
  /// nothing, later ones of the same sort (mark, sides, length modulo 3) stop: this keeps the time linear.
  mutating func matchEmphasis(above bottom: Int) {
    var floors = InlineArray<12, Int>(repeating: bottom)
    var closer = firstRun(above: bottom)
    while closer >= 0 {
      guard runs[closer].canClose else {
        closer = runs[closer].next
        continue
      }
      let sort =
        (runs[closer].mark == .star ? 6 : 0) + (runs[closer].canOpen ? 3 : 0)
        + runs[closer].length % 3
      let opener = opener(for: closer, above: floors[sort])
      if opener >= 0 {
        match(opener, closer)
        if runs[opener].left == 0 { unlist(opener) }
        if runs[closer].left == 0 {
          let next = runs[closer].next
          unlist(closer)
          closer = next
        }
      } else {
        floors[sort] = runs[closer].previous
        let next = runs[closer].next
        if !runs[closer].canOpen { unlist(closer) }
        closer = next
      }
    }
    lastRun = bottom
    if bottom >= 0 { runs[bottom].next = -1 }
  }

  private func firstRun(above bottom: Int) -> Int {
    if bottom >= 0 { return runs[bottom].next }
    var run = lastRun
    while run >= 0, runs[run].previous >= 0 { run = runs[run].previous }
    return run
  }

  /// The nearest run before a closer that can be matched with it, -1 for none.
  private func opener(for closer: Int, above floor: Int) -> Int {
    var run = runs[closer].previous
    while run > floor {
      if runs[run].canOpen, runs[run].mark == runs[closer].mark, fits(run, closer) { return run }
      run = runs[run].previous
    }
    return -1
  }

  /// The rule of three: where one of two runs could do both, their lengths must not add up to a
  /// multiple of three, unless both are one.
  private func fits(_ opener: Int, _ closer: Int) -> Bool {
    guard runs[closer].canOpen || runs[opener].canClose else { return true }
    return runs[closer].length % 3 == 0 || (runs[opener].length + runs[closer].length) % 3 != 0
  }

  private mutating func match(_ opener: Int, _ closer: Int) {
    let isStrong = runs[opener].left >= 2 && runs[closer].left >= 2
    matches.append(Match(isStrong: isStrong, next: runs[opener].firstOpened))
    runs[opener].firstOpened = matches.count - 1
    matches.append(Match(isStrong: isStrong))
    if runs[closer].lastClosed >= 0 {
      matches[runs[closer].lastClosed].next = matches.count - 1
    } else {
      runs[closer].firstClosed = matches.count - 1
    }
    runs[closer].lastClosed = matches.count - 1
    let used = isStrong ? 2 : 1
    runs[opener].left -= used
    runs[closer].left -= used
    runs[opener].next = closer
    runs[closer].previous = opener
  }

  private mutating func unlist(_ run: Int) {
    let previous = runs[run].previous
    let next = runs[run].next
    if previous >= 0 { runs[previous].next = next }
    if next >= 0 { runs[next].previous = previous }
    if lastRun == run { lastRun = previous }
  }
}

// MARK: - Neighbours

/// What stands beside a run of marks.
enum Neighbour {
  /// White space, or the beginning or end of the text.
  case space
  case punctuation
  case word
}

extension InlineParser {
  func neighbour(before index: Int) -> Neighbour {
    guard index > text.range.lowerBound else { return .space }
    if bytes[index - 1] < 0x80 { return Neighbour(bytes[index - 1]) }
    var start = index - 1
    while start > text.range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Neighbour(scalar(at: start))
  }

  func neighbour(after index: Int) -> Neighbour {
    guard index < end else { return .space }
    if bytes[index] < 0x80 { return Neighbour(bytes[index]) }
    return Neighbour(scalar(at: index))
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes[index...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}

extension Neighbour {
  init(_ byte: UInt8) {
    self = byte.isWhitespace || byte == 0x0C ? .space : byte.isPunctuation ? .punctuation : .word
  }

  /// Classes as in CommonMark 0.31.2, section 2.1: Zs is white space, P and S are punctuation.
  init(_ scalar: Unicode.Scalar?) {
    self =
      switch scalar?.properties.generalCategory {
      case nil, .spaceSeparator: .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        .punctuation
      default: .word
      }
  }
}
