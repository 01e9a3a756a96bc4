extension Output {
  /// Adds text as HTML that shows it: `&`, `<`, `>` and `"` as entities, all else by runs.
  mutating func append(escapingHTML text: String) {
    append(
      text, where: { $0.htmlEntity != nil },
      writing: { out, byte in
        if let entity = byte.htmlEntity { out.append(entity.utf8) }
      })
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
