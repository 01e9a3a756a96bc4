import Glibc

/// What a program cost from its start to its end, as somebody at a terminal would see it.
struct ProcessCost {
  /// From its beginning to its end.
  var time: Duration
  /// What all its threads together computed.
  var work: Duration
  /// The most memory that it held at a time, in bytes.
  var peak: Int
}

/// A program that could not be started, or did not do what it was asked.
struct ProcessError: Error, CustomStringConvertible {
  let description: String
}

/// A program and its words, to be run in a process of its own.
struct ChildProcess {
  let words: [String]
  /// The file that its standard output goes into.
  var output = "/dev/null"
  /// Whether it ends with 1 where it found something, as `git diff` does.
  var mayFind = false

  /// Runs it to its end.
  ///
  /// Its peak is the system's word (`ru_maxrss`), which is never below the memory that this process
  /// held when it started the other.
  func run() throws(ProcessError) -> ProcessCost {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output, writing, 0o666)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&child, words[0], &files, nil, &arguments, environ) == 0 else {
      throw ProcessError(description: "'\(words[0])' cannot be started")
    }
    var status: CInt = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    guard status == 0 || mayFind && status == 1 << 8 else {
      let call = words.joined(separator: " ")
      throw ProcessError(description: "'\(call)' failed (status \(status))")
    }
    return ProcessCost(
      time: ContinuousClock.now - start, work: usage.work, peak: usage.ru_maxrss * 1024)
  }

  /// Whether a program of that name is installed.
  static func isInstalled(_ program: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// The file that this process runs.
  static var ownPath: String {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
