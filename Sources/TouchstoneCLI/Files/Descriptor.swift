#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file or folder, closed when its last use is over.
struct Descriptor: ~Copyable {
  /// What a file is opened for.
  enum Use {
    case reading
    /// Reading a folder's names, or as the folder that a relative path begins in.
    case listing
    /// Writing a file that is not there yet.
    case creating

    fileprivate var flags: CInt {
      switch self {
      case .reading: O_RDONLY | O_NONBLOCK
      case .listing: O_RDONLY | O_DIRECTORY
      case .creating: O_WRONLY | O_CREAT | O_EXCL
      }
    }
  }

  /// The streams that a process is started with.
  enum Stream: CInt {
    case input, output, errors
  }

  private let raw: CInt

  private init(raw: CInt) throws(SystemError) {
    guard raw >= 0 else { throw SystemError.last }
    self.raw = raw
  }

  deinit { close(raw) }

  /// Opens a path.
  static func open(_ path: String, for use: Use) throws(SystemError) -> Descriptor {
    try Descriptor(raw: openat(AT_FDCWD, path, use.flags | O_CLOEXEC, 0o666))
  }

  /// Opens a name inside this folder; a symbolic link of that name is not followed.
  func open(_ name: String, for use: Use) throws(SystemError) -> Descriptor {
    try Descriptor(raw: openat(raw, name, use.flags | O_CLOEXEC | O_NOFOLLOW, 0o666))
  }

  /// Another hold on a stream that the process was started with.
  static func standard(_ stream: Stream) throws(SystemError) -> Descriptor {
    try Descriptor(raw: dup(stream.rawValue))
  }

  /// What is open here.
  func status() throws(SystemError) -> Status {
    var info = stat()
    guard fstat(raw, &info) == 0 else { throw SystemError.last }
    return Status(info)
  }

  /// What a name inside this folder leads to; links are followed if that is asked for.
  func status(of name: String, followingLinks: Bool) throws(SystemError) -> Status {
    var info = stat()
    guard fstatat(raw, name, &info, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemError.last
    }
    return Status(info)
  }

  /// Appends the next bytes of the file, at most as many as asked for; false at its end.
  func fill(_ bytes: inout [UInt8], with count: Int) throws(SystemError) -> Bool {
    let before = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let got = bytes[before...].withUnsafeMutableBytes { buffer in
      uninterrupted { read(raw, buffer.baseAddress, count) }
    }
    bytes.removeLast(count - max(got, 0))
    guard got >= 0 else { throw SystemError.last }
    return got > 0
  }

  /// Writes all of the bytes.
  func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let put = rest.withUnsafeBytes { buffer in
        uninterrupted { write(raw, buffer.baseAddress, buffer.count) }
      }
      guard put > 0 else { throw SystemError.last }
      rest = rest.dropFirst(put)
    }
  }

  /// Gives the file these permissions.
  func allow(_ permissions: UInt32) throws(SystemError) {
    guard fchmod(raw, mode_t(truncatingIfNeeded: permissions)) == 0 else { throw SystemError.last }
  }

  /// Makes a folder inside this one, if there is nothing of that name.
  func makeFolder(_ name: String) throws(SystemError) {
    guard mkdirat(raw, name, 0o777) == 0 || errno == EEXIST else { throw SystemError.last }
  }

  /// Gives a file of this folder its place in another, in one step; what was there is replaced.
  func move(_ name: String, to target: String, in folder: borrowing Descriptor)
    throws(SystemError)
  {
    guard renameat(raw, name, folder.raw, target) == 0 else { throw SystemError.last }
  }

  /// Removes a file of this folder, or an empty folder.
  func remove(_ name: String, isFolder: Bool = false) throws(SystemError) {
    guard unlinkat(raw, name, isFolder ? AT_REMOVEDIR : 0) == 0 else { throw SystemError.last }
  }

  /// The names in this folder as bytes, in the order of their bytes.
  func names() throws(SystemError) -> [[UInt8]] {
    guard let listing = fdopendir(dup(raw)) else { throw SystemError.last }
    defer { closedir(listing) }
    rewinddir(listing)
    var names: [[UInt8]] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// Repeats a call that a signal has cut short.
private func uninterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
