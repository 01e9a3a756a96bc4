internal import Findings

/// The version of the program, as `--version` prints it.
public let touchstoneVersion = "0.1.0"

/// Does what the words of the environment ask for.
public func run(in environment: Environment) async -> ExitStatus {
  do throws(UsageError) {
    let command = try parse(environment.words)
    do throws(Fault) {
      return try await command.run(in: environment)
    } catch {
      environment.report(error.findings)
      return .failure
    }
  } catch {
    environment.report(error.lines)
    return .failure
  }
}

extension Command {
  fileprivate func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    switch self {
    case .build(let command): return try await command.run(in: environment)
    case .check(let command): return try await command.run(in: environment)
    case .show(let command): return try await command.run(in: environment)
    case .diff(let command): return try await command.run(in: environment)
    case .explain(let command): return try command.run(in: environment)
    case .changelog(let command): return try await command.run(in: environment)
    case .logbook(let command): return try await command.run(in: environment)
    case .render(let command): return try await command.run(in: environment)
    case .start(let command): return try command.run(in: environment)
    case .newUnit(let command): return try await command.run(in: environment)
    case .newTemplates(let command): return try command.run(in: environment)
    case .newQualification(let command): return try await command.run(in: environment)
    case .help(let topic):
      try environment.print(Help.page(on: topic))
      return .success
    case .version:
      try environment.print("touchstone \(touchstoneVersion)\n")
      return .success
    }
  }
}
