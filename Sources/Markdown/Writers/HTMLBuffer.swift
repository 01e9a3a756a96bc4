import Findings

/// How bytes get into the output: markup as it is, words and addresses escaped.
struct HTMLBuffer: ~Copyable {
  private var buffer: ByteBuffer

  /// Begins with room for so many bytes.
  init(capacity: Int) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been printed so far, as UTF-8.
  var bytes: [UInt8] { buffer.bytes }

  /// Prints markup of our own.
  mutating func put(_ markup: StaticString) {
    buffer.append(markup)
  }

  /// Prints markup as it is: whoever makes it escapes what is in it.
  mutating func put(markup: [UInt8]) {
    buffer.append(markup.span)
  }

  /// Prints a number.
  mutating func put(_ number: Int) {
    if (0..<10).contains(number) {
      buffer.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      buffer.append(String(number))
    }
  }

  /// Prints words of the document.
  mutating func putText(_ words: String) {
    putText(words.utf8.span)
  }

  /// Prints words of the document, between tags or between the quotes of an attribute: the runs between four bytes that
  /// mean something.
  mutating func putText(_ words: Span<UInt8>) {
    var start = 0
    while true {
      let index = ByteSearch.firstIndex(
        ofAny: (.ampersand, .less, .greater, .quote), in: words.bytes, from: start)
      append(words, start..<index)
      guard index < words.count else { return }
      switch words[index] {
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

  /// Prints an address.
  mutating func putAddress(_ address: String) {
    putAddress(address.utf8.span)
  }

  /// Prints an address: what no address may hold is percent-encoded, what it holds already is kept.
  mutating func putAddress(_ address: Span<UInt8>) {
    var start = 0
    for index in address.indices where !address[index].standsInAddress {
      append(address, start..<index)
      start = index + 1
      switch address[index] {
      case .ampersand: put("&amp;")
      case .apostrophe: put("&#x27;")
      case let byte:
        buffer.append(UInt8(ascii: "%"))
        buffer.append((byte >> 4).hexadecimalDigit)
        buffer.append((byte & 15).hexadecimalDigit)
      }
    }
    append(address, start..<address.count)
  }

  /// Prints attributes that stand in a stretch of a text, the identifier first.
  mutating func putAttributes(_ range: Range<Int>, in bytes: Span<UInt8>) {
    var words = AttributeWords(range)
    while let word = words.next(in: bytes) {
      guard bytes[word.lowerBound] == .hash else { continue }
      put(" id=\"")
      putText(bytes.extracting(word.dropFirst()))
      put("\"")
      break
    }
    words = AttributeWords(range)
    var hasClass = false
    while let word = words.next(in: bytes) {
      if bytes[word.lowerBound] == .hash { continue }
      put(hasClass ? " " : " class=\"")
      buffer.append(bytes.extracting(word.dropFirst()))
      hasClass = true
    }
    if hasClass { put("\"") }
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
