import Standards

extension Prose {
  /// The text cut at blank lines, so that one changed paragraph is one change.
  ///
  /// What stands between fences of code or of a division is kept together.
  var stretches: [Prose] {
    guard !isEmpty else { return [] }
    guard markdown.utf8.contains(0x0A) else { return [self] }
    let bytes = Array(markdown.utf8)
    var stretches: [Prose] = []
    var (start, end, line) = (0, 0, 0)
    var fence: ArraySlice<UInt8> = []
    func finish() {
      guard end > start else { return }
      stretches.append(Prose(markdown: String(decoding: bytes[start..<end], as: UTF8.self)))
    }
    while line < bytes.count {
      let lineEnd = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let content = bytes[line..<lineEnd].drop { $0 == 0x20 }
      if content.isEmpty, fence.isEmpty {
        finish()
        start = lineEnd + 1
        end = start
      } else {
        end = lineEnd
        let mark = content.fenceMark
        if fence.isEmpty {
          fence = mark
        } else if !mark.isEmpty, mark.first == fence.first, mark.count >= fence.count {
          fence = []
        }
      }
      line = lineEnd + 1
    }
    finish()
    return stretches
  }

  /// Whether the stretch is a list or a table, as its first bytes tell.
  var isList: Bool {
    let first = markdown.utf8.drop { $0 == 0x20 }
    guard let mark = first.first else { return false }
    switch mark {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return first.dropFirst().first == 0x20
    case UInt8(ascii: "|"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = first.drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      return rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
    default: return false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Three or more of one of the bytes that fence code and divisions.
  fileprivate var fenceMark: ArraySlice<UInt8> {
    guard let mark = first,
      mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") || mark == UInt8(ascii: ":")
    else { return [] }
    let run = prefix { $0 == mark }
    return run.count >= 3 ? run : []
  }
}
