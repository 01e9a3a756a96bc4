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
    enum Kind: Equatable { case file, folder, link, other }

    let kind: Kind
    let size: Int
    /// Who may read, write and execute it: the lowest twelve bits of its mode.
    let permissions: UInt32
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
