extension StructureDrawing {
  /// The picture as markup that stands in a page of HTML: once for a page, once for a telephone.
  ///
  /// The style sheet shows one of the two. Where there is none that knows them, paper gets the first: the
  /// second is hidden from everyone until it is wanted.
  public var markup: [UInt8] {
    let wide = SVG(self, on: .wide, named: "wide", hasTitles: true)
    let narrow = SVG(self, on: .narrow, named: "narrow", hasTitles: false)
    return Array(wide.output.utf8) + Array(narrow.output.utf8)
  }
}
