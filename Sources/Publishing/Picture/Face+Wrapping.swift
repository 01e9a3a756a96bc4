extension Face {
  /// Words in lines that are no wider than a width.
  ///
  /// A word that is wider than a line is broken where it must be. Where there are more lines than may be,
  /// the last one ends with an ellipsis.
  func lines(of words: String, within width: Int, atMost limit: Int = 4) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if self.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      guard lines.count <= limit else { break }
      var pieces = pieces(of: word, within: width, atMost: limit + 1)
      line = pieces.popLast() ?? ""
      lines += pieces
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit, limit > 0 else { return lines }
    return lines[..<(limit - 1)] + [ended(lines[limit - 1], within: width)]
  }

  /// Words on one line, cut short if they must be.
  func line(of words: String, within width: Int) -> String {
    lines(of: words, within: width, atMost: 1).first ?? ""
  }

  /// The width of the widest of several lines.
  func width(of lines: [String]) -> Int { lines.map { width(of: $0) }.max() ?? 0 }

  /// The first pieces of a long word, at least one letter in each.
  private func pieces(of word: Substring, within width: Int, atMost limit: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      if !piece.isEmpty, self.width(of: piece) + self.width(of: String(letter)) > width {
        pieces.append(piece)
        guard pieces.count < limit else { return pieces }
        piece = ""
      }
      piece.append(letter)
    }
    return pieces + [piece]
  }

  private func ended(_ line: String, within width: Int) -> String {
    var line = Substring(line)
    while !line.isEmpty, self.width(of: "\(line)…") > width { line.removeLast() }
    return "\(line)…"
  }
}
