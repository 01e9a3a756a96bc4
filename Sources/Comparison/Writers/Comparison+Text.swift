extension Comparison {
  /// The comparison for people, a chapter for each unit; empty if nothing has changed.
  ///
  /// - Parameter isColoured: Whether to mark words with the colours of a terminal, instead of
  ///   `[-gone-]` and `{+come+}`.
  public func text(isColoured: Bool = false) -> String {
    let accepted = acceptedInWords.map { $0 + "\n" } ?? ""
    guard !isEmpty else { return accepted }
    let style = TextStyle(isColoured: isColoured)
    var lines: [String] = []
    for chapter in chapters {
      lines.append(style.bold(chapter.home.name.onOneLine))
      for change in chapter.changes { lines += change.lines(style) }
      if let renumbering = chapter.renumbering { lines.append("  editorial  " + renumbering) }
      lines.append("")
    }
    lines.append(countsOfKinds)
    lines.append(
      Change.Impact.allCases.reversed().map { "\(count(of: $0)) \($0.rawValue)" }
        .joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n" + accepted
  }
}

/// How words are marked in plain text.
struct TextStyle {
  var isColoured: Bool

  func bold(_ text: String) -> String { marked(text, "1", "", "") }
  func deleted(_ text: String) -> String { marked(text, "31;9", "[-", "-]") }
  func inserted(_ text: String) -> String { marked(text, "32", "{+", "+}") }

  func impact(_ impact: Change.Impact) -> String {
    let name = impact.rawValue
    let space = String(repeating: " ", count: max(0, 9 - name.utf8.count))
    switch impact {
    case .breaking: return marked(name, "1;31", "", "") + space
    case .risk: return marked(name, "33", "", "") + space
    case .additive: return marked(name, "32", "", "") + space
    case .editorial: return name + space
    }
  }

  /// Marks a text; white space at its ends stays outside.
  private func marked(_ text: String, _ code: String, _ open: String, _ close: String) -> String {
    let (start, middle, end) = text.trimmed
    guard !middle.isEmpty else { return text }
    let marked = isColoured ? "\u{1B}[\(code)m\(middle)\u{1B}[0m" : open + middle + close
    return start + marked + end
  }
}

extension Change {
  fileprivate func lines(_ style: TextStyle) -> [String] {
    let audience = audience.isEmpty ? "" : ", " + audience
    let head =
      "  \(style.impact(impact))  \(headline.onOneLine)\(audience) [\(rule.name)] \(fingerprint)"
    let signed = signatures.isEmpty ? [] : ["signed by \(signatures.inWords.onOneLine)"]
    return [head] + ChangeText.texts(of: self).flatMap { $0.lines(style) }
      + signed.map { "             " + $0 }
  }
}

extension ChangeText {
  fileprivate func lines(_ style: TextStyle) -> [String] {
    let text =
      switch self {
      case .deleted(let text): style.deleted(text.withoutControls)
      case .inserted(let text): style.inserted(text.withoutControls)
      case .difference(let difference):
        difference.shortened.map { piece in
          switch piece {
          case .same(let text): text.withoutControls
          case .deleted(let text): style.deleted(text.withoutControls)
          case .inserted(let text): style.inserted(text.withoutControls)
          }
        }.joined()
      }
    let lines = text.split(separator: "\n").filter { !$0.isEmpty }
    return lines.map { "             " + $0 }
  }
}

extension String {
  /// The text without white space at its ends, and that white space.
  var trimmed: (start: String, middle: String, end: String) {
    let start = prefix(while: \.isWhitespace)
    let rest = self[start.endIndex...]
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else {
      return (String(start), "", "")
    }
    return (String(start), String(rest[...last]), String(rest[index(after: last)...]))
  }

  /// Line ends as spaces, and nothing that moves a terminal's cursor.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").withoutControls
  }

  /// Control characters but line ends and tabs shown as U+FFFD: text is data, not commands to a terminal.
  fileprivate var withoutControls: String {
    guard
      utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 })
    else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isKept = scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
      scalars.append(isKept ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }
}
