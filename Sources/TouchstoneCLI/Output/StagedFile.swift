internal import Findings
internal import Publishing

/// A file that is being written and has not yet taken its place in the output folder.
public struct StagedFile: ~Copyable {
  /// Where it is to go.
  let target: FolderPath
  /// Where it is to go, as findings print it.
  let shown: Location
  /// The name that its bytes have until then.
  let name: String
  private let file: Descriptor
  private var contents = FingerprintMaker()
  private var size = 0

  init(
    target: FolderPath, shown: Location, name: String, file: consuming Descriptor
  ) {
    self.target = target
    self.shown = shown
    self.name = name
    self.file = file
  }

  /// Takes the next bytes.
  public mutating func append(_ bytes: [UInt8]) throws(Fault) {
    do throws(SystemError) {
      try file.append(bytes[...])
    } catch {
      throw Fault(.unwritableFile, error.advice, at: shown.start)
    }
    contents.add(bytes)
    size += bytes.count
  }

  /// What the manifest says of it when it was made from what the key stands for.
  func entry(key: Fingerprint?) -> Manifest.Entry {
    Manifest.Entry(key: key, contents: contents.fingerprint, size: size)
  }
}
