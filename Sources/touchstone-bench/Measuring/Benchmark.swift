/// Stages at several sizes, each measured several times.
///
/// Every measurement has a process of its own, so that no stage profits from, or pays for, the memory of
/// another. All of a round is measured before the next begins: what the machine does beside is then
/// spread over all stages and sizes, and what is compared was measured within seconds.
///
/// What a round has made is put aside and removed at the end of all. For minutes after files were
/// removed, ext4 goes past each of their places before it makes a new file (`recently_deleted` in its
/// `ialloc.c`): the next build would be charged with the removal, by far more than with its own files.
struct Benchmark {
  /// The sizes in units, in order.
  let sizes: [Int]
  /// What is measured.
  let stages: [Stage]
  /// How many times.
  let rounds: Int
  /// What the texts depend on.
  let seed: UInt64

  /// Measures everything in a folder that is removed afterwards.
  func results(_ progress: (String) -> Void) throws -> Results {
    let folder = try makeTemporaryFolder()
    defer { removeFolder(folder) }
    let rivals = Rival.allCases.filter {
      stages.contains($0.stage) && ChildProcess.isInstalled($0.program)
    }
    var results = Results(sizes: sizes)
    for size in sizes {
      progress("writing a library of \(size) units")
      let shelf = Shelf(folder: "\(folder)/\(size)")
      let library = SyntheticLibrary(units: size, seed: seed)
      try library.write(to: shelf)
      results.definitions[size] = sizeOfFolder(shelf.standards)
      for rival in rivals { try rival.prepare(library, on: shelf) }
    }
    for round in 1...rounds {
      for size in sizes {
        progress("round \(round) of \(rounds), \(size) units")
        let shelf = Shelf(folder: "\(folder)/\(size)")
        for stage in stages { try measure(stage, size, on: shelf, &results) }
        for rival in rivals { try measure(rival, size, on: shelf, &results) }
      }
    }
    return results
  }

  private func measure(_ stage: Stage, _ size: Int, on shelf: Shelf, _ results: inout Results)
    throws
  {
    let output = stage.output(on: shelf)
    if let output { putAside(output) }
    if stage == .rebuild, sizeOfFolder(shelf.output).files == 0 { _ = try sample(.build, shelf) }
    let (cost, process) = try sample(stage, shelf)
    results.costs[.init(stage, size), default: []].append(cost)
    results.processes[.init(stage, size), default: []].append(process)
    if let output { results.documents[.init(stage, size)] = sizeOfFolder(output) }
  }

  /// Does a stage in a new process of this program, and takes its own word for what the stage cost.
  private func sample(_ stage: Stage, _ shelf: Shelf) throws -> (Cost, ProcessCost) {
    let answer = "\(shelf.folder)/answer"
    let words = [ChildProcess.ownPath, "sample", stage.rawValue, shelf.folder]
    let process = try ChildProcess(words: words, output: answer).run()
    let line = String(decoding: try readFile(answer), as: UTF8.self)
    guard let cost = Cost(line: line) else {
      throw ProcessError(description: "'\(stage.rawValue)' gave no figures")
    }
    return (cost, process)
  }

  private func measure(_ rival: Rival, _ size: Int, on shelf: Shelf, _ results: inout Results)
    throws
  {
    let output = rival.output(on: shelf)
    if let output { putAside(output) }
    let cost = try rival.call(on: shelf).run()
    results.rivals[.init(rival, size), default: []].append(cost)
    if let output { results.pages[.init(rival, size)] = sizeOfFolder(output) }
  }
}
