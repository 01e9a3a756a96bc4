public import Findings

/// A file of definitions, with the place in its folder that says what it defines.
public struct LibraryFile: Sendable {
  /// The path below the folder of standards, with `/` between names: `customer-service/units/F1.md`.
  public let path: String
  /// The file's text.
  public let source: Source
  /// The suite it belongs to, and what it defines.
  let location: (suite: String, sort: Sort)

  /// Names a file.
  public init(path: String, source: Source) {
    self.path = path
    self.source = source
    location = Self.location(of: path)
  }
}

extension LibraryFile {
  /// What a file defines, as its place says.
  enum Sort: Equatable {
    case brand
    case settings
    case suite
    case unit
    case qualification
    /// The content has to tell.
    case any
    /// The content has to tell, and no other file belongs to it.
    case alone
    /// A note to people, such as a README.
    case none

    /// Whether its text is printed: not what is set, nor a note.
    var isDefinition: Bool { self != .brand && self != .settings && self != .none }
  }

  private static func location(of path: String) -> (suite: String, sort: Sort) {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let file = names.popLast() else { return ("", .none) }
    if file.lowercased().hasPrefix("readme.") { return ("", .none) }
    let isSuiteItself = names.first == "units" || names.first == "qualifications"
    if names.isEmpty, file == "brand.md" { return ("", .brand) }
    if names.isEmpty, file == "settings.md" { return ("", .settings) }
    let suite = isSuiteItself || names.isEmpty ? "standards" : names.removeFirst()
    switch names.first {
    case "units": return (suite, .unit)
    case "qualifications": return (suite, .qualification)
    case nil where file == "suite.md": return (suite, .suite)
    default: return (suite, .any)
    }
  }

  /// The file's name without its ending: of a qualification the identifier, and the output folder.
  public var stem: String { path.fileStem }
}
