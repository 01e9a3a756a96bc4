internal import Findings

/// A file to be written: its path in a folder, and what stands in it.
typealias NewFile = (path: FolderPath, text: String)

extension Location {
  /// Writes files that are not there yet into this folder, which is made if it is missing.
  ///
  /// When one of them is there already, nothing is written.
  func create(_ files: [NewFile]) throws(Fault) {
    let folder = try openedForWriting()
    for (path, _) in files where folder.holds(path) {
      throw Fault(
        .fileExists, "choose another name, or remove this file first",
        at: appending("\(path)").start)
    }
    try write(files, into: folder)
  }

  /// Writes those files that are not there yet into this folder, which is made if it is missing.
  ///
  /// - Returns: The paths of those that are there already, which stay as they are.
  func createMissing(_ files: [NewFile]) throws(Fault) -> [FolderPath] {
    let folder = try openedForWriting()
    var present: [FolderPath] = []
    var missing: [NewFile] = []
    for file in files {
      if folder.holds(file.path) { present.append(file.path) } else { missing.append(file) }
    }
    try write(missing, into: folder)
    return present
  }

  private func openedForWriting() throws(Fault) -> Descriptor {
    do throws(SystemError) {
      return try Descriptor.openFolder(path, creating: true)
    } catch {
      throw Fault(.unwritableFile, error.adviceForWriting, at: start)
    }
  }

  private func write(_ files: [NewFile], into folder: borrowing Descriptor) throws(Fault) {
    for (path, text) in files {
      do throws(SystemError) {
        try folder.create(path, text: text)
      } catch {
        throw Fault(.unwritableFile, error.adviceForWriting, at: appending("\(path)").start)
      }
    }
  }
}

extension Descriptor {
  /// Whether there is something at a path below this folder.
  fileprivate func holds(_ path: FolderPath) -> Bool {
    do throws(SystemError) {
      _ = try openFolder(path.folders, creating: false)
        .status(of: path.name, followingLinks: false)
      return true
    } catch {
      return !error.isMissing
    }
  }

  /// Writes a file that is not there yet; a file that cannot be finished is removed.
  fileprivate func create(_ path: FolderPath, text: String) throws(SystemError) {
    let folder = try openFolder(path.folders, creating: true)
    let file = try folder.open(path.name, for: .creating)
    do throws(SystemError) {
      try file.append(Array(text.utf8)[...])
    } catch {
      try? folder.remove(path.name)
      throw error
    }
  }
}

extension Rule {
  /// A command would have to overwrite a file.
  static let fileExists = Rule("file-exists", .error, "New files never replace what is there.")
}
