/// What a word `git:REVISION[:PATH]` names: a revision of a repository, and a path in it.
///
/// A colon ends the revision, unless it stands in braces: `git:main@{1 Sep 2026 10:00}:standards`. A folder
/// on the disk whose name begins so is named with `./` before it.
struct RevisionName: Equatable {
  /// The words that git knows the revision by.
  let revision: String
  /// The path from the repository's root, or with `./` from the folder that the call is made in; nothing
  /// where the word has none.
  let path: String?

  /// Reads a word, nothing if it names no revision.
  init?(_ word: String) {
    guard word.utf8.starts(with: "git:".utf8) else { return nil }
    let rest = word.utf8.dropFirst(4)
    var depth = 0
    let end = rest.firstIndex { byte in
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      return byte == UInt8(ascii: ":") && depth <= 0
    }
    revision = String(decoding: rest[..<(end ?? rest.endIndex)], as: UTF8.self)
    path = end.map { String(decoding: rest[$0...].dropFirst(), as: UTF8.self) }
  }

  /// Whether the revision can be handed to git: it is no option, and stays on one line.
  var isHarmless: Bool {
    guard let first = revision.utf8.first, first != UInt8(ascii: "-") else { return false }
    return revision.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// Whether a path begins in the folder that the call is made in.
  static func isRelative(_ path: String) -> Bool {
    path == "." || path == ".." || path.hasPrefix("./") || path.hasPrefix("../")
  }
}
