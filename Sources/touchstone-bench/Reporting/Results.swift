/// Everything that was measured, by what was done and with how many units.
struct Results {
  /// The sizes in units, in order.
  let sizes: [Int]
  /// What the definitions of each size are.
  var definitions: [Int: FolderSize] = [:]
  /// What each stage has written for each size, if it writes files.
  var documents: [Key<Stage>: FolderSize] = [:]
  /// What other programs have written for each size, if they write files.
  var pages: [Key<Rival>: FolderSize] = [:]
  /// What each stage cost by its own clock.
  var costs: [Key<Stage>: [Cost]] = [:]
  /// What the processes cost that the stages had to themselves.
  var processes: [Key<Stage>: [ProcessCost]] = [:]
  /// What other programs cost.
  var rivals: [Key<Rival>: [ProcessCost]] = [:]

  /// Something that was done with so many units.
  struct Key<Subject: Hashable>: Hashable {
    let subject: Subject
    let units: Int

    init(_ subject: Subject, _ units: Int) {
      self.subject = subject
      self.units = units
    }
  }
}

extension Results {
  /// The median of what a stage took, of time or of work, in seconds.
  func median(of stage: Stage, _ units: Int, _ part: (Cost) -> Duration) -> Double? {
    costs[Key(stage, units)]?.map { part($0).seconds }.median
  }

  /// How many times more a unit takes than it does at the size before, of time or of work.
  func growth(of stage: Stage, _ units: Int, _ part: (Cost) -> Duration) -> Double? {
    guard let before = sizes.last(where: { $0 < units }),
      let now = median(of: stage, units, part), let then = median(of: stage, before, part)
    else { return nil }
    return now / Double(units) / (then / Double(before))
  }

  /// How many times more our process takes than another program, of time or of work.
  func ratio(to rival: Rival, _ units: Int, of cost: (ProcessCost) -> Duration) -> Double? {
    let ours = processes[Key(rival.stage, units)]?.map { cost($0).seconds }.median
    let theirs = rivals[Key(rival, units)]?.map { cost($0).seconds }.median
    guard let ours, let theirs else { return nil }
    return ours / theirs
  }
}

extension [Double] {
  /// The middle one, or the mean of the middle two.
  var median: Double? {
    guard !isEmpty else { return nil }
    let ordered = sorted()
    return (ordered[(count - 1) / 2] + ordered[count / 2]) / 2
  }
}
