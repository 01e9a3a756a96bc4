/// Why a rule could not be read, and where.
struct Misreading: Error {
  /// The words of the finding, behind what was understood.
  var message: String
  /// The number of the first token that is meant.
  var token: Int
  /// How many tokens are meant.
  var count = 1
}

/// The word of a list that is nearest to another by letters changed, added or lost; near is two.
func nearest(to word: String, among words: [String]) -> String? {
  let limit = word.utf8.count < 4 ? 1 : 2
  var best: (word: String, distance: Int)?
  guard word.utf8.count <= 40 else { return nil }
  for candidate in words where candidate != word {
    guard abs(candidate.utf8.count - word.utf8.count) <= limit else { continue }
    let distance = editDistance(Array(word.lowercased().utf8), Array(candidate.lowercased().utf8))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    for (j, y) in b.enumerated() {
      row.append(min(before[j + 1] + 1, row[j] + 1, before[j] + (x == y ? 0 : 1)))
    }
    before = row
  }
  return before[b.count]
}
