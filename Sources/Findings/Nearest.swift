/// The candidate that was most likely meant, nothing when none is close.
///
/// Close is a third of the letters mistyped at most, or a beginning of three letters or more. Capitals do
/// not count, and nobody mistypes a word of more than a hundred letters.
public func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = (word.utf8.count + 2) / 3
  if let best = nearest(to: word, among: candidates, within: limit) { return best }
  let letters = word.drop { $0 == "-" }
  guard letters.count >= 3, word.utf8.count <= 100 else { return nil }
  return candidates.first { $0.drop { $0 == "-" }.hasPrefix(letters) }
}

/// The first of the candidates that differ least from a word, nothing if more than so many letters differ.
///
/// Nobody mistypes a word of more than a hundred letters.
public func nearest(to word: String, among candidates: [String], within limit: Int) -> String? {
  guard word.utf8.count <= 100 else { return nil }
  let typed = Array(word.lowercased().utf8)
  let near = candidates.compactMap { candidate -> (distance: Int, word: String)? in
    guard abs(candidate.utf8.count - word.utf8.count) <= limit else { return nil }
    let distance = editDistance(typed, Array(candidate.lowercased().utf8))
    return distance <= limit ? (distance, candidate) : nil
  }
  return near.min { $0.distance < $1.distance }?.word
}

/// What is put behind a sentence to ask whether the nearest candidate was meant; nothing if none is close.
public func suggestion(_ closest: String?) -> String {
  closest.map { "; did you mean '\($0)'?" } ?? ""
}

/// How many letters must be put in, left out, changed or swapped with their neighbour.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let changed = last[j] + (a[i] == b[j] ? 0 : 1)
      var distance = min(last[j + 1] + 1, row[j] + 1, changed)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
