/// The words of a change as every writer shows them: what went, what came, or both in one.
enum ChangeText {
  /// One text that became another, word by word.
  case difference(WordDifference)
  /// A text that is gone.
  case deleted(String)
  /// A text that has come.
  case inserted(String)

  /// The texts of a change; none where the words say nothing new.
  static func texts(of change: Change) -> [ChangeText] {
    if change.old.count == 1, change.new.count == 1, let old = change.old.first,
      let new = change.new.first
    {
      let (before, after) = (old.wholeText, new.wholeText)
      guard !before.isSame(as: after) else { return [] }
      return [.difference(WordDifference(old: before, new: after))]
    }
    return change.old.map { .deleted($0.wholeText) } + change.new.map { .inserted($0.wholeText) }
  }
}

extension Change.Item {
  /// The text with the mark of editions before it.
  fileprivate var wholeText: String {
    mark.isEmpty ? text : text.isEmpty ? mark : mark + " " + text
  }
}

extension WordDifference {
  /// The pieces, with the middle of long common stretches left out.
  var shortened: [Piece] {
    pieces.enumerated().map { index, piece in
      guard case .same(let text) = piece else { return piece }
      return .same(
        text.shortened(keepingStart: index > 0, keepingEnd: index < pieces.count - 1))
    }
  }
}

extension String {
  /// How many bytes of a common stretch are shown beside a change.
  private static let context = 120

  /// The text with dots for what is far from its ends; a short text as it is.
  fileprivate func shortened(keepingStart: Bool, keepingEnd: Bool) -> String {
    guard utf8.count > 3 * Self.context else { return self }
    let start = keepingStart ? head : ""
    let end = keepingEnd ? tail : ""
    return start + "[…]" + (end.isEmpty ? "" : " ") + end
  }

  private var head: String {
    let bytes = utf8.prefix(Self.context)
    let end = bytes.lastIndex(of: 0x20) ?? bytes.startIndex
    return String(decoding: bytes[...end], as: UTF8.self)
  }

  private var tail: String {
    let bytes = utf8.suffix(Self.context)
    let start = bytes.firstIndex(of: 0x20).map(bytes.index(after:)) ?? bytes.endIndex
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}
