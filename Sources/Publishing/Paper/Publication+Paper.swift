extension Publication {
  /// Whether it is a document that is printed, and not a page of the site.
  public var isDocument: Bool { !kind.isPage }
  /// The same document in large print, which stands beside it: `nvq-level-1/handbook-large-print`.
  ///
  /// It has no text edition: a text has no size.
  public var inLargePrint: Publication {
    Publication(
      kind: kind, path: path + Self.largePrintEnding, qualification: qualification, shelf: shelf,
      archive: archive, isLargePrint: true)
  }
  /// What the name of a document in large print ends with, before the ending of its format.
  public static let largePrintEnding = "-large-print"
  /// Whether its PDF can be filled in on the screen.
  public var isFillable: Bool { kind.isForm }
}
