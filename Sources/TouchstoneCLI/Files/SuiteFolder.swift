internal import Findings

extension Location {
  /// The folder of standards that a word of the call names: itself, or the `standards` it holds.
  var standards: Location {
    let inner = appending("standards")
    return inner.isFolder ? inner : self
  }

  /// Whether there is a folder here.
  var isFolder: Bool { (try? Descriptor.open(path, for: .listing)) != nil }

  /// The suite of this folder of standards that has a name, or its only one if none is given.
  func suite(_ name: String?) throws(Fault) -> Location {
    let names = try suites()
    if let name {
      guard names.contains(name) else { throw Fault.noSuite(name, names) }
      return appending(name)
    }
    guard let only = names.first else {
      throw Fault(
        .noSuite, "make a suite first: a folder with a file 'suite.md' in it, or 'touchstone init'",
        at: start)
    }
    guard names.count == 1 else {
      throw Fault(
        .noSuite, "say which suite with '--suite': \(names.joined(separator: ", "))", at: start)
    }
    return appending(only)
  }

  /// The names of the folders that hold a `suite.md`.
  private func suites() throws(Fault) -> [String] {
    do throws(SystemError) {
      let names = try Descriptor.open(path, for: .listing).names()
      return names.compactMap { String(validating: $0, as: UTF8.self) }.filter { name in
        (try? Descriptor.open(appending(name).appending("suite.md").path, for: .reading)) != nil
      }
    } catch {
      throw Fault(.unreadableFile, error.advice, at: start)
    }
  }
}

extension Fault {
  fileprivate static func noSuite(_ name: String, _ names: [String]) -> Fault {
    let closest = nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return Fault(.noSuite, "name a suite that is there; '\(name)' is not" + closest)
  }
}

extension Rule {
  /// It is not clear which suite is meant.
  static let noSuite = Rule(
    "no-suite", .error, "A suite is a folder of the standards with a file 'suite.md' in it.")
}
