/// All files of a revision, which are read as those of a folder are.
///
/// Paths begin at the repository's root, which is the empty path. Symbolic links lead where they would lead
/// if the revision were checked out, but never out of the repository. The bytes of files are fetched when
/// they are asked for, many at a time.
struct RevisionTree: Sendable {
  /// What a path leads to.
  struct Entry: Sendable {
    var kind: Descriptor.Status.Kind
    /// The name by which git knows its bytes.
    var hash: String
    /// The path that a symbolic link holds.
    var target: [UInt8] = []
    /// What is in a folder.
    var names: [[UInt8]] = []
  }

  /// The revision's name, as the call has it.
  let name: String
  /// The name by which git knows all of it.
  let hash: String
  private let git: Git
  private var entries = [Entry(kind: .folder, hash: "")]
  private var numbers: [[UInt8]: Int] = [[]: 0]

  /// Lists the files of a revision.
  init(of hash: String, named name: String, by git: Git) throws(Fault) {
    (self.name, self.hash, self.git) = (name, hash, git)
    let listing = try git.result("ls-tree", "-r", "-t", "-z", "--full-tree", hash)
    for line in listing.split(separator: 0) { add(line) }
    let links = entries.indices.filter { entries[$0].kind == .link }
    let targets = contents(of: links.map { entries[$0].hash })
    for (link, target) in zip(links, targets) {
      entries[link].target = (try? target.get()) ?? []
    }
  }

  /// Adds what a line tells: a mode, a type and a hash, then a tab and the path.
  private mutating func add(_ line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return }
    let words = line[..<tab].split(separator: UInt8(ascii: " "))
    guard words.count == 3 else { return }
    let path = Array(line[(tab + 1)...])
    let parent = path.lastIndex(of: slash).map { Array(path[..<$0]) } ?? []
    entries[numbers[parent] ?? 0].names.append(
      parent.isEmpty ? path : Array(path[(parent.count + 1)...]))
    numbers[path] = entries.count
    entries.append(
      Entry(
        kind: Descriptor.Status.Kind(mode: words[0]),
        hash: String(decoding: words[2], as: UTF8.self)))
  }
}

extension RevisionTree {
  /// What a path leads to; a link at its end is followed if that is asked for.
  func status(of path: String, followingLinks: Bool = true) throws(SystemError)
    -> Descriptor.Status
  {
    let number = try find(path, followingLast: followingLinks)
    return Descriptor.Status(
      kind: entries[number].kind, size: 0, written: [],
      identity: Descriptor.Identity(device: .max, number: UInt64(number)))
  }

  /// The names in a folder, in the order of their bytes.
  func names(in path: String) throws(SystemError) -> [[UInt8]] {
    let entry = entries[try find(path, followingLast: true)]
    guard entry.kind != .file else { throw .notAFolder }
    return entry.names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The folders that a path lies in, from the root on.
  func identities(above path: String) -> [Descriptor.Identity] {
    let names = path.utf8.split(separator: slash)
    return names.indices.compactMap { end in
      let above = names[..<end].map { String($0) ?? "" }.joined(separator: "/")
      return try? status(of: above).identity
    }
  }

  /// The bytes of files.
  func bytes(of paths: [String]) -> [Result<[UInt8], SystemError>] {
    var hashes: [String] = []
    let found = paths.map { path in
      Result { () throws(SystemError) in
        let entry = entries[try find(path, followingLast: true)]
        guard entry.kind == .file else { throw SystemError.notAFile(entry.kind) }
        hashes.append(entry.hash)
      }
    }
    var contents = contents(of: hashes)[...]
    return found.map { result in
      result.flatMap { contents.popFirst() ?? .failure(.missing) }
    }
  }
}

extension RevisionTree {
  /// The day on which the revision was recorded, nothing if it has none.
  var day: String? {
    // Two dashes keep a revision from being taken for a path.
    let words = ["log", "-1", "--format=%cd", "--date=short", name, "--"]
    guard let answer = try? git.answer(words), answer.ending == .exited(0) else { return nil }
    let day = String(decoding: answer.output.prefix { $0 > 0x20 }, as: UTF8.self)
    return day.isEmpty ? nil : day
  }
}

extension RevisionTree: Equatable {
  static func == (a: RevisionTree, b: RevisionTree) -> Bool { a.hash == b.hash }
}

extension RevisionTree {
  /// As many links as systems follow on one way.
  private static let mostLinks = 40

  /// Walks a path from the root.
  private func find(_ path: String, followingLast: Bool) throws(SystemError) -> Int {
    var pending = Array(path.utf8.split(separator: slash).map(Array.init).reversed())
    var here: [UInt8] = []
    var links = 0
    while let name = pending.popLast() {
      if name == dot { continue }
      if name == dot + dot {
        guard !here.isEmpty else { throw .missing }
        here = here.lastIndex(of: slash).map { Array(here[..<$0]) } ?? []
        continue
      }
      let next = here.isEmpty ? name : here + [slash] + name
      guard let number = numbers[next] else {
        let isInFile = numbers[here].map { entries[$0].kind == .file } ?? false
        throw isInFile ? .notAFolder : .missing
      }
      let entry = entries[number]
      guard entry.kind == .link, followingLast || !pending.isEmpty else {
        here = next
        continue
      }
      links += 1
      guard links <= Self.mostLinks else { throw .loop }
      // What a link holds is a path from its own folder; one from the disk's root leads out.
      guard entry.target.first != slash, !entry.target.isEmpty else { throw .missing }
      pending += entry.target.split(separator: slash).map(Array.init).reversed()
    }
    return numbers[here] ?? 0
  }

  /// Fetches the bytes behind names, all in one call.
  private func contents(of hashes: [String]) -> [Result<[UInt8], SystemError>] {
    guard !hashes.isEmpty else { return [] }
    let questions = hashes.map { $0 + "\n" }.joined()
    let answer: ChildProcess.Answer
    do throws(SystemError) {
      answer = try git.answer(["cat-file", "--batch"], input: Array(questions.utf8))
    } catch {
      return hashes.map { _ in .failure(error) }
    }
    var rest = answer.output[...]
    return hashes.map { _ in rest.nextObject().map { .success($0) } ?? .failure(.missing) }
  }
}

extension ArraySlice<UInt8> {
  /// Takes what git tells of one object: a line with its name, type and size, then its bytes and a line end.
  ///
  /// Of what it does not have, git tells in one line.
  fileprivate mutating func nextObject() -> [UInt8]? {
    guard let end = firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let words = self[..<end].split(separator: UInt8(ascii: " "))
    self = self[(end + 1)...]
    guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
      size >= 0, count > size
    else { return nil }
    defer { self = dropFirst(size + 1) }
    return Array(prefix(size))
  }
}

extension Descriptor.Status.Kind {
  /// Reads the mode that git gives what a folder holds.
  fileprivate init(mode: ArraySlice<UInt8>) {
    self =
      switch String(decoding: mode, as: UTF8.self) {
      case "040000": .folder
      case "120000": .link
      case "160000": .repository
      default: .file
      }
  }
}

private let slash = UInt8(ascii: "/")
private let dot = [UInt8(ascii: ".")]
