internal import Findings

extension Environment {
  /// What a word of the call names where standards are read: a folder or file, what a revision holds of one, or `-`
  /// for a text on standard input.
  ///
  /// `git:REVISION[:PATH]` is read from the repository that the call is made in. PATH begins at its root, or
  /// with `./` in the folder of the call; without one the nearest folder is meant that holds a folder
  /// `standards`, from that of the call up to the root. A branch that is not here and that the repository `origin`
  /// has, is read as that has it: so it is where a pull request is checked.
  public func origin(_ word: String) throws(Fault) -> Location {
    try origin(word, beside: nil)
  }

  /// What words of a call name that are compared with each other.
  ///
  /// Like is compared with like: beside a folder or file of the working tree, a revision without a path means
  /// what that revision has in the same place. Of several, the last counts.
  func origins(_ words: [String]) throws(Fault) -> [Location] {
    let beside = words.last { RevisionName($0) == nil && location($0).isThere }
    var places: [Location] = []
    for word in words { places.append(try origin(word, beside: beside)) }
    return places
  }

  /// What a word names, beside another that names something on the disk.
  private func origin(_ word: String, beside other: String?) throws(Fault) -> Location {
    guard word != "-" else { return Location(input: try read(), in: directory) }
    guard let name = RevisionName(word) else {
      let place = location(word)
      guard place.isThere || !isRevision(word) else { throw Fault(revision: word, at: place.start) }
      return place
    }
    guard name.isHarmless else {
      throw Fault(
        .unreadableRevision,
        "name a revision behind 'git:', such as 'git:main' or 'git:v1.0'; '\(word.printable)' has none"
      )
    }
    let git = try Git(in: self, for: word)
    let (revision, hash) = try git.resolve(name.revision)
    let tree = try RevisionTree(of: hash, named: revision, by: git)
    let place =
      if let path = name.path {
        Location(try git.path(path), in: tree)
      } else if let other,
        let path = git.path(ofFile: other)
      {
        Location(path, in: tree)
      } else {
        git.nearest(in: tree)
      }
    guard (try? place.status()) != nil else {
      throw Fault(
        .unreadableRevision,
        "name a path that is there; the revision '\(revision)' has no '\(place.path)'")
    }
    return place
  }

  /// Whether a word would name a revision if `git:` stood before it; without git, no word does.
  func isRevision(_ word: String) -> Bool {
    guard let name = RevisionName("git:\(word)"), name.isHarmless,
      let git = try? Git(in: self, for: word)
    else { return false }
    return (try? git.resolve(name.revision)) != nil
  }
}

extension Fault {
  /// Says how the revision is written that a word names where nothing has that name.
  init(revision word: String, at place: Place? = nil) {
    self.init(
      .unreadableFile,
      "write 'git:\(word.printable)' if the revision is meant; there is no file or folder of this name",
      at: place)
  }
}

extension Git {
  /// The name under which a revision was found, and that by which git knows its files.
  fileprivate func resolve(_ revision: String) throws(Fault) -> (name: String, hash: String) {
    for name in [revision, "origin/\(revision)"] {
      let answer: ChildProcess.Answer
      do throws(SystemError) {
        answer = try self.answer(["rev-parse", "--verify", "--quiet", "\(name)^{tree}"])
      } catch {
        throw Fault(.unreadableRevision, error.advice)
      }
      let hash = String(decoding: answer.output.prefix { $0 > 0x20 }, as: UTF8.self)
      if answer.ending == .exited(0), !hash.isEmpty { return (name, hash) }
      // So git ends where it knows nothing of a name; where there is no repository, otherwise.
      guard answer.ending == .exited(1) else { throw Fault(git: answer) }
    }
    let advice =
      isShallow
      ? "this clone has no more than the last of the history; 'git fetch --unshallow --tags' brings all of it"
      : "if another one has it, 'git fetch' comes first"
    throw Fault(
      .unreadableRevision,
      "name a revision that the repository has; it has no '\(revision)' (\(advice))")
  }

  /// Whether the repository was cloned with the newest of its history alone, as checks do it.
  private var isShallow: Bool {
    (try? result("rev-parse", "--is-shallow-repository"))?.starts(with: "true".utf8) ?? false
  }

  /// A path from the repository's root.
  fileprivate func path(_ path: String) throws(Fault) -> String {
    (RevisionName.isRelative(path) ? try folderOfCall() + path : path).withoutDots
  }

  /// The path from the repository's root of what a word of the call names on the disk, nothing if that lies
  /// elsewhere.
  fileprivate func path(ofFile word: String) -> String? {
    let path: String
    if word.hasPrefix("/") {
      guard let root = try? rootFolder(), "\(word)/".hasPrefix("\(root)/") else { return nil }
      path = String(word.dropFirst(root.count)).withoutDots
    } else {
      guard let folder = try? folderOfCall() else { return nil }
      path = (folder + word).withoutDots
    }
    return path == ".." || path.hasPrefix("../") ? nil : path
  }

  /// The nearest folder of a revision that holds a folder `standards`, from that of the call up; without one,
  /// the root.
  fileprivate func nearest(in tree: RevisionTree) -> Location {
    // Where there is no folder of a call, as in a repository without a checkout, there is the root alone.
    var names = ((try? folderOfCall()) ?? "").split(separator: "/")
    var place = Location(names.joined(separator: "/"), in: tree)
    while !names.isEmpty, !place.appending("standards").isFolder {
      names.removeLast()
      place = Location(names.joined(separator: "/"), in: tree)
    }
    return place
  }
}

extension String {
  /// The path without names that stand for the same folder or the one above; out of the root nothing leads.
  var withoutDots: String {
    var names: [Substring] = []
    for name in split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else {
        names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  /// The text with nothing in it that moves a terminal's cursor.
  fileprivate var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
  }
}
