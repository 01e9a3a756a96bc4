#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Descriptor {
  /// What a path leads to.
  struct Status: Equatable {
    enum Kind: Equatable {
      case file, folder, link, other
      /// Another repository in a revision of one: what is in it is not in the revision.
      case repository
    }

    let kind: Kind
    let size: Int
    /// Who may read, write and execute it: the lowest twelve bits of its mode.
    var permissions: UInt32 = 0o644
    /// When it was last written: seconds, then billionths of one.
    let written: [Int]
    /// What two paths to one file or folder have in common.
    let identity: Identity
  }

  /// A file or folder, whatever path leads to it.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }
}

extension Descriptor {
  /// What a path leads to; a link at its end is followed if that is asked for.
  static func status(of path: String, followingLinks: Bool = true) throws(SystemError) -> Status {
    var info = stat()
    guard fstatat(AT_FDCWD, path, &info, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemError.last
    }
    return Status(info)
  }
}

extension Descriptor.Status {
  init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(info.st_size)
    permissions = UInt32(truncatingIfNeeded: info.st_mode) & 0o7777
    #if canImport(Darwin)
      written = [info.st_mtimespec.tv_sec, info.st_mtimespec.tv_nsec]
    #else
      written = [info.st_mtim.tv_sec, info.st_mtim.tv_nsec]
    #endif
    identity = Descriptor.Identity(
      device: UInt64(truncatingIfNeeded: info.st_dev),
      number: UInt64(truncatingIfNeeded: info.st_ino))
  }
}
