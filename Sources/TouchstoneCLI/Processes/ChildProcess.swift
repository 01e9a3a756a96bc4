#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

#if canImport(Darwin)
  typealias FileActions = posix_spawn_file_actions_t?
#else
  typealias FileActions = posix_spawn_file_actions_t
#endif

/// Another program while it runs.
///
/// It is started with its words as they are, never through a shell, and finds nothing on its standard input
/// but what it is given.
struct ChildProcess: Sendable {
  /// How a program ended.
  enum Ending: Equatable {
    case exited(Int32)
    /// A signal ended it.
    case stopped(Int32)

    /// Whether somebody stopped it from the keyboard.
    var isInterrupt: Bool { self == .stopped(SIGINT) || self == .exited(128 + SIGINT) }
  }

  private let number: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: The path of the program, then the words of the call.
  ///   - errors: The file that its standard errors go into.
  init(_ words: [String], errors: String = "/dev/null") throws(SystemError) {
    try self.init(words) { files in
      let writing = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&files, STDERR_FILENO, errors, writing, 0o666)
    }
  }

  /// Starts a program whose standard streams lead where a closure says.
  init(_ words: [String], streams: (inout FileActions) -> Void) throws(SystemError) {
    #if canImport(Darwin)
      var files: FileActions
      var attributes: posix_spawnattr_t?
    #else
      var files = FileActions()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    streams(&files)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // Threads that do tasks block signals; what they start must not.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let failure = posix_spawn(&child, words[0], &files, &attributes, &arguments, environ)
    guard failure == 0 else { throw SystemError(code: failure) }
    number = child
  }

  /// Waits for its end.
  func wait() -> Ending {
    var status: CInt = 0
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .stopped(signal)
  }
}

/// Leaves interrupts from the keyboard to the programs that were started, until it ends.
///
/// They end by it; this program sees that they did, clears up, and ends as well.
struct InterruptsToChildren {
  private let before = signal(SIGINT, SIG_IGN)

  /// Takes interrupts as before.
  func end() { signal(SIGINT, before) }
}

/// Whether a path leads to a program that can be started.
func isProgram(_ path: String) -> Bool {
  let isFile = (try? Descriptor.open(path, for: .reading).status().kind) == .file
  return isFile && access(path, X_OK) == 0
}
