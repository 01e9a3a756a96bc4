import Evidence
import Standards

extension Labels {
  /// A day for narrow columns, *4 Nov 2026*, with the day and the month kept together; what cannot be read stands
  /// as it is written.
  func short(_ day: Entry<Day>) -> String {
    let months = self["shortMonths"].split { $0 == "," || $0.isWhitespace }
    guard let value = day.value, months.count == 12 else { return day.text }
    return "\(value.day)\u{A0}\(months[value.month - 1]) \(value.year)"
  }
}
