/// The path of a file inside a folder, which cannot lead out of it.
///
/// Made of one name or more, none of them empty, `.` or `..`, with no control character and no
/// backslash (which parts names on Windows).
struct FolderPath: Sendable, Hashable {
  /// The folders on the way, from the outermost on.
  let folders: [String]
  /// The name of the file.
  let name: String

  /// Reads a path with `/` between its names, nothing if it might lead out.
  init?(_ path: String) {
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy(\.isNameInFolder), let name = names.popLast() else { return nil }
    self.init(folders: names, name: name)
  }

  /// Puts a path together of names that lead nowhere else.
  init(folders: [String], name: String) {
    self.folders = folders
    self.name = name
  }
}

extension FolderPath: CustomStringConvertible {
  var description: String { (folders + [name]).joined(separator: "/") }
}

extension String {
  /// Whether the text can name something in a folder and nothing elsewhere.
  fileprivate var isNameInFolder: Bool {
    !isEmpty && self != "." && self != ".."
      && utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
