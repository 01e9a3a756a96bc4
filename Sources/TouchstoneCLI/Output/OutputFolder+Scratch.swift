internal import Findings

/// A file that another program reads or writes on the way to a result.
struct ScratchFile: Sendable {
  /// The name at the top of the output folder.
  let name: String
  /// The path as another program takes it.
  let path: String
}

extension OutputFolder {
  /// A name for a scratch file; what stands there is removed with the staged files.
  mutating func scratch() -> ScratchFile {
    stages += 1
    let name = stageName(stages)
    let path = location.appending(name).path
    return ScratchFile(name: name, path: path.hasPrefix("/") ? path : "./\(path)")
  }

  /// A scratch file with these bytes in it.
  mutating func scratch(holding bytes: [UInt8]) throws(Fault) -> ScratchFile {
    let file = scratch()
    do throws(SystemError) {
      try root.open(file.name, for: .creating).append(bytes[...])
    } catch {
      throw Fault(.unwritableFile, error.adviceForWriting, at: location.start)
    }
    return file
  }

  /// What a scratch file holds, nothing if it is not there.
  func contents(of file: ScratchFile) -> [UInt8]? {
    try? root.open(file.name, for: .reading).readAll()
  }

  /// Removes a scratch file.
  func remove(_ file: ScratchFile) { try? root.remove(file.name) }

  /// The bytes of a file of the folder.
  func bytes(at path: String) throws(Fault) -> [UInt8] {
    do throws(SystemError) {
      guard let path = FolderPath(path) else { return [] }
      return try root.openFolder(path.folders, creating: false)
        .open(path.name, for: .reading).readAll()
    } catch {
      throw Fault(.unreadableFile, error.advice, at: location.appending(path).start)
    }
  }
}
