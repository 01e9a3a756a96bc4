import Findings

/// What the files of a folder were read as, kept until the folder is read again.
///
/// A file is known by its path, its bytes, and by what else of its suite decides how it is read: the words of
/// `suite.md`, and the names of the qualifications. What no file is read as any more is forgotten.
public struct KeptReadings: Sendable {
  private var readings: [Fingerprint: FileReading] = [:]

  /// Begins with nothing.
  public init() {}

  /// The readings of files, of which only those are made that are not known.
  mutating func readings(
    of files: [LibraryFile], keys: [Fingerprint],
    reading: (_ unknown: [LibraryFile]) async -> [FileReading]
  ) async -> [FileReading] {
    let unknown = files.indices.filter { readings[keys[$0]] == nil }
    let made = await reading(unknown.map { files[$0] })
    var known: [Fingerprint: FileReading] = [:]
    known.reserveCapacity(files.count)
    for key in keys { known[key] = readings[key] }
    for (index, reading) in zip(unknown, made) { known[keys[index]] = reading }
    readings = known
    return keys.compactMap { known[$0] }
  }
}
