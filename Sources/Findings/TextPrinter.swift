extension Finding {
  /// The finding as a person reads it: `path:line:column: error: what to do [rule-name]`.
  ///
  /// Its notes follow, one a line, in the same shape with the word *note*.
  public var lines: String {
    var text = "\(prefix(place))\(severity.rawValue): \(message) [\(rule.name)]\n"
    for note in notes {
      text += "\(prefix(note.place))note: \(note.message)\n"
    }
    return text
  }

  private func prefix(_ place: Place?) -> String {
    guard let place else { return "" }
    return "\(place.source.path):\(place.start): "
  }
}
