/// A file or folder: how the user named it, and where it is.
public struct Location: Sendable, Equatable {
  /// The path as findings print it: of what is in a revision, `git:REVISION:PATH`.
  public let shown: String
  /// The path as the system takes it; in a revision, the path from the repository's root.
  public let path: String
  /// What the path begins in.
  private(set) var tree: Tree

  /// What files are read from; they are written to the disk alone.
  enum Tree: Sendable, Equatable {
    case disk
    case revision(RevisionTree)
    /// One text and nothing beside it: standard input, whose name is `-`.
    case input([UInt8])
  }

  /// Names a file or folder by a path that may be relative to a folder (empty: the process's own).
  public init(_ shown: String, in directory: String = "") {
    self.init(
      shown: shown,
      path: shown.hasPrefix("/") || directory.isEmpty ? shown : "\(directory)/\(shown)")
  }

  /// Names a file or folder of a revision.
  init(_ path: String, in tree: RevisionTree) {
    shown = "git:\(tree.name):\(path)"
    self.path = path
    self.tree = .revision(tree)
  }

  /// Names what stood on standard input, in the folder of the call.
  init(input: [UInt8], in directory: String) {
    self.init("-", in: directory)
    tree = .input(input)
  }

  private init(shown: String, path: String, _ tree: Tree = .disk) {
    self.shown = shown
    self.path = path
    self.tree = tree
  }

  /// A file or folder inside this one.
  public func appending(_ name: String) -> Location {
    switch tree {
    case .disk:
      Location(
        shown: shown == "." ? name : shown.joined(name), path: path.joined(name))
    case .revision(let tree):
      Location(path.isEmpty ? name : path.joined(name), in: tree)
    case .input:
      Location(shown: shown.joined(name), path: path.joined(name), tree)
    }
  }

  /// A file or folder beside this one.
  public func sibling(_ name: String) -> Location {
    let last = path.split(separator: "/").last ?? "."
    guard last != ".", last != "..", !path.hasSuffix("/"), shown != "." else {
      return appending("..").appending(name)
    }
    switch tree {
    case .disk, .input:
      return Location(
        shown: shown.dropLast(last.count) + name, path: path.dropLast(last.count) + name)
    case .revision(let tree):
      return Location(path.dropLast(last.count) + name, in: tree)
    }
  }
}

extension String {
  /// The path of something in the folder that this path leads to.
  fileprivate func joined(_ name: String) -> String {
    hasSuffix("/") ? self + name : "\(self)/\(name)"
  }
}
