/// A file of the output folder beside the bytes that would be written into it.
public struct ComparedFile: ~Copyable {
  /// Where it is, as findings print it.
  let shown: Location
  private let file: Descriptor?
  private var line = 1
  private var differs = false

  init(shown: Location, file: consuming Descriptor?) {
    self.shown = shown
    self.file = file
  }

  /// Whether the file is there.
  var isThere: Bool { file != nil }

  /// Compares the next bytes.
  public mutating func append(_ bytes: [UInt8]) throws(Fault) {
    guard !differs else { return }
    let there = try next(bytes.count)
    let same = zip(there, bytes).prefix { $0 == $1 }.count
    line += bytes[..<same].count { $0 == 0x0A }
    differs = same < bytes.count
  }

  /// The line of the first byte that differs, once all bytes are compared.
  var firstDifference: Int? {
    if differs { return line }
    let hasMore = try? next(1).isEmpty == false
    return hasMore == false ? nil : line
  }

  /// The next bytes of the file, fewer than asked for at its end.
  private func next(_ count: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      switch file {
      case .some(let file): while try file.fill(&bytes, with: count - bytes.count) {}
      case .none: break
      }
    } catch {
      throw Fault(.unreadableFile, error.advice, at: shown.start)
    }
    return bytes
  }
}
