internal import Findings

// All that reading asks of files, whatever they are kept in. Nothing else knows whether a folder is one on
// the disk or one in a revision, or whether a text came by standard input.

extension Location {
  /// What is here; a link is followed if that is asked for.
  func status(followingLinks: Bool = true) throws(SystemError) -> Descriptor.Status {
    switch tree {
    case .disk: try Descriptor.status(of: path, followingLinks: followingLinks)
    case .revision(let tree): try tree.status(of: path, followingLinks: followingLinks)
    case .input(let bytes): try statusOfInput(bytes)
    }
  }

  /// The names in this folder as bytes, in the order of their bytes.
  func names() throws(SystemError) -> [[UInt8]] {
    switch tree {
    case .disk: try Descriptor.open(path, for: .listing).names()
    case .revision(let tree): try tree.names(in: path)
    case .input: throw .notAFolder
    }
  }

  /// The bytes of files in this folder, or why there are none, in the order of the paths.
  func contents(of paths: [String]) async -> [Result<[UInt8], SystemError>] {
    switch tree {
    case .disk: await paths.mapInParallel { appending($0).bytesOnDisk }
    case .revision(let tree): tree.bytes(of: paths.map { appending($0).path })
    case .input: paths.map { _ in .failure(.missing) }
    }
  }

  /// Reads the whole file.
  func readBytes() throws(Fault) -> [UInt8] {
    let result =
      switch tree {
      case .disk: bytesOnDisk
      case .revision(let tree): tree.bytes(of: [path])[0]
      case .input(let bytes):
        Result { () throws(SystemError) in
          _ = try statusOfInput(bytes)
          return bytes
        }
      }
    do throws(SystemError) {
      return try result.get()
    } catch {
      throw Fault(.unreadableFile, error.advice, at: start)
    }
  }

  /// The folders that this one lies in, up to the outermost.
  var identitiesAbove: [Descriptor.Identity] {
    switch tree {
    case .disk: identitiesAboveOnDisk
    case .revision(let tree): tree.identities(above: path)
    case .input: []
    }
  }
}

extension Location {
  private func statusOfInput(_ bytes: [UInt8]) throws(SystemError) -> Descriptor.Status {
    guard shown == "-" else { throw .missing }
    return Descriptor.Status(
      kind: .file, size: bytes.count, written: [],
      identity: Descriptor.Identity(device: .max, number: .max))
  }

  private var bytesOnDisk: Result<[UInt8], SystemError> {
    Result { () throws(SystemError) in
      try Descriptor.open(path, for: .reading).readAll()
    }
  }

  private var identitiesAboveOnDisk: [Descriptor.Identity] {
    var above: Set<Descriptor.Identity> = []
    guard var folder = try? Descriptor.open(path, for: .listing),
      var identity = try? folder.status().identity
    else { return [] }
    let own = identity
    while above.insert(identity).inserted {
      guard let parent = try? folder.open("..", for: .listing),
        let next = try? parent.status().identity
      else { break }
      folder = parent
      identity = next
    }
    above.remove(own)
    return Array(above)
  }
}
