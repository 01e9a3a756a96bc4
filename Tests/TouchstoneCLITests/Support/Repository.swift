import Foundation
import Testing

/// A repository for one test, with git as it is installed here: these tests need git on PATH.
///
/// Nothing of the machine's own settings reaches it.
struct Repository {
  let folder: TemporaryFolder

  /// Where programs are looked for.
  static var programs: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
  }

  init() throws {
    folder = try TemporaryFolder()
    try git("init", "--quiet", "--initial-branch=main")
  }

  private init(in folder: TemporaryFolder) { self.folder = folder }

  /// Records all files of the folder as they are now.
  func commit(_ message: String, tag: String? = nil, on day: String = "2026-09-01") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", message, on: day)
    if let tag { try git("tag", tag) }
  }

  /// Another repository that knows this one as `origin`, with no branch of its own, as checks have it.
  func cloneOfChecks() throws -> Repository {
    let copy = Repository(in: try TemporaryFolder())
    try copy.git("clone", "--quiet", folder.path, ".")
    try copy.git("checkout", "--quiet", "--detach")
    try copy.git("branch", "--quiet", "--delete", "main")
    return copy
  }

  /// A clone that has the newest revision and nothing of what was before it.
  func shallowClone() throws -> Repository {
    let copy = Repository(in: try TemporaryFolder())
    try copy.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", ".")
    return copy
  }

  /// Calls git.
  func git(_ words: String..., on day: String = "2026-09-01") throws {
    let program = try #require(
      Self.programs.map { "\($0)/git" }.first {
        FileManager.default.isExecutableFile(atPath: $0)
      }, "install git: these tests read its repositories")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = [
      "PATH": Self.programs.joined(separator: ":"), "HOME": folder.path,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_AUTHOR_DATE": "\(day)T12:00:00Z",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
      "GIT_COMMITTER_DATE": "\(day)T12:00:00Z",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(words.joined(separator: " "))")
  }
}

extension Repository {
  /// Calls the program in the repository.
  func touchstone(_ words: String...) async -> Outcome {
    await TouchstoneCLITests.touchstone(words, in: folder, programs: Self.programs)
  }

  /// Calls the program in a folder of the repository, as a person does who has gone there.
  func touchstone(_ words: String, inFolder name: String) throws -> Program.Outcome {
    try Program.shell("cd '\(name)' && touchstone \(words)", in: folder)
  }
}
