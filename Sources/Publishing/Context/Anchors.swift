import Standards

/// The anchors of a suite: what stands behind `#` in the address of a unit, a section or a statement.
///
/// An identifier is unique within its unit only, and a handbook holds many units. Most standards put
/// the unit's code before its statements' (`F1`, `F1.1.2`, `F1a`), so most identifiers can stand as
/// they are; any other gets its unit's identifier and a hyphen before it (`F1-key-words`). Which
/// unit an identifier belongs to is decided by the longest unit identifier that it begins with: with
/// units `1` and `1a`, unit `1`'s `1ab` becomes `1-1ab`. The rule looks at the whole suite, so that an
/// anchor is the same in every document.
struct Anchors: Sendable {
  private let units: Set<String>
  /// The units whose identifiers others begin with.
  private let extended: Set<String>

  /// Takes the identifiers of all units that documents can hold together.
  init(units: [String]) {
    self.units = Set(units)
    let sorted = units.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    extended = Set(
      zip(sorted, sorted.dropFirst()).filter { $1.utf8.starts(with: $0.utf8) }.map(\.0))
  }

  /// The anchor of something inside a unit, or of something that is in none.
  func anchor(_ id: String, in unit: String?) -> String { inside(unit).anchor(id) }

  /// The anchors inside a unit, or of what is in none.
  func inside(_ unit: String?) -> Inside {
    Inside(unit: unit, others: unit.map(extended.contains) ?? false ? units : nil)
  }

  /// The anchors of one unit, of whose many items nothing is asked twice.
  struct Inside: Sendable {
    fileprivate let unit: String?
    /// All units, if the identifiers of some begin with that of this one.
    fileprivate let others: Set<String>?

    /// The anchor of an identifier.
    func anchor(_ id: String) -> String {
      guard let unit, !owns(unit, id) else { return id }
      return "\(unit)-\(id)"
    }

    private func owns(_ unit: String, _ id: String) -> Bool {
      let (head, whole) = (unit.utf8.span, id.utf8.span)
      guard !head.isEmpty, whole.count > head.count, whole.starts(with: head),
        !head[head.count - 1].isDigit || !whole[head.count].isDigit
      else { return false }
      guard let others else { return true }
      return !id.utf8.indices.dropFirst(head.count).contains { others.contains(String(id[...$0])) }
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
