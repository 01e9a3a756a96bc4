/// Turns what happens in watched folders into the paths that it is about.
///
/// Folders are watched whole, or for some names: the parent of a folder that is asked for is watched for its
/// name, so that one that is removed and made again is found. Hidden names are nobody's business.
struct Watcher {
  /// A folder that is watched.
  private struct Folder {
    let path: String
    /// The names that count, nothing for all.
    var names: Set<String>?
  }

  /// The folders, by the numbers of their watches.
  private var folders: [Int32: Folder] = [:]
  /// The paths that something has happened to.
  private(set) var changed: Set<String> = []
  /// Whether there may be folders now that are not watched.
  private(set) var hasNewFolders = false

  /// The numbers of all watches.
  var watches: Set<Int32> { Set(folders.keys) }

  /// Takes a folder into the list: whole, or for one name.
  mutating func add(_ watch: Int32, _ path: String, for name: String? = nil) {
    guard let name else {
      folders[watch] = Folder(path: path, names: nil)
      return
    }
    guard let known = folders[watch] else {
      folders[watch] = Folder(path: path, names: [name])
      return
    }
    if let names = known.names { folders[watch]?.names = names.union([name]) }
  }

  /// Takes an event.
  mutating func take(_ event: WatchEvent) {
    if event.happenings.contains(.tooMuch) {
      changed.formUnion(folders.values.map(\.path))
      hasNewFolders = true
    }
    guard let folder = folders[event.watch] else { return }
    if event.happenings.contains(.ended) { folders[event.watch] = nil }
    guard let name = event.name, !name.hasPrefix("."), folder.names?.contains(name) ?? true else {
      return
    }
    let isFolder = event.happenings.contains(.ofFolder)
    // A file that was just made is being written; that it is whole is told when it is closed.
    if event.happenings.contains(.made), !isFolder { return }
    changed.insert("\(folder.path)/\(name)")
    if isFolder { hasNewFolders = true }
  }

  /// Forgets what has changed, once somebody has looked.
  mutating func clear() {
    changed = []
    hasNewFolders = false
  }
}
