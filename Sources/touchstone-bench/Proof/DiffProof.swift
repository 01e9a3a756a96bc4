/// What is claimed of `touchstone diff`, shown: that it finds what was edited, and how fast it is.
struct DiffProof {
  /// The sizes in units, in order.
  let sizes: [Int]
  /// How many edits are made, nothing for half as many as there are units.
  let edits: Int?
  /// How often the difference of handbooks is timed.
  let rounds: Int
  /// What the texts and the edits depend on.
  let seed: UInt64

  /// Prints the scores and the figures; whether the scores are what they must be.
  func run(_ print: (String) throws -> Void, _ tell: (String) -> Void) async throws -> Bool {
    var holds = true
    for size in sizes {
      let proof = await Proof(units: size, edits: edits ?? size / 2, seed: seed)
      try print(proof.text + "\n")
      holds = holds && proof.holds
      for error in proof.errors { tell(error) }
    }
    try print(try HandbookDifference(seed: seed).text(rounds: rounds))
    return holds
  }
}
