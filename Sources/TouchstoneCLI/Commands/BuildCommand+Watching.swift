internal import Findings

extension BuildCommand {
  /// Builds, and builds again whenever something changes, until somebody asks it to end.
  func watch(in environment: Environment) async throws(Fault) -> ExitStatus {
    let place = environment.location(standards).standards
    guard place.isFolder else {
      throw Fault(
        .unreadableFile, "name a folder on the disk to watch; there is none here", at: place.start)
    }
    let ending = try EndRequest()
    var watch = try FolderWatch(watchedFolders(beside: place, in: environment))
    var build = WatchedBuild(self, in: environment)
    let start = ContinuousClock.now
    environment.report(try await build.round(from: start), of: self, from: start)
    environment.report("watching \(place.shown); Ctrl-C ends it\n")
    while let start = try watch.change(or: ending) {
      do throws(Fault) {
        environment.report(try await build.round(from: start), of: self, from: start)
      } catch {
        environment.report(error.findings)
      }
    }
    try await build.end()
    return .success
  }

  /// The standards with the examples among them, and each folder that templates may be in.
  private func watchedFolders(beside place: Location, in environment: Environment) -> [String] {
    let templates = templates.map { [environment.location($0)] }
    return ([place] + (templates ?? environment.usualTemplates(for: place))).map(\.path)
  }
}

extension Environment {
  /// Says in a line what a round did, and before it what was found.
  fileprivate func report(
    _ round: WatchedBuild.Round, of command: BuildCommand, from start: ContinuousClock.Instant
  ) {
    let time = (ContinuousClock.now - start).milliseconds
    switch round {
    case .nothing: break
    case .held(let findings):
      report(findings)
      report("nothing written after \(time); mend the errors first\n")
    case .built(let result, let first, let findings):
      report(findings)
      guard !command.isQuiet else { break }
      let pages = first.map { "; the units that changed after \($0.milliseconds)" } ?? ""
      report("\(result.summary(command.output)), in \(time)\(pages)\n")
    }
  }
}

extension Duration {
  /// The time as people read it: *84 ms*.
  fileprivate var milliseconds: String {
    "\(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000) ms"
  }
}
