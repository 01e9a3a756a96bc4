internal import Findings

// A fix is found in the clean text of a source: line feeds alone, no byte order mark. It is made in the bytes of
// the file, in which everything else stays what it was, carriage returns too. So the offsets of the clean text are
// followed through the bytes once, side by side.

/// A file with what is to be changed in it.
struct FixedFile {
  /// The file's name as findings print it.
  let path: String
  /// Its bytes as they are.
  let old: [UInt8]
  /// Its bytes with the changes.
  let new: [UInt8]
  /// How many findings are mended.
  let count: Int

  /// Makes the changes in the bytes of a file; nothing if none can be made.
  ///
  /// None are made in a file that is not what was checked, because somebody has changed it since, or that is
  /// not UTF-8: nobody could say what its bytes mean. Of two changes that overlap the first
  /// is made, and of equal ones one.
  init?(path: String, bytes: [UInt8], fixes: [Finding.Fix]) {
    guard let source = fixes.first?.place.source,
      Source.read(path: path, bytes: bytes).source.bytes == source.bytes
    else { return nil }
    let ranges = fixes.map(\.place.range)
    let offsets = Self.rawOffsets(
      of: Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }), in: bytes)
    var new: [UInt8] = []
    var end = 0
    var count = 0
    let inOrder = fixes.sorted {
      ($0.place.range.lowerBound, $0.place.range.upperBound) < (
        $1.place.range.lowerBound, $1.place.range.upperBound
      )
    }
    for (index, fix) in inOrder.enumerated() where index == 0 || fix != inOrder[index - 1] {
      guard let start = offsets[fix.place.range.lowerBound],
        let stop = offsets[fix.place.range.upperBound], start >= end
      else { continue }
      new += bytes[end..<start] + Array(fix.text.utf8)
      end = stop
      count += 1
    }
    guard count > 0 else { return nil }
    self.path = path
    old = bytes
    self.new = new + bytes[end...]
    self.count = count
  }

  /// Where offsets of the clean text are in the bytes of the file.
  ///
  /// The byte order mark has no place in the clean text, a carriage return before a line feed neither, and a
  /// control character has become three bytes. What is no UTF-8 has been replaced: from there on no offset is found.
  private static func rawOffsets(of wanted: Set<Int>, in bytes: [UInt8]) -> [Int: Int] {
    var offsets: [Int: Int] = [:]
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard String(validating: bytes[index...], as: UTF8.self) != nil else { return [:] }
    var clean = 0
    while index < bytes.count {
      if wanted.contains(clean) { offsets[clean] = index }
      let isPaired = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      let isControl = bytes[index].isForbiddenControl
      // U+0080 to U+009F: two bytes, of which the first is no place that anything is found at.
      let isLongControl =
        bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0
      clean += isControl || isLongControl ? 3 : 1
      index += isPaired || isLongControl ? 2 : 1
    }
    offsets[clean] = index
    return offsets
  }
}
