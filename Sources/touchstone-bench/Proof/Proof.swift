import Comparison
import Standards

/// A comparison of an edited library held against what its script has done.
struct Proof {
  /// How many units the library has.
  let units: Int
  /// How many edits the script has made.
  let edits: Int
  /// What was to be found.
  let expected: Set<Claim>
  /// What was told.
  let told: Set<Claim>
  /// What reading both libraries took.
  let reading: Cost
  /// What comparing them took.
  let comparing: Cost

  /// The share that both precision and recall must reach for every sort.
  static let least = 0.98

  /// Makes a library, edits it, and compares.
  init(units: Int, edits: Int, seed: UInt64) async {
    let pair = EditedPair(units: units, edits: edits, seed: seed)
    let (before, after) = (pair.old.files, pair.new.files)
    let readingMeter = Meter()
    let old = await Library.read(before).library
    let new = await Library.read(after).library
    reading = readingMeter.cost
    let comparingMeter = Meter()
    let comparison = await compare(old: old, new: new, judging: .words)
    comparing = comparingMeter.cost
    self.units = units
    self.edits = pair.edits
    expected = pair.claims
    told = Set(comparison.changes.flatMap(\.claims))
  }
}

extension Proof {
  /// What came out for one sort.
  struct Score {
    var expected = 0
    var told = 0
    var hits = 0

    /// How much of what was told is true.
    var precision: Double { told == 0 ? 0 : Double(hits) / Double(told) }
    /// How much of what is true was told.
    var recall: Double { expected == 0 ? 0 : Double(hits) / Double(expected) }
  }

  func score(of sort: Claim.Sort) -> Score {
    let (expected, told) = (expected.filter { $0.sort == sort }, told.filter { $0.sort == sort })
    return Score(
      expected: expected.count, told: told.count, hits: expected.intersection(told).count)
  }

  /// Whether every sort reaches what it must.
  var holds: Bool {
    Claim.Sort.allCases.map(score).allSatisfy { min($0.precision, $0.recall) >= Self.least }
  }

  /// What was not found and what was made up, in order.
  var errors: [String] {
    expected.subtracting(told).map { "missed   \($0.line)" }.sorted()
      + told.subtracting(expected).map { "invented \($0.line)" }.sorted()
  }

  /// The scores as a table.
  var text: String {
    var table = TextTable(head: ["", "changes", "told", "right", "precision", "recall", ""])
    for sort in Claim.Sort.allCases {
      let score = score(of: sort)
      let isEnough = min(score.precision, score.recall) >= Self.least
      table.rows.append([
        sort.rawValue, "\(score.expected)", "\(score.told)", "\(score.hits)",
        score.precision.with(digits: 3), score.recall.with(digits: 3),
        isEnough ? "" : "too low",
      ])
    }
    return """
      \(units) units, \(edits) edits, \(expected.count) changes that follow from them; \
      both read in \(reading.words), compared in \(comparing.words)

      \(table.text)
      """
  }
}

extension Cost {
  fileprivate var words: String { "\(time.seconds.asTime) (work \(work.seconds.asTime))" }
}
