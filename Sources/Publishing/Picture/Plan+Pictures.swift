extension Plan {
  /// The picture of the named blocks of a name in a document, nothing for all but one.
  func picture(_ name: String, in publication: Publication) -> [UInt8]? {
    guard name == "structure-picture", let place = publication.shelf else { return nil }
    return context(at: place).drawing(of: qualification(at: place)).markup
  }
}
