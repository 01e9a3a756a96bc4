/// A file or folder: how the user named it, and where it is.
public struct Location: Sendable, Equatable {
  /// The path as findings print it.
  public let shown: String
  /// The path as the system takes it.
  public let path: String

  /// Names a file or folder by a path that may be relative to a folder (empty: the process's own).
  public init(_ shown: String, in directory: String = "") {
    self.shown = shown
    path = shown.hasPrefix("/") || directory.isEmpty ? shown : "\(directory)/\(shown)"
  }

  private init(shown: String, path: String) {
    self.shown = shown
    self.path = path
  }

  /// A file or folder inside this one.
  public func appending(_ name: String) -> Location {
    Location(
      shown: shown == "." ? name : shown.hasSuffix("/") ? shown + name : "\(shown)/\(name)",
      path: path.hasSuffix("/") ? path + name : "\(path)/\(name)")
  }

  /// A file or folder beside this one.
  public func sibling(_ name: String) -> Location {
    let last = shown.split(separator: "/").last ?? "."
    guard last != ".", last != "..", !shown.hasSuffix("/") else {
      return appending("..").appending(name)
    }
    return Location(
      shown: shown.dropLast(last.count) + name, path: path.dropLast(last.count) + name)
  }
}
