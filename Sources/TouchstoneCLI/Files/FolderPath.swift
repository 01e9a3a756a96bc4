/// The path of a file inside a folder, which cannot lead out of it.
///
/// Made of one name or more, none of them empty, `.` or `..`, with no control character and no
/// backslash (which parts names on Windows).
struct FolderPath: Sendable, Hashable {
  /// The names with `/` between them.
  private let path: String

  /// Reads a path with `/` between its names, nothing if it might lead out.
  init?(_ path: String) {
    guard path.utf8.span.leadsInto else { return nil }
    self.path = path
  }

  /// Puts a path together of names that lead nowhere else.
  init(folders: [String], name: String) {
    path = (folders + [name]).joined(separator: "/")
  }

  /// The folders on the way, from the outermost on.
  var folders: [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String(Substring($0)) }
  }

  /// The name of the file.
  var name: String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}

extension FolderPath: CustomStringConvertible {
  var description: String { path }
}

extension Span<UInt8> {
  /// Whether each name of a path can name something in a folder and nothing elsewhere.
  fileprivate var leadsInto: Bool {
    var start = 0
    for index in indices {
      switch self[index] {
      case UInt8(ascii: "/"):
        guard extracting(start..<index).isNameInFolder else { return false }
        start = index + 1
      case 0x7F, UInt8(ascii: "\\"), ..<0x20: return false
      default: break
      }
    }
    return extracting(start..<count).isNameInFolder
  }

  /// Whether there is a name, and not one that the system has for a folder itself or the one around it.
  private var isNameInFolder: Bool {
    switch count {
    case 0: false
    case 1: self[0] != UInt8(ascii: ".")
    case 2: self[0] != UInt8(ascii: ".") || self[1] != UInt8(ascii: ".")
    default: true
    }
  }
}
