import Findings

/// How bytes get into the output: markup as it is, words and addresses escaped.
extension HTMLWriter {
  /// Prints markup of our own.
  mutating func put(_ markup: StaticString) {
    buffer.append(markup)
  }

  /// Prints a number.
  mutating func put(_ number: Int) {
    if (0..<10).contains(number) {
      buffer.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      buffer.append(String(number))
    }
  }

  /// Prints words of the document between the quotes of an attribute, where the same bytes mean something
  /// as in text.
  mutating func putAttribute(_ words: String) {
    putText(words)
  }

  /// Prints words of the document: the runs between four bytes that mean something.
  mutating func putText(_ words: String) {
    let bytes = words.utf8.span
    var start = 0
    while true {
      let index = ByteSearch.firstIndex(
        ofAny: (.ampersand, .less, .greater, .quote), in: bytes.bytes, from: start)
      append(bytes, start..<index)
      guard index < bytes.count else { return }
      switch bytes[index] {
      case .ampersand: put("&amp;")
      case .less: put("&lt;")
      case .greater: put("&gt;")
      default: put("&quot;")
      }
      start = index + 1
    }
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    buffer.append(bytes.extracting(range))
  }

  /// Prints an address: what no address may hold is percent-encoded, what it holds already is kept.
  mutating func putAddress(_ address: String) {
    let bytes = address.utf8.span
    var start = 0
    for index in bytes.indices where !bytes[index].standsInAddress {
      append(bytes, start..<index)
      start = index + 1
      switch bytes[index] {
      case .ampersand: put("&amp;")
      case .apostrophe: put("&#x27;")
      case let byte:
        buffer.append(UInt8(ascii: "%"))
        buffer.append((byte >> 4).hexadecimalDigit)
        buffer.append((byte & 15).hexadecimalDigit)
      }
    }
    append(bytes, start..<bytes.count)
  }
}

extension UInt8 {
  /// Whether it stands for itself in an address: letters, digits, and `-_.+!*(),%#@?=;:/$~`.
  fileprivate var standsInAddress: Bool {
    switch self {
    case .exclamation, .hash, .leftParenthesis, .rightParenthesis, .star, .plus, .hyphen, .dot,
      .colon, .semicolon, .equals, .at, .underscore, .tilde, UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "?"):
      true
    default: isLetterOrDigit
    }
  }

  /// The digit of a number below 16, as it stands in an address.
  fileprivate var hexadecimalDigit: UInt8 {
    self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "A") + self - 10
  }
}
