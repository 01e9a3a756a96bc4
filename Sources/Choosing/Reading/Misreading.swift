/// Why a rule could not be read, and where.
struct Misreading: Error {
  /// The words of the finding, behind what was understood.
  var message: String
  /// The number of the first token that is meant.
  var token: Int
  /// How many tokens are meant.
  var count = 1
}
