extension String {
  /// The runs of letters and digits in it, in small letters: what headings and names are compared by.
  var words: [String] {
    split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }
}
