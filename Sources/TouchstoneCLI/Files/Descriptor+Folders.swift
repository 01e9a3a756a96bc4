extension Descriptor {
  /// Opens a folder, and makes it and those above it if that is asked for.
  static func openFolder(_ path: String, creating: Bool) throws(SystemError) -> Descriptor {
    do throws(SystemError) {
      return try open(path, for: .listing)
    } catch  where creating && error.isMissing {
      let names = path.split(separator: "/")
      guard let name = names.last else { throw error }
      let parent = names.dropLast().joined(separator: "/")
      let above = try openFolder(
        path.hasPrefix("/") ? "/\(parent)" : parent.isEmpty ? "." : parent, creating: true)
      try above.makeFolder(String(name))
      return try above.open(String(name), for: .listing)
    }
  }

  /// Opens a folder below this one; a symbolic link on the way is refused, wherever it leads.
  func openFolder(_ names: some Collection<String>, creating: Bool) throws(SystemError)
    -> Descriptor
  {
    guard let name = names.first else { return try open(".", for: .listing) }
    var folder = try openFolder(name, creating: creating)
    for name in names.dropFirst() { folder = try folder.openFolder(name, creating: creating) }
    return folder
  }

  private func openFolder(_ name: String, creating: Bool) throws(SystemError) -> Descriptor {
    if creating { try makeFolder(name) }
    return try open(name, for: .listing)
  }
}
