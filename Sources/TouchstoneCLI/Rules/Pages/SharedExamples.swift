// What the examples of several pages have in common.

/// The standards that the sheets of an example are about.
let bakery = """
  --> standards/bakery/units/F1.md
  # Unit F1: Bake bread
  ## Standards
  - F1.1 knead the dough
  - F1.2 (withdrawn) whistle
  ## Knowledge
  - F1a what yeast does
  --> standards/bakery/qualifications/baking-2.md
  # Certificate in Baking
  Version: 1.0

  ## Structure
  - all units from Core
  ### Core
  - F1 Bake bread
  """

/// The evidence of a candidate of the bakery, to go on with its rows.
let evidenceSheet = """
  \(bakery)
  --> standards/bakery/examples/robin/evidence.csv
  candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled
  """

/// Those who take part in that candidate's evidence.
let peopleSheet = """
  --> standards/bakery/examples/robin/people.csv
  name,role
  Robin Placeholder,candidate
  Ines Mockford,assessor
  Sam Specimen,witness
  Una Example,internal verifier
  """

/// A unit with two criteria.
let bread = """
  # Unit F1: Bake bread
  ## Standards
  - F1.1 knead the dough
  - F1.2 heat the oven
  """

/// A qualification of which one unit can be chosen of two.
let choiceOfUnits = choice(of: "1 unit")

/// A qualification with a group of two units, and a rule for how many of them are chosen.
///
/// - Parameters:
///   - facts: Lines of facts of the qualification, with the blank line behind them.
///   - hasCakes: Whether the second of the two is there.
func choice(of units: String, facts: String = "", hasCakes: Bool = true) -> String {
  """
  --> standards/bakery/units/F1.md
  # Unit F1: Bake bread
  ## Standards
  - F1.1 knead the dough
  --> standards/bakery/units/F2.md
  # Unit F2: Bake rolls
  ## Standards
  - F2.1 shape the rolls by hand
  \(hasCakes ? cakes : "")--> standards/bakery/qualifications/level-2.md
  # Certificate in Baking
  \(facts)## Structure
  - all units from Core
  - \(units) from Extra
  ### Core
  - F1
  ### Extra
  Kind: optional

  - F2\(hasCakes ? "\n- F3" : "")
  """
}

private let cakes = """
  --> standards/bakery/units/F3.md
  # Unit F3: Bake cakes
  ## Standards
  - F3.1 whip the cream

  """
