// Two editions of a unit usually go in step: from the first item of a list on the items are the same, and from its
// last one back, and what was edited lies between. What goes in step is linked before any word is read. It
// would be linked anyway, because nothing can be more alike; this way it costs next to nothing.

import Standards

extension Matching {
  /// Links what two units of the same identifier say in the same words, in step, if that is half of each.
  ///
  /// A unit that says little of what the other says may have got its code from elsewhere, and is left to its words.
  mutating func linkInStep(_ o: Int, _ n: Int) {
    var steps = [Step(old: o, new: n)]
    var next = 0
    while next < steps.count {
      appendChildren(of: steps[next], to: &steps)
      next += 1
    }
    let common = 2 * steps.count { old[$0.old].subject.isLeaf }
    guard common > 0, common >= old.countOfLeaves(in: o), common >= new.countOfLeaves(in: n) else {
      return
    }
    // What stands inside comes behind what it stands in.
    for step in steps.reversed() {
      link(step.old, step.new)
      let size = old[step.old].end - step.old
      isUntouched[step.old] =
        new[step.new].end - step.new == size && isSame(step.old, step.new)
        && isUntouched[step.old + 1..<step.old + size].allSatisfy { $0 }
    }
  }

  /// An item and its counterpart.
  private struct Step {
    var old: Int
    var new: Int
  }

  private func appendChildren(of step: Step, to steps: inout [Step]) {
    guard old[step.old].end > step.old + 1, new[step.new].end > step.new + 1 else { return }
    let (olds, news) = (old.children(of: step.old), new.children(of: step.new))
    // Headings of the same words are only then the same if none came and none went.
    let areComplete =
      olds.count { old[$0].subject.isSection } == news.count { new[$0].subject.isSection }
    func append(_ o: Int, _ n: Int) -> Bool {
      let isSection = old[o].subject.isSection
      guard areComplete || !isSection, areInStep(o, n) else { return false }
      steps.append(Step(old: o, new: n))
      return true
    }
    let most = min(olds.count, news.count)
    var head = 0
    while head < most, append(olds[head], news[head]) { head += 1 }
    var tail = 0
    while tail < most - head, append(olds[olds.count - 1 - tail], news[news.count - 1 - tail]) {
      tail += 1
    }
  }

  /// Whether two items at the same step of their lists are the same; of a statement its number may differ.
  private func areInStep(_ o: Int, _ n: Int) -> Bool {
    let subject = old[o].subject
    guard subject == new[n].subject, old[o].role == new[n].role,
      old[o].wording == new[n].wording
    else { return false }
    guard subject.isLeaf || subject.isSection, !old[o].wording.isEmpty else {
      return old[o].id.isSame(as: new[n].id) && old[o].editions == new[n].editions
    }
    return true
  }
}

extension ItemList {
  fileprivate func countOfLeaves(in index: Int) -> Int {
    (index..<self[index].end).count { self[$0].subject.isLeaf }
  }
}
