internal import Findings

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

#if canImport(Glibc) || canImport(Musl)
  /// Waits until something changes in folders or in the folders in them, by `inotify(7)`.
  ///
  /// Every folder has a watch of its own. A folder is watched before its names are read, and all are gone
  /// through again when a folder has come or gone; so no change is missed in between, if files are read after
  /// ``change(or:)`` has told of it.
  struct FolderWatch: ~Copyable {
    private let queue: CInt
    private let roots: [String]
    private var watcher = Watcher()

    /// Begins to watch; a folder that is not there yet is waited for.
    init(_ roots: [String]) throws(Fault) {
      queue = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
      self.roots = roots
      guard queue >= 0 else { throw Fault(.unreadableFile, SystemError.last.advice) }
      try watchAll()
    }

    deinit { close(queue) }

    /// Waits for a change, and gathers what comes with it; gives the time of the first, nothing at the end.
    ///
    /// An editor that saves does several things. They are one change if they are less than
    /// ``patience`` apart, and a change that does not end is told after some of them.
    mutating func change(or ending: borrowing EndRequest) throws(Fault)
      -> ContinuousClock.Instant?
    {
      var start: ContinuousClock.Instant?
      var rounds = 0
      watcher.clear()
      while rounds < Self.longestBurst {
        switch wait(for: ending, atMost: start == nil ? -1 : Self.patience) {
        case .ended: return nil
        case .quiet:
          try watchAll()
          return start
        case .events:
          for event in WatchEvent.events(in: read()) { watcher.take(event) }
          if watcher.changed.isEmpty { continue }
          if start == nil { start = .now }
          rounds += 1
        }
      }
      try watchAll()
      return start
    }

    /// How long nothing happens when a change is over, in milliseconds.
    private static var patience: CInt { 15 }
    /// How many times in a row something may happen until it is looked at all the same.
    private static var longestBurst: Int { 20 }
  }

  extension FolderWatch {
    private enum Waiting { case events, quiet, ended }

    private func wait(for ending: borrowing EndRequest, atMost milliseconds: CInt) -> Waiting {
      var both = [queue, ending.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      while true {
        let count = poll(&both, nfds_t(both.count), milliseconds)
        if count < 0, errno == EINTR { continue }
        if both[1].revents != 0 || count < 0 { return .ended }
        return count == 0 ? .quiet : .events
      }
    }

    private func read() -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let room = bytes.count
      let count = bytes.withUnsafeMutableBytes { Self.fill($0.baseAddress, room, from: queue) }
      return Array(bytes.prefix(max(0, count)))
    }

    private static func fill(_ bytes: UnsafeMutableRawPointer?, _ room: Int, from queue: CInt)
      -> Int
    {
      #if canImport(Glibc)
        Glibc.read(queue, bytes, room)
      #else
        Musl.read(queue, bytes, room)
      #endif
    }

    /// Watches every folder that is there now, and no other.
    private mutating func watchAll() throws(Fault) {
      guard watcher.hasNewFolders || watcher.watches.isEmpty else { return }
      let before = watcher.watches
      watcher = Watcher()
      for root in roots {
        let (parent, name) = parent(of: root)
        if let watch = try watch(parent) { watcher.add(watch, parent, for: name) }
        var seen: Set<Descriptor.Identity> = []
        try watchFolders(at: root, &seen)
      }
      for watch in before.subtracting(watcher.watches) { inotify_rm_watch(queue, watch) }
    }

    private mutating func watchFolders(
      at root: String, _ seen: inout Set<Descriptor.Identity>
    ) throws(Fault) {
      var pending = [root]
      while let path = pending.popLast() {
        guard let status = try? Descriptor.status(of: path), status.kind == .folder,
          seen.insert(status.identity).inserted, let watch = try watch(path)
        else { continue }
        watcher.add(watch, path)
        let names = (try? Descriptor.open(path, for: .listing).names()) ?? []
        for name in names where name.first != UInt8(ascii: ".") {
          guard let name = String(validating: name, as: UTF8.self) else { continue }
          pending.append("\(path)/\(name)")
        }
      }
    }

    /// Watches a folder; nothing if it is gone.
    private func watch(_ path: String) throws(Fault) -> Int32? {
      let number = inotify_add_watch(queue, path, WatchEvent.Happenings.asked.rawValue)
      guard number < 0, errno == ENOSPC else { return number < 0 ? nil : number }
      throw Fault(
        .unreadableFile,
        "let more folders be watched ('sysctl fs.inotify.max_user_watches'); these are too many",
        at: Location(path).start)
    }

    /// The folder that a folder lies in, and its name there.
    private func parent(of path: String) -> (folder: String, name: String) {
      let parts = path.split(separator: "/").filter { $0 != "." }
      guard let name = parts.last, name != ".." else { return ("\(path)/..", "") }
      let folder = parts.dropLast().joined(separator: "/")
      return (path.hasPrefix("/") ? "/\(folder)" : folder.isEmpty ? "." : folder, String(name))
    }
  }
#else
  /// Where there is no `inotify`, nothing is watched.
  struct FolderWatch: ~Copyable {
    init(_ roots: [String]) throws(Fault) {
      throw Fault(.unreadableFile, "watch on Linux; this system cannot tell of changes")
    }

    mutating func change(or ending: borrowing EndRequest) -> ContinuousClock.Instant? { nil }
  }
#endif
