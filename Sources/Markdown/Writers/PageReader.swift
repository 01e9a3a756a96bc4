/// Who reads a page while it is printed: hears of its headings, and leads words of its text to other pages.
///
/// It sees neither headings nor links nor code as running text, nor the heads of tables.
public protocol PageReader: AnyObject {
  /// Whether the reader looks into the named blocks of a name.
  func looks(into division: String) -> Bool

  /// Hears of a heading that was printed.
  func hear(of heading: PageHeading)

  /// The first words of a text from an offset on that lead elsewhere, and the address.
  func nextLink(in text: Span<UInt8>, from start: Int) -> (words: Range<Int>, address: String)?
}

/// A heading of a page.
public struct PageHeading: Sendable {
  /// Its level as it was printed.
  public let level: Int
  /// The anchor by which it can be found.
  public let id: String?
  /// Its words.
  public let title: String
}
