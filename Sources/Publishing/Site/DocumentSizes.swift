/// How many bytes the documents of an output folder have that a page may lead to.
///
/// A page that tells sizes is made after its documents. A document that is not in the list is not in the
/// folder, or is out of date, and nothing leads to it.
public struct DocumentSizes: Sendable {
  private let bytes: [String: Int]

  /// Lists the files, by their paths in the output folder: `nvq-level-1/handbook.txt`.
  public init(_ bytes: [String: Int]) {
    self.bytes = bytes
  }

  /// The size of a file in bytes, nothing if there is none.
  subscript(path: String) -> Int? { bytes[path] }
}

extension Labels {
  /// A size as people read it: *7 KB*, *420 KB*, *1.3 MB*; a thousand bytes are one kilobyte.
  func size(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 500) / 1000)
    guard kilobytes >= 1000 else { return "\(kilobytes) \(self["kilobytes"])" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(self["decimalMark"])\(tenths % 10) \(self["megabytes"])"
  }
}
