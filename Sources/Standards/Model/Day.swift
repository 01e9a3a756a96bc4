/// A day of the calendar: a year, a month and a day of it.
///
/// Definitions write `1 September 2026` or `2026-09-01` (ISO 8601). A form such as `01/09/2026` is read by
/// one half of the world as January and is no day here. A day is printed as it was written, by the fact
/// that holds it; this value is for comparing.
public struct Day: Sendable, Hashable {
  /// From 1 to 9999.
  public let year: Int
  /// From 1, January, to 12.
  public let month: Int
  /// From 1.
  public let day: Int

  /// Makes a day; nothing if the calendar has none of these numbers.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day as definitions and people write it; any other text is none.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let figures: Figures? =
      switch words.count {
      case 1: Self.numbers(words[0])
      case 3: Self.words(words[0], words[1], words[2])
      default: nil
      }
    guard let figures else { return nil }
    self.init(year: figures.year, month: figures.month, day: figures.day)
  }

  /// The first words of a text that are written as a day and that no calendar has, such as *31 February 2026*.
  ///
  /// Figures of other centuries may as well be a number: *4427-30-08*.
  static func impossible(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for index in words.indices {
      let first = words[index].drop { $0 == "(" }
      var day = [first.withoutMarks]
      var figures = numbers(day[0])
      if figures == nil, index + 2 < words.count {
        day = [first, words[index + 1], words[index + 2].withoutMarks]
        figures = Self.words(day[0], day[1], day[2])
      }
      guard let figures, (1900..<2200).contains(figures.year) else { continue }
      if Day(year: figures.year, month: figures.month, day: figures.day) == nil {
        return day.joined(separator: " ")
      }
    }
    return nil
  }

  /// A year, a month and a day as they were written, which the calendar need not have.
  private typealias Figures = (year: Int, month: Int, day: Int)

  /// `2026-09-01`.
  private static func numbers(_ text: Substring) -> Figures? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap(number)
    guard numbers.count == 3 else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }

  /// `1 September 2026`, and a month by its first letters, `1 Sep 2026`.
  private static func words(
    _ day: Substring, _ month: Substring, _ year: Substring
  ) -> Figures? {
    guard let day = number(day), let year = number(year), year >= 1000 else { return nil }
    let name = month.lowercased()
    guard let index = months.firstIndex(where: { $0 == name || $0.prefix(3) == name[...] })
    else { return nil }
    return (year, index + 1, day)
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 4,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Substring {
  /// A word without the marks of the sentence behind it.
  fileprivate var withoutMarks: Substring {
    var word = self
    while let last = word.last, ",;:.)".contains(last) { word.removeLast() }
    return word
  }
}

extension Day: Comparable {
  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension Day: CustomStringConvertible {
  /// The day in ISO 8601: `2026-09-01`.
  public var description: String {
    [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: width - digits.utf8.count) + digits
    }.joined(separator: "-")
  }
}
