public import Findings
import Standards

// A new definition says in square brackets what belongs where: [begin each criterion with a verb]. Whoever drafts a
// standard by hand does the same. So a paragraph, an item or a heading that is one remark in brackets, of two words
// or more, still holds the place of what is to be written. Brackets beside other words are the standard's own.

extension Check {
  /// No text is a remark in square brackets on what is to be written there.
  static let textsAreWritten = Check(
    .unwrittenText,
    eachMarkedText: { text, findings in
      // Nearly all texts end here: a bracket that is no link's is escaped.
      guard text.text.has(UInt8(ascii: "\\")) else { return }
      for remark in Array(text.text.utf8).remarks {
        let words = String(decoding: remark, as: UTF8.self)
        findings.report(
          .unwrittenText, "write what belongs here in place of '\(words.onOneLine)'",
          at: text.place.first(words.firstLine))
      }
    })
}

extension [UInt8] {
  /// The paragraphs of Markdown that are one remark in square brackets, brackets and all.
  fileprivate var remarks: [ArraySlice<UInt8>] {
    var remarks: [ArraySlice<UInt8>] = []
    var start = 0
    while start < count {
      let end = self[start...].firstParagraphEnd
      if let remark = self[start..<end].remark { remarks.append(remark) }
      start = end + 2
    }
    return remarks
  }
}

extension ArraySlice<UInt8> {
  fileprivate var firstParagraphEnd: Int {
    zip(indices, dropFirst().indices).first { self[$0] == 0x0A && self[$1] == 0x0A }?.0 ?? endIndex
  }

  /// The text without the escapes of its outer brackets, if one pair holds all of it and it has several words.
  fileprivate var remark: Self? {
    let (open, close) = ([UInt8](#"\["#.utf8), [UInt8](#"\]"#.utf8))
    guard count > 4, starts(with: open), suffix(2).elementsEqual(close) else { return nil }
    let inner = dropFirst(2).dropLast(2)
    guard !inner.contains(UInt8(ascii: "]")),
      inner.contains(where: { $0 == 0x20 || $0 == 0x0A })
    else { return nil }
    return open[1...1] + inner + close[1...1]
  }
}

extension Rule {
  /// A text only says what is to be written in its place.
  public static let unwrittenText = Rule(
    "unwritten-text", .warning,
    "Nothing is left in square brackets that only says what is to be written there.")
}
