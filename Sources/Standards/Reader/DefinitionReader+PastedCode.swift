public import Findings
import Markdown

// Text that white space has made code.
//
//     <tab>P2 <tab> fill the lamp              - R1.1 trim the wick
//                                              (blank line)
//                                                      R1.2 fill the lamp
//
// Four spaces or a tab at the head of a line, behind a blank one, make code of it: it is printed in the letters of a
// typewriter, it is no item, and its lines are never broken. A standard has no code. Who does want some writes it in fences.

extension DefinitionReader {
  /// Reports a block of code if nothing but white space has made it one; `range` is the block's.
  mutating func reportPastedCode(_ range: Range<Int>) {
    let bytes = source.bytes[range]
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), !source.beginsFence(start) else {
      return
    }
    let line = source[
      start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex)]
    findings.report(
      .pastedCode,
      "take out the white space before '\(line.withSingleSpaces.shortened)': a tab or four spaces make code of it",
      at: place(start..<start + line.utf8.count))
  }
}

extension Source {
  fileprivate func beginsFence(_ offset: Int) -> Bool {
    let line = bytes[offset...]
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }
}

extension Rule {
  /// White space has made code of what is none.
  public static let pastedCode = Rule(
    "pasted-code", .warning,
    "No line begins with a tab or four spaces behind a blank line: that makes code of it; code that is wanted stands in "
      + "fences.")
}
