import Foundation

/// Random numbers that are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number below a bound.
  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
}

/// Definitions of qualifications with rules of every kind, made to be nasty: groups overlap, units lack
/// credits, rules contradict each other, and some cannot be read.
enum RandomRules {
  static func definition(seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    let count = 5 + dice.roll(12)
    var text = "# Random rules \(seed)\n\n## Structure\n\n"
    for _ in 0..<1 + dice.roll(7) { text += "- \(rule(&dice, units: count))\n" }
    var rows: [[String]] = [[], [], [], []]
    for unit in 0..<count {
      let credit = dice.roll(8) == 0 ? "" : "\(1 + dice.roll(12))"
      let row =
        "| U\(unit) | Title <of> & \(unit) | \(5 + dice.roll(4)) | \(credit) | "
        + "\(["North", "South", "East"][dice.roll(3)]) |"
      rows[dice.roll(4)].append(row)
      if dice.roll(6) == 0 { rows[dice.roll(4)].append(row) }
    }
    for (letter, rows) in zip(["A", "B", "C", "D"], rows) {
      text += "\n### Group \(letter)\nKind: \(letter == "A" ? "mandatory" : "optional")\n\n"
      text += "| Unit | Title | Level | Credit value | Theme |\n|---|---|---|---|---|\n"
      text += rows.map { $0 + "\n" }.joined()
    }
    return text
  }

  /// A structure that nobody can decide within the bound of the search.
  static let undecidable: String = {
    var dice = Dice(seed: 7)
    var text = "# Sums\n\n## Structure\n\n- exactly 599999 credits\n\n### Group A\n\n"
    text += "| Unit | Credit value |\n|---|---|\n"
    for unit in 1...40 { text += "| U\(unit) | \(10_000 + 2 * dice.roll(20_000)) |\n" }
    return text
  }()

  private static func rule(_ dice: inout Dice, units count: Int) -> String {
    let number = dice.roll(5)
    let place = ["A", "B", "C", "D", "A or B", "B, C and D", "C or D"][dice.roll(7)]
    let unit = "U\(dice.roll(count))"
    let other = "U\(dice.roll(count))"
    let high = number + dice.roll(20)
    switch dice.roll(31) {
    case 0, 1: return "at least \(number + 2) units"
    case 2: return "all units from \(place)"
    case 3, 4: return "\(number) units from \(place)"
    case 5, 6: return "\(1 + dice.roll(2)) further units from \(place)"
    case 7: return "1 further unit from B, C, D"
    case 8: return "at most \(number) units from \(place)"
    case 9: return "exactly \(number) units from \(place)"
    case 10: return "at least \(number * 8) credits"
    case 11: return "between \(number) and \(high) credits from \(place)"
    case 12: return "\(1 + dice.roll(9)) further credits from \(place)"
    case 13: return "at most \(high) credits from \(place)"
    case 14: return "at least 1 unit from each theme"
    case 15: return "at least \(1 + dice.roll(2)) units from each group"
    case 16: return "\(number + 1) units from at least 2 of the themes"
    case 17: return "at most \(number) optional units at level 7 or 8"
    case 18: return "either \(number) units from \(place) or 1 unit from D"
    case 19: return "if \(unit) is taken, \(number) units from \(place)"
    case 20: return "\(unit) only with \(other)"
    case 21: return "\(unit) and \(other) cannot be taken together"
    case 22: return "\(number + 1) units, including at least 1 from \(place)"
    case 23: return "1 of 2 units from \(unit), \(other)"
    case 24: return "\(number) units from \(place) and at most 1 unit at level 8"
    case 25: return "no unit from the theme South"
    case 26: return "2 further units from the theme North"
    case 27: return "2 further units from \(place), including 1 from C or D"
    case 28: return "3 further units (at most 1 from \(place))"
    case 29:
      return "if \(unit) is taken, \(number) units from \(place) and 2 further units from B, C, D"
    default: return "as many units as the centre thinks fit"
    }
  }
}
