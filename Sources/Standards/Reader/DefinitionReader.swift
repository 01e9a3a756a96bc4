import Findings
import Markdown

// Reads meaning into a document's tree.
//
// The tree stays plain; what its headings and lists mean is asked here by small questions, each of
// which answers and reports what is odd. A file is divided at its headings (`Outline`); a heading that
// names a unit begins one; inside a unit the words of the headings give the sections their roles
// (`Vocabulary`), and the role says what the lists are. Nothing is dropped: what has no meaning stays
// where it is as prose. When a unit is read, its statements are numbered and its codes are checked
// (`Numbering`), because that needs to know all of them.

/// What one file is read with, and what was found in it.
struct DefinitionReader {
  let source: Source
  let vocabulary: Vocabulary
  /// The qualifications of the suite, by which a mark of editions is told from words in brackets.
  let known: Set<String>
  var findings = Findings()
  /// The codes of the unit that is being read, in the order in which it is numbered.
  var codes: [CodeHead] = []
  var hasMarkedUnits = false

  init(_ source: Source, _ vocabulary: Vocabulary, known: Set<String> = []) {
    self.source = source
    self.vocabulary = vocabulary
    self.known = known
  }

  func place(_ range: Range<Int>) -> Place { Place(source, range) }

  /// Reads the heading's words, whole.
  func title(of part: Outline.Part) -> Prose { Prose(part.title, in: source) }

  /// Reads the heading's words without the mark of editions at their end, and the mark.
  func heading(of part: Outline.Part) -> (words: [Inline], editions: Editions) {
    guard let last = part.title.last, case .text(let words) = last.kind,
      let mark = EditionMark(end: words[...], known: known)
    else { return (part.title, .all) }
    var title = part.title
    title[title.count - 1].kind = .text(String(words.utf8.dropLast(mark.length)) ?? words)
    title.trim()
    return title.isEmpty ? (part.title, .all) : (title, mark.editions)
  }

  /// What a part's heading says it is for.
  func role(of part: Outline.Part) -> Role? {
    vocabulary.role(of: heading(of: part).words.plainText)
  }

  /// Reads a part as prose with a heading, and deeper parts likewise.
  func proseSection(_ part: Outline.Part, ids: inout Identifiers) -> Section {
    let (heading, editions) = heading(of: part)
    let words = heading.plainText
    let role = vocabulary.role(of: words)
    let id = ids.unique(part.attributes.id ?? slug(words) ?? "section")
    var content: [Content] = part.body.isEmpty ? [] : [.prose(Prose(part.body, in: source))]
    content += part.parts.map { .section(proseSection($0, ids: &ids)) }
    return Section(
      role: role, id: id, isNamed: part.attributes.id != nil, title: Prose(heading, in: source),
      editions: editions, content: content, place: place(part.range))
  }
}

/// The identifiers given so far in one unit, qualification or suite.
struct Identifiers {
  private var taken: Set<String>

  /// Makes room for about so many.
  init(capacity: Int = 0) { taken = Set(minimumCapacity: capacity) }

  /// The identifier itself, or with the first free of `-2`, `-3` … behind it.
  mutating func unique(_ wanted: String) -> String {
    guard !taken.insert(wanted).inserted else { return wanted }
    var count = next[wanted] ?? 2
    while !taken.insert("\(wanted)-\(count)").inserted { count += 1 }
    next[wanted] = count + 1
    return "\(wanted)-\(count)"
  }

  private var next: [String: Int] = [:]
}

/// The letters and digits of a text in small letters, other runs as hyphens; nothing if none are left.
func slug(_ words: String) -> String? {
  var slug = ""
  for scalar in words.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      slug.unicodeScalars.append(scalar)
    } else if scalar != "'" && scalar != "\u{2019}" && !slug.isEmpty && !slug.utf8.ends(in: "-") {
      slug += "-"
    }
    if slug.utf8.count >= 80 { break }
  }
  if slug.utf8.ends(in: "-") { slug.removeLast() }
  return slug.isEmpty ? nil : slug
}

extension String.UTF8View {
  fileprivate func ends(in byte: Unicode.Scalar) -> Bool { last == UInt8(ascii: byte) }
}

extension Prose {
  /// The canonical Markdown of blocks.
  init(_ blocks: some BidirectionalCollection<Block>, in source: Source) {
    if blocks.count == 1, case .paragraph(let words)? = blocks.first?.kind {
      self.init(words, in: source)
    } else {
      self.init(
        markdown: Array(blocks).markdownBytes.span,
        in: Place(source, from: blocks.first?.range, to: blocks.last?.range))
    }
  }

  /// The canonical Markdown of running text.
  init(_ inlines: [Inline], in source: Source) {
    let place = Place(source, from: inlines.first?.range, to: inlines.last?.range)
    let markdown = inlines.plainMarkdown ?? [Block(.paragraph(inlines))].markdown
    self.init(markdown: markdown.utf8.span, in: place)
  }
}

extension [Inline] {
  /// What has no mark in it, as it is written; most statements are so.
  fileprivate var plainMarkdown: String? {
    if count == 1, case .text(let words) = self[0].kind, words.utf8.span.isPlain { return words }
    var lines = ""
    for index in indices {
      switch self[index].kind {
      case .text(let words) where words.utf8.span.isPlain && words.utf8.last ?? 0 > 0x20:
        lines += words
      case .softBreak: lines += "\n"
      default: return nil
      }
    }
    return lines
  }
}

extension Place {
  /// The stretch from the beginning of one range to the end of another, empty where there are none.
  fileprivate init(_ source: Source, from first: Range<Int>?, to last: Range<Int>?) {
    self.init(source, Range(from: first, to: last))
  }
}

extension Range<Int> {
  /// From the beginning of one range to the end of another, empty where there are none.
  ///
  /// Words that a reader puts between others stand nowhere: an end before the beginning is drawn to it.
  init(from first: Range<Int>?, to last: Range<Int>?) {
    let start = first?.lowerBound ?? 0
    self = start..<Swift.max(start, last?.upperBound ?? 0)
  }
}
