import Comparison

/// Two editions of a handbook of a megabyte, compared word by word by us and by git.
struct HandbookDifference {
  private let pair: EditedPair

  init(seed: UInt64) {
    pair = EditedPair(units: 180, edits: 90, seed: seed)
  }

  /// Times the programs in turn, each from its start to its end, and prints the medians.
  func text(rounds: Int) throws -> String {
    let folder = try makeTemporaryFolder()
    defer { removeFolder(folder) }
    let (old, new) = ("\(folder)/old.md", "\(folder)/new.md")
    try writeFile(old, pair.old.handbook)
    try writeFile(new, pair.new.handbook)
    var calls = [
      ("touchstone-bench words", ChildProcess(words: [ChildProcess.ownPath, "words", old, new]))
    ]
    if ChildProcess.isInstalled("git") {
      for options in [["--no-index"], ["--no-index", "--word-diff"]] {
        let words = ["git", "diff"] + options + [old, new]
        calls.append(
          (words.dropLast(2).joined(separator: " "), ChildProcess(words: words, mayFind: true)))
      }
    }
    var costs = [[ProcessCost]](repeating: [], count: calls.count)
    for _ in 0..<rounds {
      for (index, call) in calls.enumerated() { costs[index].append(try call.1.run()) }
    }
    var table = TextTable(head: ["", "time", "work", "beside"])
    let times = costs.map { $0.map(\.time.seconds).median ?? 0 }
    let works = costs.map { $0.map(\.work.seconds).median ?? 0 }
    for (index, call) in calls.enumerated() {
      let ratios = [times, works].map { ($0[0] / max($0[index], 1e-6)).with(digits: 2) }
      table.rows.append([
        call.0, times[index].asTime, works[index].asTime,
        index == 0 ? "" : "ours takes \(ratios[0]) of its time, \(ratios[1]) of its work",
      ])
    }
    let size = Double(pair.old.handbook.utf8.count) / 1e6
    return """
      two handbooks of \(size.with(digits: 1)) MB, \(pair.edits) edits; medians of \(rounds)

      \(table.text)
      """
  }
}

/// The difference of two files word by word, marked as git marks it.
func wordDifference(of old: String, _ new: String) throws(FileError) -> [UInt8] {
  let texts = (
    String(decoding: try readFile(old), as: UTF8.self),
    String(decoding: try readFile(new), as: UTF8.self)
  )
  var output: [UInt8] = []
  for piece in WordDifference(old: texts.0, new: texts.1).pieces {
    switch piece {
    case .same(let text): output += text.utf8
    case .deleted(let text): output += "[-\(text)-]".utf8
    case .inserted(let text): output += "{+\(text)+}".utf8
    }
  }
  return output
}
