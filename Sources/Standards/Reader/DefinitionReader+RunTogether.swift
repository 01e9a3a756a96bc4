public import Findings
import Markdown

// Lines of prose that are a list or a table on paper.
//
//     1.1 plan                     Role <tab> Award
//     1.2 sample                   Assessor <tab> Level 3
//
// A paragraph is printed as one, so these lines run into each other. In prose they cannot be taken for a list, because it may
// speak of codes and begin a line with one; but two lines that count, or that both have columns, are no accident.

extension DefinitionReader {
  /// Reports a paragraph whose lines run together.
  mutating func reportRunTogether(in block: Block) {
    guard case .paragraph(let words) = block.kind, words.contains(where: \.isLineEnd) else {
      return
    }
    if words.hasLine(where: \.beginsWithNumber), let line = words.lines.firstThatCounts {
      findings.report(
        .runTogether,
        "begin this line and those behind it with '- ', or '\(line.plainText.withSingleSpaces.shortened)' and they "
          + "run together", at: place(PlainLine(line).range))
    } else if words.hasTab, let line = words.lines.firstWithColumns,
      !words.lines.allSatisfy({ fact($0) != nil })
    {
      let cells = line.plainText.split(separator: "\t").map { $0.withSingleSpaces }
      findings.report(
        .runTogether,
        "write these lines as a table, '| \(cells.joined(separator: " | ")) |', or they run together",
        at: place(PlainLine(line).range))
    }
  }
}

extension [[Inline]] {
  /// The first of two lines of which the second has the number or letter behind the first one's.
  fileprivate var firstThatCounts: [Inline]? {
    zip(self, dropFirst()).first { line, next in
      guard line.beginsWithNumber, next.beginsWithNumber, let code = line.codeHead,
        let following = next.codeHead, !line.leadToCode
      else { return false }
      return code.isMarked && following.isMarked && following.parts.comesBehind(code.parts)
    }?.0
  }

  /// The first of two lines that both have a tab in their midst.
  fileprivate var firstWithColumns: [Inline]? {
    zip(self, dropFirst()).first { $0.hasTab && $1.hasTab }?.0
  }
}

extension [Inline] {
  fileprivate var hasTab: Bool {
    contains {
      if case .text(let words) = $0.kind { words.utf8.span.has(UInt8(ascii: "\t")) } else { false }
    }
  }
}

extension Collection<Inline> {
  /// Whether a line begins with a digit, a bracket, or one letter or two in front of them: `1.1`, `(a)`, `a)`, `P1`, `ii)`.
  fileprivate var beginsWithNumber: Bool {
    guard let byte = firstByte, CodeHead.canBegin(with: byte) else { return false }
    if !isLetter(byte) { return true }
    return head(5).utf8.span.extracting(droppingFirst: 1).holdsNumber
  }
}

extension Span<UInt8> {
  /// Whether there is a digit, or a bracket that closes; without a branch for each byte, many are looked at together.
  fileprivate var holdsNumber: Bool {
    var found: UInt8 = 0
    for index in indices { found |= (isDigit(self[index]) ? 1 : 0) | self[index].bit(")") }
    return found != 0
  }
}

extension CodeHead {
  /// Whether it is set off from the words, and no letter alone: *A lamp* and *I think* are words.
  fileprivate var isMarked: Bool { standsForItself || isSetOff && parts.shape == [.number] }
}

extension CodeParts {
  /// Whether its last number or letter is the one behind another's.
  fileprivate func comesBehind(_ other: CodeParts) -> Bool {
    guard hasStem(of: other), let own = ordinal(), let before = other.ordinal() else {
      return false
    }
    if own == before + 1 { return true }
    guard let own = ordinal(roman: true), let before = other.ordinal(roman: true) else {
      return false
    }
    return own == before + 1
  }
}

extension Rule {
  /// Lines of a paragraph are a list or a table on paper.
  public static let runTogether = Rule(
    "run-together", .warning,
    "The lines of a paragraph are printed as one: numbered lines begin with a bullet as well, and columns are a table."
  )
}
