import Findings
import Markdown

// Every word of the model, in the order in which it was written. Nothing may be lost between a
// definition and the model: whoever compares these words with those of the file can see that.

extension Library {
  /// All words of all files, file by file in the order of their paths, each in its own order.
  ///
  /// A word is a run of letters and digits. Codes that the definitions do not give are left out, and
  /// so are rules, groups, themes and terms, whose text the sections hold as it was written.
  public var words: [String] {
    var passages: [Passage] = []
    for fact in brand {
      passages.append(Passage(place: fact.place, words: [fact].words))
    }
    for suite in suites {
      passages += suite.sections.map { Passage(place: $0.place, words: $0.words) }
      passages += suite.units.map { Passage(place: $0.place, words: $0.words) }
      for qualification in suite.qualifications {
        passages.append(
          Passage(
            place: qualification.place,
            words: qualification.title.words + qualification.facts.words
              + qualification.preamble.words))
        passages += qualification.sections.map { Passage(place: $0.place, words: $0.words) }
      }
    }
    passages.sort {
      ($0.place.source.path, $0.place.range.lowerBound)
        < ($1.place.source.path, $1.place.range.lowerBound)
    }
    return suites.flatMap { $0.title.words + $0.facts.words + $0.preamble.words }
      + passages.flatMap(\.words)
  }

  private struct Passage {
    var place: Place
    var words: [String]
  }
}

extension Unit {
  /// All words of the unit, in the order in which they were written.
  public var words: [String] {
    let (first, second, isBefore) = codesInHeading
    return label.words + first.words
      + (isBefore ? second.words + title.words : title.words + second.words) + facts.words
      + preamble.words + sections.flatMap(\.words)
  }

  /// The codes that the heading has, as the reader takes them from it; others only a fact gives.
  ///
  /// The second stands before the title or behind it.
  private var codesInHeading: (first: String, second: String, isBefore: Bool) {
    let heading = Document.parse(Source(path: "", text: place.source[place.range])).document
    guard let code, case .heading(_, let content, _)? = heading.blocks.first?.kind else {
      return ("", "", false)
    }
    let read = CodedHeading(content, words: [label.lowercased()])
    guard read.head?.printed == code.printed else { return ("", "", false) }
    var title = read.title(withCode: true)
    let head = title.head()
    let second = CodedHeading.takeSecondCode(from: &title)?.printed ?? ""
    return (code.printed, second, !second.isEmpty && head.hasPrefix("(\(second))"))
  }
}

extension Section {
  /// All words of the section, its heading's first.
  public var words: [String] {
    let (title, mark) = (title.words, editions.mark.words)
    return label.words + (code?.words ?? []) + (isHeading ? title + mark : mark + title)
      + content.words
  }

  /// Whether it has a heading, behind whose words its mark stands; an element may be an item of a list.
  private var isHeading: Bool {
    let first = place.source.bytes[place.range].first { $0 > UInt8(ascii: " ") }
    return first == UInt8(ascii: "#")
  }
}

extension [Content] {
  /// All words of what stands under a heading.
  public var words: [String] {
    flatMap { piece in
      switch piece {
      case .prose(let prose): prose.words
      case .statements(let statements): statements.flatMap(\.words)
      case .section(let section): section.words
      }
    }
  }
}

extension Statement {
  /// All words of the statement, its code's first.
  public var words: [String] {
    (code?.words ?? []) + marks + text.words + items.flatMap(\.words) + note.words
  }

  /// The words of the marks between code and text, in the order in which they stand there.
  private var marks: [String] {
    var marks: [(sign: String, words: [String])] = []
    if isWithdrawn { marks.append(("(withdrawn", ["withdrawn"])) }
    if !formerCodes.isEmpty {
      marks.append(("(was ", ["was"] + formerCodes.flatMap { $0.printed.words }))
    }
    if let name = editions.names.first { marks.append((name, editions.mark.words)) }
    guard marks.count > 1 else { return marks.first?.words ?? [] }
    let item = place.source[place.range]
    let lowered = item.lowercased()
    func position(of sign: String) -> Int {
      let (text, sign) = sign.hasPrefix("(") ? (lowered, sign) : (item, sign)
      return text.firstRange(of: sign).map {
        text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
      }
        ?? .max
    }
    return marks.map { (position(of: $0.sign), $0.words) }.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}

extension Prose {
  /// The words, with the markers of lists that count.
  public var words: [String] {
    isPlain
      ? markdown.words : Document.parse(Source(path: "", text: markdown)).document.blocks.words
  }
}

extension Code {
  fileprivate var words: [String] { isGenerated ? [] : printed.words }
}

extension [Fact] {
  fileprivate var words: [String] {
    flatMap { $0.name.words + $0.editions.mark.words + $0.value.words }
  }
}

extension [Block] {
  fileprivate var words: [String] {
    flatMap { block -> [String] in
      switch block.kind {
      case .list(let list):
        list.items.flatMap { $0.marker.words + $0.content.words }
      case .quote(let inner), .division(_, let inner):
        inner.words
      default:
        [block].plainText.words
      }
    }
  }
}

extension String {
  fileprivate var words: [String] {
    // By scalars: an accent that follows a space is one character with it, and stays where the space goes.
    unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }
}
