#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Why the system did not do what it was asked.
struct SystemError: Error, Equatable {
  /// The system's number for the reason.
  let code: CInt

  /// Takes the reason of the call that failed just now.
  static var last: SystemError { SystemError(code: errno) }

  /// There is nothing of a name.
  static let missing = SystemError(code: ENOENT)
  /// Symbolic links lead round in a circle.
  static let loop = SystemError(code: ELOOP)
  /// A path goes on behind a file.
  static let notAFolder = SystemError(code: ENOTDIR)

  /// The reason for not reading something that is no file.
  static func notAFile(_ kind: Descriptor.Status.Kind) -> SystemError {
    SystemError(code: kind == .folder ? EISDIR : EINVAL)
  }

  /// Whether there is nothing of that name.
  var isMissing: Bool { code == ENOENT }
  /// Whether symbolic links lead round in a circle.
  var isLoop: Bool { code == ELOOP }

  /// What to do about it, as an imperative in lower case.
  var advice: String {
    switch code {
    case ENOENT: "check the path; there is nothing of this name"
    case EACCES, EPERM: "change the permissions; the system does not allow it"
    case EISDIR: "name a file; this is a folder"
    case ENOTDIR: "name a folder; there is a file in the way"
    case EEXIST: "choose another name; this one is taken"
    case ELOOP: "remove the symbolic link that is in the way"
    case ENAMETOOLONG: "choose a shorter name; the system cannot hold this one"
    case ENOSPC, EDQUOT: "make room; the disk is full"
    case EFBIG: "raise the limit; the file is larger than the system allows here"
    case EINVAL: "name a file; this is none"
    case EROFS: "choose another folder; the disk cannot be written to"
    default: "ask the system why: \(String(cString: strerror(code)))"
    }
  }

  /// What to do about it where something was to be written.
  var adviceForWriting: String {
    switch code {
    case EISDIR: "remove this folder; a file is to be written here"
    case ENOTDIR, ELOOP: "remove the file or link of this name; a folder is needed here"
    default: advice
    }
  }
}
