extension Output {
  /// Adds text as HTML that shows it: `&`, `<`, `>` and `"` as entities, all else by runs.
  mutating func append(escapingHTML text: String) {
    text.withBytes { bytes in
      var run = 0
      for (index, byte) in bytes.enumerated() {
        guard let entity = byte.htmlEntity else { continue }
        append(bytes[run..<index])
        append(entity.utf8)
        run = index + 1
      }
      append(bytes[run...])
    }
  }
}

extension UInt8 {
  fileprivate var htmlEntity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
