import Mustache
import Standards

/// What templates ask of a section with `is`: `is.structure`, `is.level2`.
enum SectionFlags {
  /// The deepest level that a heading has.
  static let deepest = 6

  /// The record for a role at a level.
  static func of(_ role: Role?, level: Int) -> Value {
    all[role]?[min(level, deepest) - 1] ?? nil
  }

  /// Made once, and shared by all sections of a sort.
  private static let all: [Role?: [Value]] = Dictionary(
    (Role.allCases + [nil] as [Role?]).map { role in
      (role, (1...deepest).map { flags(role, level: $0) })
    }, uniquingKeysWith: { first, _ in first })

  private static func flags(_ role: Role?, level: Int) -> Value {
    var record = none
    if let role { record[role.rawValue] = true }
    record["level\(level)"] = true
    return .object(record)
  }

  private static let none = Record(
    (Role.allCases.map(\.rawValue) + (1...deepest).map { "level\($0)" }).map { ($0, false) })
}

extension Role? {
  /// The role as the name of a block: *evidence-requirements*; *items* where there is no role.
  var className: String { flatMap { Role.classNames[$0] } ?? "items" }
}

extension Role {
  /// Made once: every piece of every section asks.
  fileprivate static let classNames = Dictionary(
    uniqueKeysWithValues: allCases.map { role in
      let name = role.rawValue.reduce(into: "") { name, letter in
        name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
      }
      return (role, name)
    })
}
