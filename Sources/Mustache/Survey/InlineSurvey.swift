/// Finds code spans, the insides of links and attributes in running text.
///
/// One pass from left to right, with an escape before anything taken as such. A code span ends at the
/// next run of as many backticks; where that is was found out beforehand, from right to left. Links and
/// attributes are looked for only a little way, so that what nobody closed costs nothing.
struct InlineSurvey {
  typealias Part = (range: Range<Int>, surroundings: Site.Surroundings)

  /// What is longer is no link and no attribute.
  private static let longest = 1_000

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var parts: [Part] = []

  /// The parts of a range that are code, the inside of a link, or attributes.
  static func parts(of bytes: [UInt8], in range: Range<Int>) -> [Part] {
    guard bytes[range].contains(Sketch.hole) else { return [] }
    var survey = InlineSurvey(bytes: bytes, end: range.upperBound, position: range.lowerBound)
    survey.run(closers: closers(of: bytes, in: range))
    return survey.parts
  }

  private init(bytes: [UInt8], end: Int, position: Int) {
    self.bytes = bytes
    self.end = end
    self.position = position
  }

  /// For each run of backticks, by where it begins, where the next of its length begins.
  private static func closers(of bytes: [UInt8], in range: Range<Int>) -> [Int: Int] {
    var closers: [Int: Int] = [:]
    var next: [Int: Int] = [:]
    var runEnd = range.upperBound
    while runEnd > range.lowerBound {
      var start = runEnd
      while start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "`") { start -= 1 }
      let length = runEnd - start
      if length > 0 {
        closers[start] = next[length]
        next[length] = start
      }
      runEnd = start - 1
    }
    return closers
  }

  private mutating func run(closers: [Int: Int]) {
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\\"):
        position += 2
      case UInt8(ascii: "`"):
        let length = length(of: UInt8(ascii: "`"))
        if let closer = closers[position] {
          parts.append((position + length..<closer, .codeSpan))
          position = closer
        }
        position += length
      case UInt8(ascii: "]") where peek(1) == UInt8(ascii: "("):
        link()
      case UInt8(ascii: "{") where peek(1) == UInt8(ascii: "#") || peek(1) == UInt8(ascii: "."):
        attributes()
      default:
        position += 1
      }
    }
  }

  /// Steps behind `](destination "title")`.
  private mutating func link() {
    let start = position + 2
    guard let close = closingParenthesis(from: start) else {
      position = start
      return
    }
    let separator = bytes[start..<close].firstIndex(where: \.isWhiteSpace) ?? close
    parts.append((start..<separator, [.destination, .oneLine]))
    parts.append((separator..<close, [.title, .oneLine]))
    position = close + 1
  }

  private func closingParenthesis(from start: Int) -> Int? {
    var depth = 0
    var offset = start
    while offset < min(end, start + Self.longest) {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return offset
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// Steps behind `{#id .class}`.
  private mutating func attributes() {
    let limit = min(end, position + Self.longest)
    let close = bytes[position..<limit].firstIndex { $0 == UInt8(ascii: "}") || $0.isLineEnd }
    guard let close, bytes[close] == UInt8(ascii: "}") else {
      position += 1
      return
    }
    for word in bytes[position + 1..<close].split(whereSeparator: \.isBlank) {
      let isClass = word.first == UInt8(ascii: ".")
      parts.append((word.startIndex..<word.endIndex, isClass ? .className : .identifier))
    }
    position = close + 1
  }

  private func length(of byte: UInt8) -> Int {
    var offset = position
    while offset < end, bytes[offset] == byte { offset += 1 }
    return offset - position
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < end ? bytes[position + distance] : nil
  }
}
