internal import Publishing

extension OutputFolder {
  /// How large the editions of documents are that stand in the folder and are up to date.
  ///
  /// - Parameter isPart: Whether a build leaves the editions in place that it does not make.
  func sizes(of publications: [Publication], isPart: Bool) -> DocumentSizes {
    var sizes: [String: Int] = [:]
    for document in publications where document.isDocument {
      let editions = document.formats.map(document.path(in:))
      for path in editions + [document.pdfPath] {
        sizes[path] = size(of: path, isPDF: path == document.pdfPath, isPart: isPart)
      }
    }
    return DocumentSizes(sizes)
  }

  private func size(of name: String, isPDF: Bool, isPart: Bool) -> Int? {
    guard let path = FolderPath(name) else { return nil }
    if !isPDF, let entry = after.entries[path] { return entry.size }
    guard let entry = after.entries[path] ?? (isPart ? before.entries[path] : nil),
      !isPDF || entry.key != nil, holdsFile(of: entry.size, at: path)
    else { return nil }
    return entry.size
  }

  /// Whether a file of this size is there; its bytes are not read.
  private func holdsFile(of size: Int, at path: FolderPath) -> Bool {
    guard let folder = try? root.openFolder(path.folders, creating: false),
      let status = try? folder.status(of: path.name, followingLinks: false)
    else { return false }
    return status.kind == .file && status.size == size
  }
}

extension OutputComparison {
  /// How large the editions of documents are that the folder holds; of PDFs those that are up to date.
  func sizes(of publications: [Publication]) -> DocumentSizes {
    var sizes: [String: Int] = [:]
    for document in publications where document.isDocument {
      for path in document.formats.map(document.path(in:)) { sizes[path] = size(of: path) }
      guard let path = FolderPath(document.pdfPath), let entry = manifest.entries[path],
        entry.key != nil, entry.size == size(of: document.pdfPath)
      else { continue }
      sizes[document.pdfPath] = entry.size
    }
    return DocumentSizes(sizes)
  }
}
