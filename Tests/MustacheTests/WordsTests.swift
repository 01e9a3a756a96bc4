import Findings
import Mustache
import Testing

/// What can be said of words without a Markdown parser: nothing in them can be markup, and what a
/// reader of Markdown makes of them is the value.
struct WordsTests {
  static let values = HostileValues.known + HostileValues.random(400)

  @Test(arguments: ["{{x}}\n", "a {{x}} b\n", "- {{x}}\n", "| {{x}} |\n", "# {{x}}\n"])
  func `every byte that may be markup is escaped`(template: String) throws {
    let template = Template.parse(Source(path: "t.md", text: template), style: .markdown).template
    let (before, after) = try #require(frame(of: template))
    for value in Self.values where value.utf8.contains(where: { $0 > 0x20 }) {
      let bytes = template.filled(with: ["x": .text(value)]).bytes
      let words = Array(bytes.dropFirst(before).dropLast(after))
      #expect(unescapedMarks(in: words) == [], "\(value.debugDescription)")
    }
  }

  @Test func `what is read back is the value`() {
    let template = Template.parse(Source(path: "t.md", text: "a{{x}}b"), style: .markdown).template
    for value in Self.values where value.utf8.contains(where: { $0 > 0x20 }) {
      let bytes = template.filled(with: ["x": .text(value)]).bytes
      let words = Array(bytes.dropFirst().dropLast())
      #expect(readBack(words) == settled(value), "\(value.debugDescription)")
    }
  }

  @Test func `no value is a crash anywhere`() {
    let text = """
      {{x}}
      > - a. {{{x}}}
      `{{x}}` [{{x}}](a{{x}} "{{{x}}}"){#{{x}} .{{{x}}}} {{{x}}}
      | {{x}} | {{{x}}} | `{{x}}` |
      ::: {{x}}
      {{{x}}}
      :::
      ```
      {{x}}
      ```
      [a]: {{x}}
      """
    let template = Template.parse(Source(path: "t.md", text: text), style: .markdown).template
    for value in Self.values + ["", " ", "\n", "\r", "\0"] {
      let filling = template.filled(with: ["x": .text(value)])
      #expect(filling.findings.all.allSatisfy { $0.rule == .unsafeValue })
      #expect(String(validating: filling.bytes, as: UTF8.self) != nil)
    }
  }
}

extension WordsTests {
  /// How many bytes a template has before and behind its one value.
  private func frame(of template: Template) -> (before: Int, after: Int)? {
    let text = template.filled(with: ["x": "QQQ"]).bytes
    guard let start = text.firstIndex(of: UInt8(ascii: "Q")) else { return nil }
    return (start, text.count - start - 3)
  }

  /// The bytes that mean something and have no backslash; references by number are taken out first.
  private func unescapedMarks(in words: [UInt8]) -> [Character] {
    var marks: [Character] = []
    var index = 0
    while index < words.count {
      if let reference = reference(in: words, at: index) {
        index = reference.end
      } else if words[index] == UInt8(ascii: "\\"), index + 1 < words.count {
        index += 2
      } else {
        let isMark = "\\`*_[]{}<>&|~^#!".utf8.contains(words[index])
        let startsLine = words[..<index].reversed().first { $0 != 0x20 && $0 != 0x3E } ?? 0x0A
        let isBlockMark = startsLine == 0x0A && "-+=:.)".utf8.contains(words[index])
        if isMark || isBlockMark { marks.append(Character(Unicode.Scalar(words[index]))) }
        index += 1
      }
    }
    return marks
  }

  /// What Markdown makes of words: escapes and references resolved, breaks as line ends.
  private func readBack(_ words: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < words.count {
      if let reference = reference(in: words, at: index) {
        text.append(reference.byte)
        index = reference.end
      } else if words[index] == UInt8(ascii: "\\"), index + 1 < words.count {
        text.append(words[index + 1])
        index += 2
      } else {
        text.append(words[index])
        index += 1
      }
    }
    return text
  }

  private func reference(in words: [UInt8], at index: Int) -> (byte: UInt8, end: Int)? {
    guard words[index...].starts(with: "&#".utf8),
      let end = words[index...].firstIndex(of: UInt8(ascii: ";")),
      let byte = UInt8(String(decoding: words[index + 2..<end], as: UTF8.self))
    else { return nil }
    return (byte, end + 1)
  }

  /// A value as words keep it: without the white space round its inner line ends and without blank
  /// lines at its ends.
  private func settled(_ value: String) -> [UInt8] {
    let bytes = Array(value.replacing("\r\n", with: "\n").utf8).map { $0 == 0x0D ? 0x0A : $0 }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let isBlank = { (line: [UInt8]) in line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    while let first = lines.first, isBlank(first) { lines.removeFirst() }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    for index in lines.indices {
      if index > 0 { lines[index] = Array(lines[index].drop { $0 == 0x20 || $0 == 0x09 }) }
      if index < lines.count - 1 {
        while let last = lines[index].last, last == 0x20 || last == 0x09 {
          lines[index].removeLast()
        }
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
