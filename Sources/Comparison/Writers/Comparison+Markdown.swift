extension Comparison {
  /// The comparison as a comment on a pull request: a table of counts, then the changes by unit.
  ///
  /// Words that went and came stand in `<del>` and `<ins>`, which GitHub and GitLab let through; marks such
  /// as `~~` fail beside punctuation.
  public var markdown: String { markdown(limit: .max) }

  /// The comment, no longer than its host takes.
  ///
  /// - Parameter limit: How many bytes the changes may take; what is beyond is counted and not told. Hosts
  ///   refuse comments of more than 65,536 characters.
  public func markdown(limit: Int) -> String {
    let accepted = acceptedInWords.map { "\n\($0).\n" } ?? ""
    guard !isEmpty else {
      return (accepted.isEmpty ? "No standard has changed." : "Nothing new has changed.") + "\n"
        + accepted
    }
    var lines = [
      "**\(count(of: .breaking)) breaking, \(count(of: .risk)) to judge**: \(countsOfKinds)", "",
    ]
    lines += table
    var (size, left) = (0, 0)
    for chapter in chapters {
      var told = ["", "### " + chapter.home.name.escapedForMarkdown, ""]
      for change in chapter.changes { told += change.markdownLines }
      if let renumbering = chapter.renumbering {
        told.append("- " + renumbering.escapedForMarkdown)
      }
      size += told.reduce(0) { $0 + $1.utf8.count + 1 }
      if size > limit {
        left += chapter.changes.count + chapter.renumbered.count
      } else {
        lines += told
      }
    }
    if left > 0 { lines += ["", "…and \(left) more, which find no room here."] }
    return lines.joined(separator: "\n") + "\n" + accepted
  }

  /// How many changes of each class each qualification sees, and how many there are.
  private var table: [String] {
    let impacts = Array(Change.Impact.allCases.reversed())
    func row(_ name: String, _ cells: [String]) -> String {
      "| " + ([name] + cells).joined(separator: " | ") + " |"
    }
    let counts = countsByQualification
    let each = qualifications.map { id in
      row(id.escapedForMarkdown, impacts.map { String(counts[id]?[$0] ?? 0) })
    }
    let all = row("all changes", impacts.map { String(count(of: $0)) })
    return [row("", impacts.map(\.rawValue)), "|---|--:|--:|--:|--:|"] + each + [all]
  }
}

extension Change {
  fileprivate var markdownLines: [String] {
    let name = impact >= .risk ? "**\(impact.rawValue)**" : impact.rawValue
    let audience = audience.isEmpty ? "" : ", " + audience.escapedForMarkdown
    let head =
      "- \(name): \(headline.escapedForMarkdown)\(audience) (`\(rule.name)`, `\(fingerprint)`)"
    var texts = ChangeText.texts(of: self).map(\.markdownLine).filter { !$0.isEmpty }
    if !signatures.isEmpty { texts.append("Signed by " + signatures.inWords.escapedForMarkdown) }
    // A backslash at its end keeps the line apart from the next.
    return [head] + texts.dropLast().map { "  > \($0)\\" } + texts.suffix(1).map { "  > " + $0 }
  }
}

extension ChangeText {
  fileprivate var markdownLine: String {
    let text =
      switch self {
      case .deleted(let text): text.marked("del")
      case .inserted(let text): text.marked("ins")
      case .difference(let difference):
        difference.shortened.map { piece in
          switch piece {
          case .same(let text): text.escapedForMarkdown
          case .deleted(let text): text.marked("del")
          case .inserted(let text): text.marked("ins")
          }
        }.joined()
      }
    return text.quotedStart
  }
}

extension String {
  /// The text in an element, white space outside; on one line, because an element ends with its paragraph.
  fileprivate func marked(_ name: String) -> String {
    let (start, middle, end) = trimmed
    guard !middle.isEmpty else { return isEmpty ? "" : " " }
    let space = (start.isEmpty ? "" : " ", end.isEmpty ? "" : " ")
    return space.0 + "<\(name)>" + middle.escapedForMarkdown + "</\(name)>" + space.1
  }

  /// The text on one line as Markdown that shows it, with nothing in it that is a mark.
  var escapedForMarkdown: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x0A, 0x0D, 0x09:
        bytes.append(0x20)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"),
        UInt8(ascii: "!"), UInt8(ascii: "$"):
        bytes += [UInt8(ascii: "\\"), byte]
      default:
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text where a line begins: nothing in it opens a list or another block.
  fileprivate var quotedStart: String {
    guard let first = utf8.first else { return self }
    let digits = utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    if !digits.isEmpty, let mark = utf8.dropFirst(digits.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    {
      return String(decoding: digits, as: UTF8.self) + "\\"
        + String(decoding: utf8.dropFirst(digits.count), as: UTF8.self)
    }
    let isMark =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "=")
      || first == UInt8(ascii: ":")
    return isMark ? "\\" + self : self
  }
}
