import Findings

extension PaperEdition {
  /// Takes a field as it is on paper.
  mutating func takeField(_ tag: HTMLTag) {
    guard !isFillable else {
      let name = ByteSearch.firstRange(of: Array(" aria-label=".utf8), in: tag.bytes)
      paper += tag.bytes[..<(name?.lowerBound ?? tag.bytes.endIndex)]
      guard let name else { return }
      paper += Array(" title=".utf8) + tag.bytes[name.upperBound...]
      return
    }
    if tag.name == "textarea", let lines = tag.number(of: "rows") {
      let ruled = "class=\"writing-lines of-\(lines)\""
      need("of-\(lines)", ".of-\(lines) { --lines: \(lines); }\n")
      if paper.suffix(3).elementsEqual("<p>".utf8) {
        paper.replaceSubrange((paper.count - 1)..., with: " \(ruled)>".utf8)
      } else {
        paper += "<span \(ruled)></span>".utf8
      }
      isInLines = true
      return
    }
    guard !block.elementsEqual("edition".utf8) || tag.value(of: "value") != nil else {
      paper += "______".utf8
      return
    }
    let isAlone =
      paper.endsWithOpenCell && html[tag.bytes.endIndex...].starts(with: "</td>".utf8)
      && tag.name == "input"
    let isTicked = ByteSearch.firstRange(of: Array(" checked>".utf8), in: tag.bytes) != nil
    if !isAlone || isTicked { paper += tag.bytes }
  }
}

extension [UInt8] {
  /// Whether a cell was opened just now.
  fileprivate var endsWithOpenCell: Bool {
    guard last == UInt8(ascii: ">"), let open = lastIndex(of: UInt8(ascii: "<")) else {
      return false
    }
    return self[open...].starts(with: "<td".utf8)
  }
}
