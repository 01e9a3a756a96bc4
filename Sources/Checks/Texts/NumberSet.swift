/// A set of numbers of words, which answers at the cost of one look.
///
/// A library has millions of words and pairs of words, and hardly one of them is among those that a check looks for.
/// Swift's own set would hash each of them in full, against inputs that are made to collide. Numbers of words are as
/// good as hashed: here the high bits of one product say where a number is, and the next free slot holds what
/// does not find room there. Zero, which marks a free slot, is taken for one: no text comes near either.
struct NumberSet: Sendable {
  private var slots: [UInt64]
  private(set) var count = 0

  /// Makes a set with room for so many.
  init(capacity: Int) {
    var room = 16
    while room < 2 * capacity { room *= 2 }
    slots = [UInt64](repeating: 0, count: room)
  }

  /// Makes a set of some numbers.
  init(_ numbers: some Sequence<UInt64> = EmptyCollection()) {
    self.init(capacity: 0)
    for number in numbers { insert(number) }
  }

  /// Whether it holds none.
  var isEmpty: Bool { count == 0 }

  /// Whether a number was put in.
  func contains(_ number: UInt64) -> Bool { slots[slot(of: max(number, 1))] != 0 }

  /// Puts a number in; tells whether it was not there.
  @discardableResult
  mutating func insert(_ number: UInt64) -> Bool {
    let number = max(number, 1)
    let slot = slot(of: number)
    guard slots[slot] == 0 else { return false }
    slots[slot] = number
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  /// The numbers that another set has too.
  func intersection(_ other: NumberSet) -> NumberSet {
    NumberSet(slots.lazy.filter { $0 != 0 && other.contains($0) })
  }

  /// Where a number is, or has its room if it is not there.
  private func slot(of number: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: (number &* 0xFF51_AFD7_ED55_8CCD) >> 32) & last
    while slots[slot] != 0, slots[slot] != number { slot = (slot + 1) & last }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for number in old where number != 0 { slots[slot(of: number)] = number }
  }
}
