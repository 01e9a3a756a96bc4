/// The world around one call of the program: its words, its folder and its streams.
///
/// Commands reach the terminal and relative paths through it alone, so that tests can run every
/// command in their own process.
public struct Environment: Sendable {
  /// The words behind the program's name.
  public var words: [String]
  /// The folder that relative paths begin in; empty for the one that the process is in.
  public var directory: String
  /// The file of the program; what was made before that was changed is made again.
  public var program: Location?
  /// The folders in which other programs are looked for.
  public var programFolders: [String]
  /// Whether standard error is a terminal, where a line can show how far the work is.
  public var showsProgress: Bool
  /// Whether standard output may be coloured.
  public var coloursResults: Bool
  /// Whether standard error may be coloured.
  public var coloursReports: Bool
  /// Reads standard input to its end.
  public var read: @Sendable () throws(Fault) -> [UInt8]
  /// Writes to standard output, which carries results and nothing else.
  public var write: @Sendable ([UInt8]) throws(Fault) -> Void
  /// Writes to standard error, which carries everything else.
  public var report: @Sendable (String) -> Void
  /// Keeps a value as long as the process lives: one that ends is done sooner than a library is freed piece by piece.
  public var keep: @Sendable (any Sendable) -> Void

  /// Makes a world.
  public init(
    words: [String], directory: String = "", program: Location? = nil,
    programFolders: [String] = [], showsProgress: Bool = false,
    coloursResults: Bool = false, coloursReports: Bool = false,
    read: @escaping @Sendable () throws(Fault) -> [UInt8],
    write: @escaping @Sendable ([UInt8]) throws(Fault) -> Void,
    report: @escaping @Sendable (String) -> Void,
    keep: @escaping @Sendable (any Sendable) -> Void = { _ in }
  ) {
    self.words = words
    self.directory = directory
    self.program = program
    self.programFolders = programFolders
    self.showsProgress = showsProgress
    self.coloursResults = coloursResults
    self.coloursReports = coloursReports
    self.read = read
    self.write = write
    self.report = report
    self.keep = keep
  }

  /// Writes a text to standard output.
  func print(_ text: String) throws(Fault) {
    try write(Array(text.utf8))
  }

  /// The file or folder that a word of the call names.
  func location(_ path: String) -> Location {
    Location(path, in: directory)
  }
}

/// How a call ended.
public enum ExitStatus: Int32, Sendable, Comparable {
  /// It is done; nothing was found; both are the same.
  case success = 0
  /// Errors were found; what could be written was written.
  case found = 1
  /// It could not be done.
  case failure = 2

  public static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
