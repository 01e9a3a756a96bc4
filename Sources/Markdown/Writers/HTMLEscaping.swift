import Findings

/// How bytes get into the output: markup as it is, words and addresses escaped.
extension HTMLWriter {
  /// Prints markup of our own.
  mutating func put(_ markup: StaticString) {
    buffer.append(markup)
  }

  /// Prints a number.
  mutating func put(_ number: Int) {
    buffer.append(String(number))
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
    bytes.extracting(range).withUnsafeBufferPointer { buffer.append($0) }
  }

  /// Prints an address: what no address may hold is percent-encoded, what it holds already is kept.
  mutating func putAddress(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case .ampersand: put("&amp;")
      case .apostrophe: put("&#x27;")
      case let byte where byte.isLetterOrDigit || Self.addressMarks.contains(byte):
        buffer.append(byte)
      default:
        buffer.append(0x25)
        buffer.append(Self.hexadecimal[Int(byte >> 4)])
        buffer.append(Self.hexadecimal[Int(byte & 15)])
      }
    }
  }

  private static let addressMarks = Array("-_.+!*(),%#@?=;:/$~".utf8)
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
