public import Findings
internal import Publishing

/// The folder that results are written into, and nothing outside it.
///
/// Every file is written whole or not at all: its bytes are staged at the top of the folder, under a
/// name that begins with `.touchstone-`, and then take the target's place in one step. So a build
/// that is stopped, or that finds the disk full, leaves the last good files as they were; what it
/// could not clear away, the next one does. (Staged files stand at the top and not beside their
/// targets, so that clearing away need not look through every folder.) A file that is there already
/// with the same bytes is not touched.
///
/// The manifest (`.touchstone`) remembers what was written. Only what it lists is ever taken to be
/// current, or removed because it is no longer made. A manifest that is missing or broken costs
/// time and nothing else; so does one that is older than the program, which may be another by now.
///
/// A path may come from a code or a title that anybody wrote. Two things keep it inside: a
/// ``FolderPath`` has no names that lead out, and no symbolic link below the folder is followed.
public struct OutputFolder: ~Copyable {
  let location: Location
  let root: Descriptor
  let before: Manifest
  let isTrusted: Bool
  /// Whether the files are known to be as the manifest says, and need not be read.
  let isKnown: Bool
  var after = Manifest()
  var stages = 0
  private var near: NearFolder
  /// Whether the manifest tells all that was done.
  var isClosed = false

  /// Opens the folder, and makes it if it is missing.
  ///
  /// - Parameters:
  ///   - location: The folder.
  ///   - program: The file of the program that writes; without one, every manifest is trusted.
  public init(_ location: Location, program: Location? = nil) throws(Fault) {
    try self.init(location, program: program, known: nil)
  }

  /// Opens the folder that this process has written into before.
  ///
  /// - Parameter known: What it left there. If the manifest is another now, all files are looked at again.
  init(_ location: Location, program: Location?, known: KnownOutput?) throws(Fault) {
    self.location = location
    do throws(SystemError) {
      let folder = try Descriptor.openFolder(location.path, creating: true)
      near = try NearFolder(in: folder)
      root = folder
    } catch {
      throw Fault(.unwritableFile, error.adviceForWriting, at: location.start)
    }
    if let known, known.status == root.manifestStatus {
      (before, isTrusted, isKnown) = (known.manifest, true, true)
      after.standards = before.standards
      return
    }
    isKnown = false
    let text = (try? root.open(Self.manifestName, for: .reading).readAll())
      .flatMap { String(validating: $0, as: UTF8.self) }
    before = text.flatMap(Manifest.init) ?? Manifest()
    after.standards = before.standards
    isTrusted = root.isManifestNewer(than: program)
    removeStages()
  }

  deinit {
    removeStages()
    // After a fault, so that what was written until then is known to the next build.
    guard !isClosed, !after.entries.isEmpty else { return }
    var all = before
    all.standards = after.standards
    all.entries.merge(after.entries) { $1 }
    try? save(all)
  }
}

extension OutputFolder {
  /// Whether a file was made from the same before, and is still as it was written.
  public func isCurrent(_ path: String, key: Fingerprint) -> Bool {
    guard isTrusted, let path = FolderPath(path), let entry = before.entries[path],
      entry.key == key
    else { return false }
    return isKnown || holds(entry, at: path)
  }

  /// Whether a file was made from the same in this build already.
  func isMade(_ path: String, key: Fingerprint) -> Bool {
    guard let path = FolderPath(path) else { return false }
    return after.entries[path]?.key == key
  }

  /// Whether an earlier build wrote a file that is still there.
  func hasMade(_ path: String) -> Bool {
    FolderPath(path).map { before.entries[$0] != nil && exists($0) } ?? false
  }

  /// Keeps a file that is current.
  public mutating func keep(_ path: String) {
    guard let path = FolderPath(path) else { return }
    after.entries[path] = before.entries[path]
  }

  /// Keeps a file as it is, if an earlier build listed it.
  mutating func keepListed(_ path: String) {
    guard let path = FolderPath(path), after.entries[path] == nil else { return }
    after.entries[path] = before.entries[path]
  }

  /// Keeps a file that another file is made into, if an earlier build listed it.
  ///
  /// When the other one has changed since, the file is out of date: it stays, and is to be made again.
  mutating func keepListed(_ path: String, madeFrom source: String) {
    guard let path = FolderPath(path), let source = FolderPath(source), after.entries[path] == nil,
      let entry = before.entries[path]
    else { return }
    let isOutdated =
      after.entries[source].map { $0.contents != before.entries[source]?.contents } ?? false
    after.entries[path] = isOutdated ? entry.outdated : entry
  }

  /// Begins a file, which takes its place when it is given to ``place(_:key:)``.
  public mutating func begin(_ path: String) throws(Fault) -> StagedFile {
    guard let target = FolderPath(path), !target.name.hasPrefix(Self.manifestName) else {
      throw Fault(
        .unwritableFile, "give '\(path)' another name; it has no place in the output folder",
        at: location.start)
    }
    stages += 1
    let name = stageName(stages)
    let shown = location.appending(path)
    do throws(SystemError) {
      let file = try root.open(name, for: .creating)
      return StagedFile(target: target, shown: shown, name: name, file: file)
    } catch {
      throw Fault(.unwritableFile, error.adviceForWriting, at: shown.start)
    }
  }

  /// Gives a finished file its place; true if that changes anything.
  ///
  /// The key stands for all that the file was made from; without one it is never taken to be current.
  /// A file that is not listed in the manifest is never removed either.
  @discardableResult
  public mutating func place(
    _ staged: consuming StagedFile, key: Fingerprint?, isListed: Bool = true
  ) throws(Fault) -> Bool {
    let entry = staged.entry(key: key)
    let target = staged.target
    do throws(SystemError) {
      let last = isKnown ? before.entries[target] : nil
      var isThere = last.map(entry.hasContents(of:)) ?? false
      if !isThere {
        let folder = try near.open(target.folders, in: root)
        isThere = !isKnown && folder.holds(entry, at: target.name)
        if !isThere { try root.move(staged.name, to: target.name, in: folder) }
      }
      if isThere { try root.remove(staged.name) }
      if isListed { after.entries[target] = entry }
      return !isThere
    } catch {
      throw Fault(.unwritableFile, error.adviceForWriting, at: staged.shown.start)
    }
  }

  /// Leaves what stands in a finished file's place, because that is better; it is to be made again.
  mutating func keepLast(insteadOf staged: consuming StagedFile) {
    after.entries[staged.target] = before.entries[staged.target]?.outdated
    try? root.remove(staged.name)
  }

  /// Whether the bytes of a file are those of an entry.
  func holds(_ entry: Manifest.Entry, at path: FolderPath) -> Bool {
    (try? root.openFolder(path.folders, creating: false))?.holds(entry, at: path.name) ?? false
  }

  /// Removes the unfinished files of this process, and those of processes that are no more.
  private func removeStages() {
    guard let names = try? root.names() else { return }
    for name in names.compactMap({ String(validating: $0, as: UTF8.self) })
    where name.hasPrefix(Self.stagePrefix) {
      let number = Int32(name.dropFirst(Self.stagePrefix.count).prefix { $0 != "-" })
      if number.map({ $0 == processNumber || !isRunning($0) }) ?? false { try? root.remove(name) }
    }
  }

  func stageName(_ number: Int) -> String {
    "\(Self.stagePrefix)\(processNumber)-\(number)"
  }

  static var manifestName: String { ".touchstone" }
  private static var stagePrefix: String { ".touchstone-" }
}

extension Descriptor {
  /// Whether a file of this folder has the bytes of an entry.
  fileprivate func holds(_ entry: Manifest.Entry, at name: String) -> Bool {
    guard let file = try? open(name, for: .reading), let status = try? file.status(),
      status.kind == .file, status.size == entry.size
    else { return false }
    return (try? file.fingerprint()) == entry.contents
  }

  /// Whether the manifest in this folder was written after the file of the program.
  fileprivate func isManifestNewer(than program: Location?) -> Bool {
    guard let program else { return true }
    guard let made = try? Descriptor.open(program.path, for: .reading).status().written,
      let manifest = manifestStatus?.written
    else { return false }
    return made.lexicographicallyPrecedes(manifest)
  }

  /// What the system says of the manifest in this folder.
  var manifestStatus: Status? {
    try? status(of: OutputFolder.manifestName, followingLinks: false)
  }
}
