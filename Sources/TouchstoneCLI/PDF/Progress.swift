/// A line on the terminal that tells how far the work is, written over again and again.
struct Progress: Sendable {
  private let environment: Environment

  init(_ environment: Environment) { self.environment = environment }

  /// Shows a line in place of the last; nothing where there is no terminal.
  func show(_ line: String) {
    guard environment.showsProgress else { return }
    environment.report("\r\u{1B}[K\(line)")
  }

  /// Takes the line away.
  func clear() {
    guard environment.showsProgress else { return }
    environment.report("\r\u{1B}[K")
  }
}
