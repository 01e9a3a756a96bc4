internal import Findings

extension Location {
  /// The suite of this folder of standards that has a name, or its only one if none is given.
  func suite(_ name: String?) throws(Fault) -> Location {
    guard isFolder else {
      throw Fault(
        .noSuite,
        "go to the folder that holds the standards, or name them with '--standards'; there are none here",
        at: start)
    }
    if name == nil, isSuite { return self }
    let names = try suites()
    if let name {
      guard names.contains(name) else { throw Fault.noSuite(name, names) }
      return appending(name)
    }
    guard let only = names.first else {
      throw Fault(
        .noSuite, "make a suite first: a folder in here with a file 'suite.md' in it",
        at: start)
    }
    guard names.count == 1 else {
      throw Fault(
        .noSuite, "say which suite with '--suite': \(names.joined(separator: ", "))", at: start)
    }
    return appending(only)
  }

  /// The names of the suites' folders in this one.
  private func suites() throws(Fault) -> [String] {
    do throws(SystemError) {
      let names = try Descriptor.open(path, for: .listing).names()
      return names.compactMap { String(validating: $0, as: UTF8.self) }
        .filter { !$0.hasPrefix(".") && appending($0).isSuite }
    } catch {
      throw Fault(.unreadableFile, error.advice, at: start)
    }
  }

  /// Whether this is the folder of a suite: one with a `suite.md`, units or qualifications in it.
  private var isSuite: Bool {
    appending("units").isFolder || appending("qualifications").isFolder
      || (try? Descriptor.open(appending("suite.md").path, for: .reading)) != nil
  }
}

extension Fault {
  fileprivate static func noSuite(_ name: String, _ names: [String]) -> Fault {
    let closest = nearest(to: name, among: names)
    return Fault(.noSuite, "name a suite that is there; '\(name)' is not" + suggestion(closest))
  }
}

extension Rule {
  /// It is not clear which suite is meant.
  static let noSuite = Rule(
    "no-suite", .error,
    "A suite is a folder of the standards with 'suite.md', 'units' or 'qualifications' in it.")
}
