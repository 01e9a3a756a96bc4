import Findings

extension PaperEdition {
  /// Takes a blank, which grows on a page with what is typed, as the field of one line that it is on paper.
  mutating func takeBlank(_ tag: HTMLTag) {
    isReplaced = true
    let label = tag.value(of: "aria-label").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let field = HTMLTag("input", [("type", "text"), ("class", "blank"), ("aria-label", label)])
    let end = Array("</textarea>".utf8)
    let rest = html[tag.bytes.endIndex...]
    takeField(field, before: rest.starts(with: end) ? rest.dropFirst(end.count) : rest)
  }

  /// Takes a field as it is on paper.
  ///
  /// - Parameter rest: What stands behind it.
  mutating func takeField(_ tag: HTMLTag, before rest: ArraySlice<UInt8>) {
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
      isReplaced = true
      return
    }
    guard !block.elementsEqual("edition".utf8) || tag.value(of: "value") != nil else {
      paper += "______".utf8
      return
    }
    let isAlone =
      paper.endsWithOpenCell && rest.starts(with: "</td>".utf8)
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
