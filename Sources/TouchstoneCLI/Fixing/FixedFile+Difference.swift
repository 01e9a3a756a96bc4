extension FixedFile {
  /// The changes as a unified diff, which `patch` and `git apply -p0` understand.
  ///
  /// A fix stays within its line, so the lines of both files answer each other. Lines keep their bytes, and one
  /// line stands around each change.
  var difference: [UInt8] {
    let (before, after) = (old.lines, new.lines)
    let changed = before.indices.filter { before[$0] != after[$0] }
    var text = Array("--- \(path)\n+++ \(path)\n".utf8)
    var next = 0
    while next < changed.count {
      var last = next
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 { last += 1 }
      let range = max(changed[next] - 1, 0)..<min(changed[last] + 2, before.count)
      text += Array(
        "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
          .utf8)
      var line = range.lowerBound
      while line < range.upperBound {
        let end = line + (line..<range.upperBound).prefix { before[$0] != after[$0] }.count
        for index in line..<end { text += before[index].marked("-") }
        for index in line..<end { text += after[index].marked("+") }
        if end < range.upperBound { text += before[end].marked(" ") }
        line = end + 1
      }
      next = last + 1
    }
    return text
  }
}

extension [UInt8] {
  /// The lines, each with its line feed if it has one.
  fileprivate var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < count {
      let end = self[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? count
      lines.append(self[start..<end])
      start = end
    }
    return lines
  }
}

extension ArraySlice<UInt8> {
  /// The line behind a sign, as diffs print it.
  fileprivate func marked(_ sign: Unicode.Scalar) -> [UInt8] {
    let end = last == 0x0A ? [] : Array("\n\\ No newline at end of file\n".utf8)
    return [UInt8(ascii: sign)] + self + end
  }
}
