internal import Dispatch
internal import Findings

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Takes note when somebody asks this process to end, from the keyboard or by the system.
///
/// While it is there, the process is not ended by that. What is going on can come to its end first.
struct EndRequest: ~Copyable {
  /// A file that there is something to read from once the end is asked for.
  let descriptor: CInt
  private let writing: CInt
  private let sources: [any DispatchSourceSignal]

  init() throws(Fault) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw Fault(.unreadableFile, SystemError.last.advice) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let writing = ends[1]
    descriptor = ends[0]
    self.writing = writing
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { _ = write(writing, "!", 1) }
      source.activate()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    close(descriptor)
    close(writing)
  }
}
