/// A template without its tags: what its Markdown looks like whatever the values are.
///
/// A tag that prints leaves one byte behind, every other tag nothing, so that lines, code and links can
/// be seen in it. Tags and the sketch's bytes keep the same order.
struct Sketch {
  /// Stands for whatever a tag prints.
  static let hole: UInt8 = 1

  private(set) var bytes: [UInt8] = []
  /// Where in the sketch each tag is.
  private(set) var offsets: [Int] = []
  /// Half-open ranges of the lines, with their line ends; the last line may be empty.
  private(set) var lines: [Range<Int>] = []

  init(_ source: [UInt8], _ tags: [Tag]) {
    var textStart = 0
    for tag in tags {
      bytes += source[textStart..<tag.range.lowerBound]
      offsets.append(bytes.count)
      if tag.prints { bytes.append(Self.hole) }
      textStart = tag.range.upperBound
    }
    bytes += source[textStart...]
    var lineStart = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(lineStart..<offset + 1)
      lineStart = offset + 1
    }
    lines.append(lineStart..<bytes.count)
  }

  /// The indices of the tags that lie in a range of the sketch.
  func tags(in range: Range<Int>) -> Range<Int> {
    let first = firstTag(from: range.lowerBound)
    let isLast = range.upperBound == bytes.count
    return first..<(isLast ? offsets.count : max(first, firstTag(from: range.upperBound)))
  }

  private func firstTag(from offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a range holds nothing but white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isWhiteSpace)
  }
}

extension Tag {
  /// Whether the tag itself puts something into the text.
  fileprivate var prints: Bool {
    switch kind {
    case .variable, .partial, .parent, .block: true
    case .section, .inverted, .close, .silent: false
    }
  }
}
