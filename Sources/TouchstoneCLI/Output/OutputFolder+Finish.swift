public import Findings

/// What a process knows of the folder that it wrote into last.
struct KnownOutput {
  let manifest: Manifest
  /// What the system says of the file that the manifest is in: if another build has been here, it is another.
  let status: Descriptor.Status
}

extension OutputFolder {
  /// Removes what was made before and is made no longer, and writes the manifest.
  ///
  /// A file that somebody has changed since is kept and reported, and stays listed, so that the next build says so too. After a build of a part, nothing is
  /// removed and the rest stays listed.
  public consuming func finish(isPart: Bool = false) throws(Fault) -> Findings {
    try close(isPart: isPart).findings
  }

  /// Does the same, and tells how many files were removed and what is in the folder now.
  ///
  /// - Parameter dropped: A file that goes even after a build of a part.
  consuming func close(
    isPart: Bool, dropping dropped: String? = nil
  ) throws(Fault) -> (findings: Findings, removed: Int, known: KnownOutput?) {
    var findings = Findings()
    var removed = 0
    let dropped = dropped.flatMap { FolderPath($0) }
    for (path, entry) in before.sorted where after.entries[path] == nil {
      if isPart, path != dropped {
        after.entries[path] = entry
      } else if holds(entry, at: path) {
        remove(path)
        removed += 1
      } else if exists(path) {
        after.entries[path] = entry.outdated
        findings.report(
          .changedOutput, "move this file elsewhere, or remove it; it was changed by hand",
          at: location.appending("\(path)").start)
      }
    }
    isClosed = true
    if after != before || !isTrusted {
      do throws(SystemError) {
        try save(after)
      } catch {
        throw Fault(
          .unwritableFile, error.adviceForWriting,
          at: location.appending(Self.manifestName).start)
      }
    }
    // A file that was changed is not as the manifest says: the next build looks at all of them.
    let known =
      findings.isEmpty
      ? root.manifestStatus.map { KnownOutput(manifest: after, status: $0) } : nil
    return (findings, removed, known)
  }

  /// Writes a manifest in the place of the last one.
  func save(_ manifest: Manifest) throws(SystemError) {
    let name = stageName(0)
    try root.open(name, for: .creating).append(Array(manifest.text.utf8)[...])
    try root.move(name, to: Self.manifestName, in: root)
  }

  /// Whether there is anything at a path.
  func exists(_ path: FolderPath) -> Bool {
    guard let folder = try? root.openFolder(path.folders, creating: false) else { return false }
    return (try? folder.status(of: path.name, followingLinks: false)) != nil
  }

  /// Removes a file, and the folders that it leaves empty.
  private func remove(_ path: FolderPath) {
    var folders = path.folders
    try? root.openFolder(folders, creating: false).remove(path.name)
    while let name = folders.popLast() {
      do throws(SystemError) {
        try root.openFolder(folders, creating: false).remove(name, isFolder: true)
      } catch {
        return
      }
    }
  }
}

extension Rule {
  /// A file of the output folder is in the way and is not the program's own work.
  static let changedOutput = Rule(
    "changed-output", .warning,
    "A file that is no longer made is removed, unless somebody has changed it since it was written."
  )
}
