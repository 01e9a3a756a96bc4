public import Findings

/// A portfolio that stands among the standards, to show candidates how the forms are filled in.
///
/// It lies in `<suite>/examples/<name>/`, a folder of sheets; everybody in it is invented.
public struct WorkedExample: Sendable {
  /// The identifier of the suite.
  public var suite: String
  /// The name of its folder.
  public var name: String
  /// What it holds.
  public var portfolio: Portfolio
  /// What stands for its sheets: it changes when a byte of any of them does.
  public var fingerprint: Fingerprint
}
