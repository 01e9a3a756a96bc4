internal import Findings
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Environment {
  /// The world of this process.
  public static var process: Environment {
    Environment(
      words: Array(CommandLine.arguments.dropFirst()),
      program: Location("/proc/self/exe"),
      programFolders: value(of: "PATH").split(separator: ":").map(String.init),
      showsProgress: isatty(STDERR_FILENO) == 1,
      coloursResults: isatty(STDOUT_FILENO) == 1 && value(of: "NO_COLOR").isEmpty,
      coloursReports: isatty(STDERR_FILENO) == 1 && value(of: "NO_COLOR").isEmpty,
      read: { () throws(Fault) in
        do throws(SystemError) {
          return try Descriptor.standard(.input).readToEnd()
        } catch {
          throw Fault(.unreadableFile, error.advice)
        }
      },
      write: { bytes throws(Fault) in
        do throws(SystemError) {
          try Descriptor.standard(.output).append(bytes[...])
        } catch {
          throw Fault(.unwritableFile, error.adviceForWriting)
        }
      },
      report: { text in
        try? Descriptor.standard(.errors).append(Array(text.utf8)[...])
      },
      keep: { value in kept.withLock { $0.append(value) } })
  }

  private static let kept = Mutex<[any Sendable]>([])

  /// The value of a variable, empty if it is not there.
  private static func value(of variable: String) -> String {
    getenv(variable).map { String(cString: $0) } ?? ""
  }
}

/// Makes the process what the program expects it to be, before anything else is done in it.
public func prepareProcess() {
  // A file that outgrows the system's limit is an error to report and no reason to be killed.
  signal(SIGXFSZ, SIG_IGN)
  #if canImport(Glibc)
    keepFreeMemory()
  #endif
}

#if canImport(Glibc)
  /// Has memory that is freed kept for what comes next, up to a bound, and taken from the system in larger pieces.
  ///
  /// The memory of a thread otherwise grows by some kilobytes and is given back at once, which makes some thousand calls of the
  /// system in a build. A thread that has memory already keeps its ways. `mallopt` is no part of the module for C; where the
  /// library has none, all stays as it is.
  private func keepFreeMemory() {
    guard let address = dlsym(nil, "mallopt") else { return }
    let set = unsafeBitCast(address, to: (@convention(c) (CInt, CInt) -> CInt).self)
    let (trimThreshold, topPad): (CInt, CInt) = (-1, -2)
    _ = set(trimThreshold, 64 << 20)
    _ = set(topPad, 48 << 20)
  }
#endif

/// Runs the program in this process and ends it.
public func runProcess() async -> Never {
  exit(await run(in: .process).rawValue)
}

extension Rule {
  /// A file or folder cannot be written.
  static let unwritableFile = Rule(
    "unwritable-file", .error, "Results can be written where the call says.")
}
