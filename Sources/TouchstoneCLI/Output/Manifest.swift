internal import Findings

/// What was written into an output folder, and from what: the file `.touchstone` in it.
///
/// First the way from the folder to the standards, if that is known. Then one line for each file, in the order of the paths' bytes: the key of what it was made from (`-` if it
/// is to be made again), the fingerprint and the size of what was written, and its path. There is no
/// clock in it, so that the same input at the same place beside it makes the same manifest.
///
/// ```
/// touchstone output 1
/// standards ../standards
/// 8d1f0a5b7c3e2f10 03c4d5e6f7a8b9c0 18244 retail-2/handbook.txt
/// ```
struct Manifest: Equatable {
  /// What is known of one file.
  struct Entry: Equatable {
    /// Stands for all that the file was made from; nothing if it is to be made again whatever happens.
    let key: Fingerprint?
    /// Stands for the bytes that were written.
    let contents: Fingerprint
    /// How many bytes were written.
    let size: Int

    /// The same file, to be made again whatever happens.
    var outdated: Entry { Entry(key: nil, contents: contents, size: size) }

    /// Whether another entry is of a file with the same bytes.
    func hasContents(of other: Entry) -> Bool { (contents, size) == (other.contents, other.size) }
  }

  /// The way from the output folder to the standards that it was made from, nothing where that is not known.
  var standards: String?
  /// The entries by path.
  var entries: [FolderPath: Entry] = [:]

  private static let head = "touchstone output 1"
  private static let standardsMark = "standards "
  private static let noKey = "-"

  /// An empty manifest.
  init() {}

  /// Reads a manifest; one that is not whole is as good as none.
  init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.head[...], lines.popLast() == "" else { return nil }
    lines.removeFirst()
    if let line = lines.first, line.utf8.starts(with: Self.standardsMark.utf8) {
      standards = String(line.utf8.dropFirst(Self.standardsMark.utf8.count))
      lines.removeFirst()
    }
    for line in lines {
      let fields = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      let key = fields.first.flatMap { Fingerprint(String($0)) }
      guard fields.count == 4, key != nil || fields[0] == Self.noKey,
        let contents = Fingerprint(String(fields[1])), let size = Int(fields[2]),
        let path = FolderPath(String(fields[3]))
      else { return nil }
      entries[path] = Entry(key: key, contents: contents, size: size)
    }
  }

  /// The text of the manifest.
  var text: String {
    let standards = standards.map { "\(Self.standardsMark)\($0)\n" } ?? ""
    return sorted.reduce(into: "\(Self.head)\n\(standards)") { text, item in
      let entry = item.entry
      let key = entry.key?.description ?? Self.noKey
      text += "\(key) \(entry.contents) \(entry.size) \(item.path)\n"
    }
  }

  /// The entries in the order of their paths' bytes.
  var sorted: [(path: FolderPath, entry: Entry)] {
    entries.map { (text: "\($0.key)", path: $0.key, entry: $0.value) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
      .map { ($0.path, $0.entry) }
  }
}
