#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension ChildProcess {
  /// What a program said, and how it ended.
  struct Answer {
    /// What it printed.
    var output: [UInt8]
    /// What it said beside that.
    var errors: [UInt8]
    var ending: Ending
  }

  /// Runs a program to its end and takes what it prints.
  ///
  /// What it reads, and what it says on standard error, are files that no folder names. So neither side ever
  /// waits for the other, however much they have to say.
  ///
  /// - Parameter limit: The bytes at which nothing more is read.
  static func answer(
    to words: [String], input: [UInt8] = [], limit: Int = .max
  ) throws(SystemError) -> Answer {
    let questions = try NamelessFile()
    let complaints = try NamelessFile()
    try questions.write(input)
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError.last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: ChildProcess
    do throws(SystemError) {
      defer { close(ends[1]) }
      child = try ChildProcess(words) { files in
        posix_spawn_file_actions_adddup2(&files, questions.descriptor, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&files, complaints.descriptor, STDERR_FILENO)
      }
    } catch {
      close(ends[0])
      throw error
    }
    let output = bytes(from: ends[0], limit: limit)
    // A program that has more to say than anybody reads must not wait to say it.
    close(ends[0])
    let ending = child.wait()
    return Answer(output: output, errors: complaints.contents, ending: ending)
  }

  fileprivate static func bytes(from descriptor: CInt, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}

/// A file in no folder, gone when its last use is over.
private struct NamelessFile: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>

  init() throws(SystemError) {
    guard let file = tmpfile() else { throw SystemError.last }
    self.file = file
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
  }

  deinit { fclose(file) }

  var descriptor: CInt { fileno(file) }

  /// Writes bytes, and goes back to where reading begins.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      throw SystemError.last
    }
    rewind(file)
  }

  var contents: [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return ChildProcess.bytes(from: descriptor, limit: 1 << 16)
  }
}
