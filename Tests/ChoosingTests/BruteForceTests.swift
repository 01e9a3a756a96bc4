import Choosing
import Findings
import Foundation
import Testing

// The solver against brute force: small random structures, every choice of them tried.
//
// A random rule is made twice, as a sentence for the program and as bounds on sets of bits for the test, so
// that grammar, meaning and search are all held against something that shares nothing with them.

/// Random numbers that are the same in every run.
private struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number below a bound.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % sides
  }
}

/// Bounds on a set of units, as bits.
private struct Bound {
  var units: Int
  var low: Int
  var high: Int?
  var isCredit = false
  var isFurther = false
  var isTotal = false
  /// What is asked of those that are set aside, if it is further.
  var part: (units: Int, range: ClosedRange<Int>)?
  /// Its number among the further ones.
  var number = 0

  /// Whether some of its units are enough to be set aside for it.
  func isServed(by aside: Int) -> Bool {
    aside.nonzeroBitCount == low
      && part.map { $0.range.contains((aside & $0.units).nonzeroBitCount) } ?? true
  }
}

/// A rule of which at least so many bounds hold.
private struct Law {
  var text: String
  var ways: [[Bound]]
}

/// A small random structure.
private struct World {
  var count: Int
  var levels: [Int] = []
  var credits: [Int] = []
  /// The units of groups A, B and C, which may overlap.
  var groups: [Int] = []
  var laws: [Law] = []

  init(_ dice: inout Dice) {
    count = 3 + dice.roll(3) + dice.roll(8) / 7
    for _ in 0..<count {
      levels.append(5 + dice.roll(3))
      credits.append(1 + dice.roll(5))
    }
    groups = [0, 0, 0]
    for unit in 0..<count {
      groups[dice.roll(3)] |= 1 << unit
      if dice.roll(5) == 0 { groups[dice.roll(3)] |= 1 << unit }
    }
    for _ in 0..<1 + dice.roll(4) { laws.append(law(&dice)) }
    if dice.roll(2) == 0 { laws.append(further(&dice)) }
    if dice.roll(5) == 0 { laws.append(further(&dice)) }
    var number = 0
    for law in laws.indices {
      for way in laws[law].ways.indices {
        for bound in laws[law].ways[way].indices where laws[law].ways[way][bound].isFurther {
          laws[law].ways[way][bound].number = number
          number += 1
        }
      }
    }
  }

  private func place(_ dice: inout Dice) -> (words: String, units: Int) {
    let letters = ["A", "B", "C"]
    let first = dice.roll(3)
    let second = dice.roll(3)
    guard dice.roll(2) == 0, first != second else { return (letters[first], groups[first]) }
    return ("\(letters[first]) or \(letters[second])", groups[first] | groups[second])
  }

  private func simple(_ dice: inout Dice) -> (text: String, bound: Bound) {
    let number = dice.roll(4)
    switch dice.roll(8) {
    case 0:
      return (
        "at least \(number) units", Bound(units: (1 << count) - 1, low: number, isTotal: true)
      )
    case 1:
      let (words, units) = place(&dice)
      return ("at most \(number) units from \(words)", Bound(units: units, low: 0, high: number))
    case 2:
      let (words, units) = place(&dice)
      let high = dice.roll(12)
      return (
        "between \(number) and \(number + high) credits from \(words)",
        Bound(units: units, low: number, high: number + high, isCredit: true)
      )
    case 3:
      let level = 5 + dice.roll(3)
      let units = levels.indices.reduce(0) { levels[$1] >= level ? $0 | 1 << $1 : $0 }
      return (
        "at most \(number) units at level \(level) or above",
        Bound(units: units, low: 0, high: number)
      )
    case 4:
      let (words, units) = place(&dice)
      return (
        "exactly \(number) units from \(words)", Bound(units: units, low: number, high: number)
      )
    default:
      let (words, units) = place(&dice)
      return (
        "\(number) units from \(words)",
        Bound(units: units, low: number, high: number == 0 ? 0 : nil)
      )
    }
  }

  private func law(_ dice: inout Dice) -> Law {
    let (text, bound) = simple(&dice)
    switch dice.roll(8) {
    case 0:
      let (other, second) = simple(&dice)
      return Law(text: "either \(text) or \(other)", ways: [[bound], [second]])
    case 1:
      let unit = dice.roll(count)
      let (other, second) = simple(&dice)
      let isBoth = dice.roll(2) == 0
      return Law(
        text: "if U\(unit) is taken, \(text)" + (isBoth ? " and \(other)" : ""),
        ways: [[Bound(units: 1 << unit, low: 0, high: 0)], isBoth ? [bound, second] : [bound]])
    case 2:
      let (a, b) = (dice.roll(count), dice.roll(count))
      return Law(
        text: "U\(a) only with U\(b)",
        ways: [[Bound(units: 1 << a, low: 0, high: 0)], [Bound(units: 1 << b, low: 1)]])
    case 3:
      let (other, second) = simple(&dice)
      return Law(text: "\(text) and \(other)", ways: [[bound, second]])
    default:
      return Law(text: text, ways: [[bound]])
    }
  }

  private func further(_ dice: inout Dice) -> Law {
    let (words, units) = place(&dice)
    let number = 1 + dice.roll(2)
    let text = "\(number) further units from \(words)"
    var bound = Bound(units: units, low: number, isFurther: true)
    let (part, others) = place(&dice)
    switch dice.roll(6) {
    case 0:
      bound.part = (others, 1...number)
      return Law(text: "\(text), including 1 from \(part)", ways: [[bound]])
    case 1:
      bound.part = (others, 0...1)
      return Law(text: "\(text) (at most 1 from \(part))", ways: [[bound]])
    case 2:
      let unit = dice.roll(count)
      return Law(
        text: "if U\(unit) is taken, \(text) and 1 further unit from \(part)",
        ways: [
          [Bound(units: 1 << unit, low: 0, high: 0)],
          [bound, Bound(units: others, low: 1, isFurther: true)],
        ])
    default:
      return Law(text: text, ways: [[bound]])
    }
  }

  var definition: String {
    var text = "# World\n## Structure\n"
    for law in laws { text += "- \(law.text)\n" }
    for (letter, units) in zip(["A", "B", "C"], groups) {
      text += "\n### Group \(letter)\n\n| Unit | Level | Credit value |\n|---|---|---|\n"
      for unit in 0..<count where units & 1 << unit != 0 {
        text += "| U\(unit) | \(levels[unit]) | \(credits[unit]) |\n"
      }
    }
    return text
  }

  // MARK: Brute force

  /// Whether a choice keeps all laws, with some of its units set aside in some way.
  func allows(_ choice: Int) -> Bool {
    let further = laws.flatMap { $0.ways.flatMap { $0 } }.filter(\.isFurther)
    return holds(choice, further[...], aside: [])
  }

  /// Whether a choice keeps one law.
  func allows(_ choice: Int, law: Int) -> Bool {
    var world = self
    world.laws = [laws[law]]
    return world.allows(choice)
  }

  /// Puts another law in the place of one.
  mutating func change(_ law: Int, _ dice: inout Dice) { laws[law] = self.law(&dice) }

  private func holds(
    _ choice: Int, _ further: ArraySlice<Bound>, aside: [(of: Bound, units: Int)]
  ) -> Bool {
    guard let next = further.first else { return holds(choice, aside) }
    let free = choice & next.units & ~aside.reduce(0) { $0 | $1.units }
    var part = free
    while true {
      // Nothing need be set aside where another way of the law is enough.
      if part == 0 || next.isServed(by: part),
        holds(choice, further.dropFirst(), aside: aside + [(next, part)])
      {
        return true
      }
      if part == 0 { return false }
      part = (part - 1) & free
    }
  }

  private func holds(_ choice: Int, _ aside: [(of: Bound, units: Int)]) -> Bool {
    laws.allSatisfy { law in
      law.ways.contains { way in
        way.allSatisfy { bound in
          if bound.isFurther { return bound.isServed(by: aside[bound.number].units) }
          let high = weight(choice & bound.units, bound)
          var left = choice & bound.units
          for (other, units) in aside
          where !bound.isCredit && !bound.isTotal && other.units & bound.units != 0 {
            let isWider = other.units & ~bound.units == 0 && bound.units != other.units
            if !isWider { left &= ~units }
          }
          return weight(left, bound) >= bound.low && bound.high.map { high <= $0 } ?? true
        }
      }
    }
  }

  private func weight(_ units: Int, _ bound: Bound) -> Int {
    guard bound.isCredit else { return units.nonzeroBitCount }
    return credits.indices.reduce(0) { units & 1 << $1 != 0 ? $0 + credits[$1] : $0 }
  }
}

private func names(_ bits: Int) -> Set<String> {
  Set((0..<16).filter { bits & 1 << $0 != 0 }.map { "U\($0)" })
}

struct BruteForceTests {
  /// Every answer of the program on a world is what trying everything gives.
  @Test(arguments: 0..<8) func `answers are those of trying every choice`(_ part: Int) throws {
    var met = 0
    var possible = 0
    for seed in part * 250..<(part + 1) * 250 {
      var dice = Dice(UInt64(seed))
      let world = World(&dice)
      let structure = try Example(world.definition).structure
      try #require(structure.findings.all.map(\.message) == [], "\(world.definition)")
      let choices = (0..<1 << world.count).filter(world.allows)
      possible += choices.isEmpty ? 0 : 1
      let number = { (unit: Int) in structure.index(of: "U\(unit)") }
      let numbers = { (bits: Int) in
        Set((0..<16).filter { bits & 1 << $0 != 0 }.compactMap(number))
      }

      let required = dice.roll(1 << world.count) & dice.roll(1 << world.count)
      let forbidden = dice.roll(1 << world.count) & dice.roll(1 << world.count) & ~required
      let answer = structure.validChoice(
        containing: numbers(required), avoiding: numbers(forbidden))
      let fitting = choices.filter { $0 & required == required && $0 & forbidden == 0 }
      switch answer {
      case .choice(let units):
        #expect(fitting.contains { numbers($0) == Set(units) }, "\(seed) \(world.definition)")
      case .none: #expect(fitting.isEmpty, "\(seed) \(world.definition)")
      case .undecided: Issue.record("undecided \(seed)")
      }

      for _ in 0..<2 {
        let choice = dice.roll(1 << world.count)
        let judgement = structure.judge(names(choice))
        let comment = "\(seed) \(names(choice).sorted()) \(world.definition)"
        #expect(judgement.isDecided)
        #expect(judgement.isMet == choices.contains(choice), "\(comment)")
        met += judgement.isMet ? 1 : 0
        guard !judgement.isMet else { continue }
        let removed = choices.map { (choice & ~$0).nonzeroBitCount }.min()
        let near = choices.filter { (choice & ~$0).nonzeroBitCount == removed }
        let added = near.map { ($0 & ~choice).nonzeroBitCount }.min()
        let best = near.filter { ($0 & ~choice).nonzeroBitCount == added }
        let helpful = best.reduce(0) { $0 | $1 & ~choice }
        #expect(judgement.completion?.count == added, "\(comment)")
        if removed != nil { #expect(judgement.removal.count == removed, "\(comment)") }
        #expect(Set(judgement.mending) == numbers(helpful), "\(comment)")
      }
    }
    // Both answers occur, or nothing is shown.
    #expect(met > 15)
    #expect(possible > 80 && possible < 250)
  }
  /// What a changed rule means is what comparing all choices gives, where nothing further is in it.
  @Test func `a changed rule means what trying every choice says`() throws {
    var met: [RuleShift: Int] = [:]
    for seed in 0..<600 {
      var dice = Dice(UInt64(seed) &+ 40_000)
      var old = World(&dice)
      old.laws.removeAll { law in law.ways.contains { $0.contains(where: \.isFurther) } }
      var new = old
      new.change(0, &dice)
      if dice.roll(2) == 0, new.laws.count > 1 { new.change(1, &dice) }
      let (before, now) = (try Example(old.definition), try Example(new.definition))
      let change = StructureChange(
        from: before.qualification, in: before.suite, to: now.qualification, in: now.suite)
      let all = 0..<1 << old.count
      let isTightened = all.contains { old.allows($0) && !new.allows($0, law: 0) }
      let isLoosened = all.contains { new.allows($0) && !old.allows($0, law: 0) }
      let expected: RuleShift = isTightened ? .tightened : isLoosened ? .loosened : .same
      let answer = change.shift(from: 0, to: 0)
      #expect(answer == expected, "\(seed) \(old.definition) \(new.definition)")
      met[expected, default: 0] += 1
    }
    #expect(met.count == 3 && met.values.allSatisfy { $0 > 30 }, "\(met)")
  }
}
