internal import Findings

/// The program that keeps the history of a repository, called for what it tells of one.
///
/// Only what reads is asked of it; nothing is checked out, fetched or written.
struct Git: Sendable {
  private let program: String
  /// The folder in whose repository it looks, empty for that of the process.
  private let folder: String

  /// Finds the program on PATH.
  ///
  /// - Parameter word: What the call names, as findings print it.
  init(in environment: Environment, for word: String) throws(Fault) {
    let found = environment.programFolders.map { "\($0)/git" }.first(where: isProgram)
    guard let found else {
      throw Fault(
        .unreadableRevision, "install git to read '\(word)', or name a folder; it is not on PATH")
    }
    program = found
    folder = environment.directory
  }

  /// What git answers, whether it could do what it was asked or not.
  func answer(_ words: [String], input: [UInt8] = []) throws(SystemError)
    -> ChildProcess.Answer
  {
    try ChildProcess.answer(
      to: [program] + (folder.isEmpty ? [] : ["-C", folder]) + words, input: input)
  }

  /// What git prints when it can do what it is asked.
  func result(_ words: String..., input: [UInt8] = []) throws(Fault) -> [UInt8] {
    let answer: ChildProcess.Answer
    do throws(SystemError) {
      answer = try self.answer(words, input: input)
    } catch {
      throw Fault(.unreadableRevision, error.advice, at: Location(program).start)
    }
    guard answer.ending == .exited(0) else { throw Fault(git: answer) }
    return answer.output
  }

  /// The folder that the call is made in, from the repository's root and with a slash behind it; empty for the
  /// root.
  func folderOfCall() throws(Fault) -> String {
    try line("--show-prefix")
  }

  /// The repository's root, as an absolute path without a slash behind it.
  func rootFolder() throws(Fault) -> String {
    try line("--show-toplevel")
  }

  private func line(_ question: String) throws(Fault) -> String {
    let answer = try result("rev-parse", question).prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: answer, as: UTF8.self)
  }
}

extension Fault {
  /// Hands on what git says.
  init(git answer: ChildProcess.Answer) {
    let said = String(decoding: answer.errors, as: UTF8.self).split(separator: "\n").first ?? ""
    let reason = said.hasPrefix("fatal: ") ? said.dropFirst(7) : said
    self.init(
      .unreadableRevision,
      "call this in a repository that git can read"
        + (reason.isEmpty ? "" : "; it says: \(reason.prefix(200))"))
  }
}

extension Rule {
  /// A revision that a call names cannot be read.
  static let unreadableRevision = Rule(
    "unreadable-revision", .error,
    "'git:REVISION[:PATH]' names a revision of the repository that the call is made in, and a path in it."
  )
}
