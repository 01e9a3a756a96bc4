internal import Findings

extension Location {
  /// Reads the whole file as text, and tells what had to be mended in it.
  func readSource(keepingLineEnds: Bool = false) throws(Fault)
    -> (source: Source, findings: Findings)
  {
    Source.read(path: shown, bytes: try readBytes(), keepingLineEnds: keepingLineEnds)
  }

  /// The place that findings about the file as a whole name.
  var start: Place { Place(Source(path: shown, text: ""), 0..<0) }
}

extension Descriptor {
  /// Reads the file to its end; what is no file is refused.
  func readAll() throws(SystemError) -> [UInt8] {
    let status = try status()
    guard status.kind == .file else { throw SystemError.notAFile(status.kind) }
    return try readToEnd(expecting: status.size)
  }

  /// Reads a file or stream to its end.
  ///
  /// There is room for one byte more than is expected: the end is then found without making room again.
  func readToEnd(expecting size: Int = 0) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while try fill(&bytes, with: bytes.count <= size ? size + 1 - bytes.count : 4096) {}
    return bytes
  }
}

extension Rule {
  /// A file or folder cannot be read.
  static let unreadableFile = Rule(
    "unreadable-file", .error, "Every file and folder of the standards and templates can be read.")
}
