import Findings

extension Source {
  /// A stretch of a template as a source of its own, whose places are places in the whole.
  ///
  /// What stands before it becomes spaces on lines of the same lengths, and one Mustache comment goes
  /// from the first of them to the last, so that nothing of it is left when the template is read.
  func piece(_ range: Range<Int>) -> Source {
    var before = bytes[..<range.lowerBound].map { $0 == newline ? newline : space }
    let opening = before.firstRange(of: [space, space, space])
    let closing = before.reversed().firstRange(of: [space, space])
    if let opening, let closing, closing.upperBound.base >= opening.upperBound {
      before.replaceSubrange(opening, with: "{{!".utf8)
      before.replaceSubrange(closing.upperBound.base..<closing.lowerBound.base, with: "}}".utf8)
    }
    return Source(path: path, text: String(decoding: before + bytes[range], as: UTF8.self))
  }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
