extension [String] {
  /// The texts as a sentence lists them: *a, b or c*; empty where there are none.
  ///
  /// - Parameter word: What stands before the last: *and*, *or*.
  public func listed(_ word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
