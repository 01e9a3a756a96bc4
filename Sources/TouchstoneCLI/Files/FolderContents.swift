public import Findings

/// The text files of a folder and of all folders in it, and what kept some of them from being read.
///
/// The folder is one on the disk or one in a revision; both are walked in the same way.
///
/// The files are in the order of their paths' bytes, whatever order the system tells them in. Hidden
/// files and folders, whose names begin with a dot, are passed over.
///
/// Symbolic links are followed, and end all the same: the folders that are really there are read
/// first, then those that links lead to, and no folder twice. A link to a folder that was read
/// already, or to one that the whole folder lies in, is reported instead of followed.
public struct FolderContents: Sendable {
  /// A text file.
  public struct File: Sendable {
    /// The path inside the folder, with `/` between its names.
    public let path: String
    /// What it says.
    public let source: Source
  }

  /// The files that could be read.
  public private(set) var files: [File] = []
  /// The files that nobody asked for, and the sheets that are no text in UTF-8: their sources are empty.
  public private(set) var unread: [File] = []
  /// The files and folders that could not, and what had to be mended in the others.
  public private(set) var findings = Findings()

  private let root: Location
  private let endings: [String]
  private let keepsLineEnds: Bool
  private var seen: Set<Descriptor.Identity> = []
  private var links: [String] = []
  private var asked: [String] = []

  /// Reads the files of a folder whose names end in one of the endings.
  public init(of folder: Location, endings: [String], keepingLineEnds: Bool = false) {
    self.init(listing: folder, endings: endings, keepingLineEnds: keepingLineEnds)
    add(zip(asked, folder.contents(of: asked)).map { reading(of: $1, at: $0) })
  }

  /// Reads the same, several files at a time; those of a revision come in one go anyhow.
  init(together folder: Location, endings: [String]) async {
    guard case .disk = folder.tree else {
      self.init(of: folder, endings: endings)
      return
    }
    self.init(listing: folder, endings: endings, keepingLineEnds: false)
    add(
      await inParallel(asked) { [self] path in
        reading(of: root.contents(of: [path])[0], at: path)
      })
  }

  /// Looks for the files, and reads none.
  private init(listing folder: Location, endings: [String], keepingLineEnds: Bool) {
    root = folder
    self.endings = endings
    keepsLineEnds = keepingLineEnds
    seen = Set(folder.identitiesAbove)
    read(folders: [""])
    while !links.isEmpty {
      let next = links.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      links = []
      for link in next { read(folders: [link]) }
    }
    asked.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The contents, unless something could not be read.
  func whole() throws(Fault) -> FolderContents {
    guard !findings.all.contains(where: { $0.rule == .unreadableFile }) else {
      throw Fault(findings)
    }
    return self
  }

  /// Reads folders and the folders that are really in them.
  private mutating func read(folders: [String]) {
    var pending = folders
    while let path = pending.popLast() {
      do throws(SystemError) {
        let folder = location(path)
        guard seen.insert(try folder.status().identity).inserted else {
          report(.linkLoop, "remove this link; it leads to a folder that is read already", path)
          continue
        }
        for bytes in try folder.names() where bytes.first != UInt8(ascii: ".") {
          guard let name = String(validating: bytes, as: UTF8.self), FolderPath(name) != nil else {
            let shown = String(decoding: bytes, as: UTF8.self)
            report(
              .unreadableFile, "rename '\(shown)' in this folder; use letters and digits", path)
            continue
          }
          let inner = path.isEmpty ? name : "\(path)/\(name)"
          if try visit(name, at: inner) { pending.append(inner) }
        }
      } catch {
        report(.unreadableFile, error.advice, path)
      }
    }
  }

  /// Reads what a name leads to if it is a file that is asked for; true for a folder that is really there.
  private mutating func visit(_ name: String, at path: String) throws(SystemError) -> Bool {
    // Spreadsheet programs have a mind of their own about capitals.
    let isAsked = endings.contains { name.hasSuffix($0) || $0 == ".csv" && name.isSheet }
    do throws(SystemError) {
      let own = try location(path).status(followingLinks: false).kind
      let kind = own == .link ? try location(path).status().kind : own
      switch kind {
      case .folder where own == .link: links.append(path)
      case .folder where !isAsked: return true
      case .repository:
        report(
          .unreadSubmodule, "know that this submodule is not read; its files are in no revision",
          path)
      case _ where isAsked: asked.append(path)
      case .file: unread.append(File(path: path, source: location(path).start.source))
      default: break
      }
    } catch {
      report(error.isLoop ? .linkLoop : .unreadableFile, error.advice, path)
    }
    return false
  }

  /// What came of a file that was to be read.
  private struct Reading {
    var file: File?
    /// The file if it is a sheet that is no text in UTF-8.
    var unread: File?
    var findings = Findings()
  }

  private func reading(of bytes: Result<[UInt8], SystemError>, at path: String) -> Reading {
    let place = location(path)
    var reading = Reading()
    do throws(SystemError) {
      let bytes = try bytes.get()
      if path.isSheet, let fault = sheetFault(in: bytes, at: place) {
        reading.unread = File(path: path, source: place.start.source)
        reading.findings.append(fault)
        return reading
      }
      let (source, odd) = Source.read(
        path: place.shown, bytes: bytes, keepingLineEnds: keepsLineEnds)
      reading.file = File(path: path, source: source)
      reading.findings.append(odd)
    } catch {
      reading.findings.report(.unreadableFile, error.advice, at: place.start)
    }
    return reading
  }

  private mutating func add(_ readings: [Reading]) {
    for reading in readings {
      if let file = reading.file { files.append(file) }
      if let file = reading.unread { unread.append(file) }
      findings.append(reading.findings)
    }
    unread.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func location(_ path: String) -> Location {
    path.isEmpty ? root : root.appending(path)
  }

  private mutating func report(_ rule: Rule, _ message: String, _ path: String) {
    findings.report(rule, message, at: location(path).start)
  }
}

extension Rule {
  /// A symbolic link leads to a folder that is read anyway.
  static let linkLoop = Rule(
    "link-loop", .warning,
    "A symbolic link in a folder of standards leads to something that is not read without it.")

  /// A folder of a revision is a repository of its own.
  static let unreadSubmodule = Rule(
    "unread-submodule", .warning,
    "A revision names the revision of a submodule and has none of its files; a folder may have them."
  )
}
