internal import Publishing

/// A file that pages share, which is being made: some of its pieces at a time.
struct BegunAsset {
  let asset: Asset
  /// Whether the file is up to date, and nothing need be made.
  let isCurrent: Bool
  private var line: [Task<[UInt8], Never>] = []
  private var rest: ArraySlice<@Sendable () -> [UInt8]>

  fileprivate init(_ asset: Asset, isCurrent: Bool) {
    self.asset = asset
    self.isCurrent = isCurrent
    rest = isCurrent ? [] : asset.pieces[...]
    begin(1)
  }

  /// The next piece, nothing behind the last.
  fileprivate mutating func next() async -> [UInt8]? {
    begin(2 * processorCount)
    return line.isEmpty ? nil : await line.removeFirst().value
  }

  /// Sees to it that so many pieces are being made.
  private mutating func begin(_ count: Int) {
    while line.count < count, let piece = rest.popFirst() { line.append(Task { piece() }) }
  }
}

extension OutputFolder {
  /// Begins to make the files that are not up to date, the first piece of each.
  ///
  /// The index of the search is one large piece: it is made while pages are written.
  func begun(_ assets: [Asset]) -> [BegunAsset] {
    assets.map { BegunAsset($0, isCurrent: isCurrent($0.path, key: $0.fingerprint)) }
  }

  /// Writes what was begun, and keeps the rest.
  mutating func place(_ assets: [BegunAsset], _ result: inout BuildResult) async throws(Fault) {
    for var begun in assets {
      let asset = begun.asset
      guard !begun.isCurrent else {
        keep(asset.path)
        result.kept += 1
        continue
      }
      var file = try begin(asset.path)
      while let piece = await begun.next() { try file.append(piece) }
      result.count(asset.path, try place(file, key: asset.fingerprint))
    }
  }
}
