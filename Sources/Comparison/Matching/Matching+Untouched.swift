import Findings
import Standards

// What is the same in both, which is nearly everything in most comparisons.

extension Matching {
  /// Links the units and qualifications that nobody has touched, with all that is in them, and in other units of
  /// the same identifier what nobody has touched there.
  mutating func linkUntouched() {
    for suite in old.wholes where old[suite].subject == .suite && newOf[suite] >= 0 {
      var wholes: [Key: Int] = [:]
      for child in new.children(of: newOf[suite]) where new[child].subject.isWhole {
        let key = Key(subject: new[child].subject, id: new[child].id)
        if wholes[key] == nil { wholes[key] = child }
      }
      for child in old.children(of: suite) where old[child].subject.isWhole {
        let key = Key(subject: old[child].subject, id: old[child].id)
        guard let other = wholes[key], areLoose(child, other) else { continue }
        if areSame(child, other) {
          for offset in 0..<old[child].end - child {
            link(child + offset, other + offset)
            isUntouched[child + offset] = true
          }
        } else if key.subject == .unit {
          linkInStep(child, other)
        }
      }
    }
  }

  private struct Key: Hashable {
    var subject: Change.Subject
    var id: String
  }

  /// Whether nothing differs in two items, nor in anything inside them.
  private func areSame(_ o: Int, _ n: Int) -> Bool {
    let count = old[o].end - o
    guard new[n].end - n == count, (old.folded[o] == nil) == (new.folded[n] == nil) else {
      return false
    }
    return (0..<count).allSatisfy { offset in
      isSame(o + offset, n + offset) && old[o + offset].end - o == new[n + offset].end - n
    }
  }

  /// Whether nothing that can be read differs in two items, byte by byte.
  func isSame(_ o: Int, _ n: Int) -> Bool {
    old[o].subject == new[n].subject && old[o].role == new[n].role
      && old[o].isWithdrawn == new[n].isWithdrawn && old[o].isMandatory == new[n].isMandatory
      && old[o].wording == new[n].wording
      && old[o].id.isSame(as: new[n].id) && old[o].code?.printed == new[n].code?.printed
      && old[o].label == new[n].label && old[o].editions == new[n].editions
      && old[o].aliases == new[n].aliases
  }
}

extension String {
  /// Whether the bytes are the same; equal strings may be spelt in different bytes.
  func isSame(as other: String) -> Bool { utf8.span.isSame(as: other.utf8.span) }
}
