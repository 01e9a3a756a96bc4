extension Draft {
  /// Whether a unit of that number is there from the beginning.
  func knows(_ unit: Int) -> Bool { unit <= lastNumber }

  /// Says what a passage has said from the beginning.
  mutating func set(_ text: String, of number: Int) {
    // Units have ascending numbers, and what is in them has those behind theirs.
    var (low, high) = (0, units.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if units[middle].number <= number { low = middle } else { high = middle }
    }
    units[low].forEachPassage { if $0.number == number { $0.text = text } }
  }

  /// Visits the groups of all qualifications.
  mutating func forEachGroup(_ change: (inout SyntheticQualification.Group) -> Void) {
    for index in qualifications.indices {
      for group in qualifications[index].groups.indices {
        change(&qualifications[index].groups[group])
      }
    }
  }

  /// Visits the rows that name a unit.
  mutating func forEachRow(
    of unit: Int, _ change: (inout SyntheticQualification.Row) -> Void
  ) {
    forEachGroup { group in
      for row in group.rows.indices where group.rows[row].unit == unit { change(&group.rows[row]) }
    }
  }
}
