import Findings
import Testing

/// A source is clean, whatever a file held.
struct SourceTests {
  @Test(arguments: [
    ("plain\n", "plain\n"),
    ("", ""),
    ("no end", "no end"),
    ("windows\r\nlines\r\n", "windows\nlines\n"),
    ("old\rlines\r", "old\nlines\n"),
    ("mixed\r\r\n\n\r", "mixed\n\n\n\n"),
    ("\u{FEFF}mark", "mark"),
    ("é漢😀", "é漢😀"),
  ])
  func `line ends are line feeds, and a byte order mark is dropped`(_ raw: String, _ clean: String)
  {
    let (source, findings) = Source.read(path: "a.md", bytes: Array(raw.utf8))
    #expect(source.bytes == Array(clean.utf8))
    #expect(findings.isEmpty)
    #expect(Source(path: "a.md", text: raw).bytes == source.bytes)
  }

  @Test func `a template may keep its carriage returns`() {
    let raw = Array("\u{FEFF}a\r\nb\rc\0".utf8)
    let source = Source.read(path: "", bytes: raw, keepingLineEnds: true).source
    #expect(source[0..<source.bytes.count] == "a\r\nb\rc\u{FFFD}")
  }

  @Test func `NUL is shown, and reported once where it is first`() {
    let (source, findings) = Source.read(path: "a.md", bytes: Array("one\r\né\0\0".utf8))
    #expect(source[0..<source.bytes.count] == "one\né\u{FFFD}\u{FFFD}")
    #expect(
      findings.all.map(\.lines) == [
        "a.md:2:2: warning: remove this NUL character; it is shown as U+FFFD [nul-character]\n"
      ])
  }

  @Test(arguments: [
    "\u{1B}", "\u{7}", "\u{1}", "\u{B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}",
  ])
  func `a control character is shown, and reported once where it is first`(_ control: String) {
    for padding in ["", "é", "sixteen letters."] {
      let text = "one\n\(padding)\(control)two\t\u{C}\u{A0}\(control)\r\n"
      let (source, findings) = Source.read(path: "a.md", bytes: Array(text.utf8))
      #expect(
        source[0..<source.bytes.count] == "one\n\(padding)\u{FFFD}two\t\u{C}\u{A0}\u{FFFD}\n")
      #expect(
        findings.all.map(\.lines) == [
          "a.md:2:\(padding.count + 1): warning: remove this control character; it is shown as U+FFFD"
            + " [control-character]\n"
        ])
    }
  }

  @Test func `white space and what is beyond the control characters stays`() {
    for text in ["a\tb\u{C}c", "\u{20}\u{7E}\u{A0}\u{AE}", "ÂÀ\u{C2}\u{A1}", "\u{200C}\u{200D}"] {
      let (source, findings) = Source.read(path: "a.md", bytes: Array(text.utf8))
      #expect(source.bytes == Array(text.utf8))
      #expect(findings.isEmpty)
    }
  }

  @Test(arguments: [
    ("\u{AD}", "remove this soft hyphen"),
    ("\u{200B}", "remove this character, which has no width"),
    ("\u{2060}", "remove this character, which has no width"),
    ("\u{FEFF}", "remove this character, which has no width"),
    ("\u{FB01}", "write 'fi' for '\u{FB01}'"), ("\u{FB04}", "write 'ffl' for '\u{FB04}'"),
  ])
  func `a character that hides in a word stays, and is told once with how many there are`(
    _ character: String, _ advice: String
  ) {
    for (mark, lineEnd) in [("", "\n"), ("\u{FEFF}", "\r\n")] {
      let text = "one\(lineEnd)b\(character)c\(lineEnd)d\(character)e\(character)\n"
      let (source, findings) = Source.read(path: "a.md", bytes: Array("\(mark)\(text)".utf8))
      #expect(source[0..<source.bytes.count] == "one\nb\(character)c\nd\(character)e\(character)\n")
      #expect(
        findings.all.map(\.lines) == [
          "a.md:2:2: warning: \(advice), and 2 more in this file; a search does not find the word "
            + "[hidden-character]\n"
        ])
    }
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3],
      [0xE2, 0x82],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are shown, and reported once`(_ broken: [UInt8]) {
    for end in [[], Array(" after".utf8)] {
      let bytes = Array("one\ntwo ".utf8) + broken + end + broken
      let (source, findings) = Source.read(path: "a.md", bytes: bytes)
      #expect(String(validating: source.bytes, as: UTF8.self) != nil)
      #expect(source[0..<8] == "one\ntwo ")
      #expect(source[8..<11] == "\u{FFFD}")
      #expect(
        findings.all.map(\.lines) == [
          "a.md:2:5: error: save this file as UTF-8; bytes that are not are shown as U+FFFD"
            + " [invalid-utf8]\n"
        ])
    }
  }

  @Test func `every scalar passes as it is`() {
    var text = ""
    for number in stride(from: UInt32(1), to: 0x11_0000, by: 61) where number != 0x0D {
      if let scalar = Unicode.Scalar(number), !scalar.isForbiddenControl {
        text.unicodeScalars.append(scalar)
      }
    }
    let (source, findings) = Source.read(path: "", bytes: Array(text.utf8))
    #expect(source.bytes == Array(text.utf8))
    #expect(findings.isEmpty)
  }
}

/// Looking through bytes a word at a time finds what looking at each would find.
struct ByteSearchTests {
  @Test func `the first byte is found at every distance`() {
    for length in 0..<40 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 0x8A, count: length)
        if place < length { bytes[place] = 0x0A }
        for start in 0...length {
          let found = ByteSearch.firstIndex(of: 0x0A, in: bytes, from: start)
          #expect(found == (place >= start ? place : length))
        }
      }
    }
  }

  @Test func `a byte of several is found wherever it stands, whatever stands around it`() {
    // Their neighbours by number are what a wrong test would take for them.
    let others = [UInt8]([0x00, 0x09, 0x0B, 0x23, 0x25, 0x3B, 0x5A, 0x61, 0x80, 0x8A, 0xDB, 0xFF])
    let sought = [UInt8]([0x0A, 0x22, 0x26, 0x3C, 0x3E, 0x5B, 0x5D, 0x60])
    for length in 0..<20 {
      for place in 0..<length {
        for byte in sought {
          var bytes = (0..<length).map { others[($0 + place) % others.count] }
          bytes[place] = byte
          for start in 0...length {
            let four = ByteSearch.firstIndex(
              ofAny: (0x22, 0x26, 0x3C, 0x3E), in: bytes.span.bytes, from: start)
            let isOfFour = place >= start && (0x22...0x3E).contains(byte)
            #expect(four == (isOfFour ? place : length))
            let all = ByteSearch.firstIndex(
              ofAny: (0x0A, 0x22, 0x26, 0x3C, 0x3E), orIn: 0x5B...0x60, in: bytes.span, from: start)
            #expect(all == (place >= start ? place : length))
          }
        }
      }
    }
  }

  @Test func `some bytes are found where they begin first, in a slice as in the whole`() {
    let text = Array("aab aabaab ab".utf8)
    for start in text.indices {
      for end in start...text.count {
        for word in ["a", "ab", "aabaa", "b", " a", "x", ""] {
          let sought = Array(word.utf8)
          let starts = (start..<max(start, end - sought.count + 1))
            .filter { text[$0...].starts(with: sought) && $0 + sought.count <= end }
          let expected = starts.first.flatMap { word.isEmpty ? nil : $0..<$0 + sought.count }
          #expect(ByteSearch.firstRange(of: sought, in: text[start..<end]) == expected)
        }
      }
    }
    #expect(ByteSearch.ranges(of: Array("aab".utf8), in: text[...]) == [0..<3, 4..<7, 7..<10])
  }
}
