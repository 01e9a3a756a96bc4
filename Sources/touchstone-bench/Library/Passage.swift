/// A piece of text that is known for what it is, whatever becomes of it.
///
/// The number stays with it through every edit and is seen by nobody else.
struct Passage {
  var number = 0
  var text: String
  var isWithdrawn = false
  /// What is nested in it.
  var items: [String] = []
  /// The numbers of those that it was split from, or merged with.
  var sources: [Int] = []

  /// As an item of a list, behind its code.
  var item: String { (isWithdrawn ? "(withdrawn) " : "") + text }
}
