extension Location {
  /// Gives the file other bytes, whole or not at all.
  ///
  /// They are staged beside it and take its place in one step, with the permissions that it had. Where a
  /// symbolic link stands, the file that it leads to is replaced, and the link stays.
  func replace(with bytes: [UInt8]) throws(Fault) {
    do throws(SystemError) {
      let status = try Descriptor.open(path, for: .reading).status()
      let names = try realPath().split(separator: "/", omittingEmptySubsequences: false)
      guard let name = names.last.map(String.init), !name.isEmpty else { return }
      let parent = names.dropLast().joined(separator: "/")
      let folder = try Descriptor.open(parent.isEmpty ? "/" : parent, for: .listing)
      let staged = ".touchstone-\(name)"
      try? folder.remove(staged)
      do throws(SystemError) {
        let file = try folder.open(staged, for: .creating)
        try file.append(bytes[...])
        try file.allow(status.permissions)
        try folder.move(staged, to: name, in: folder)
      } catch {
        try? folder.remove(staged)
        throw error
      }
    } catch {
      throw Fault(.unwritableFile, error.adviceForWriting, at: start)
    }
  }
}
