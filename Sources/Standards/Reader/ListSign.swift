extension Unicode.Scalar {
  /// Whether it is a bullet, an arrow or a dash as word processors set it before an item.
  ///
  /// None of them is a bullet of Markdown: `–` is what Word makes of a hyphen.
  var isListSign: Bool { value > 0x7F && Self.listSigns.contains(self) }

  private static let listSigns: Set<Unicode.Scalar> = [
    "\u{2022}", "\u{2023}", "\u{2043}", "\u{25AA}", "\u{25A0}", "\u{25A1}", "\u{25CF}", "\u{25CB}",
    "\u{25E6}", "\u{25BA}", "\u{25B6}", "\u{2192}", "\u{21D2}", "\u{21E8}", "\u{21CC}", "\u{2794}",
    "\u{27A2}", "\u{27A4}", "\u{B7}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}",
    "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
  ]
}
