/// Which qualifications' documents have an item: all, unless a mark behind its code or heading says more.
///
/// Two qualifications may share a unit and still differ in a sentence of it. The unit is written once;
/// what belongs to some of them alone says so: `(in svq-scqf-6)`, `(not in svq-scqf-5, svq-scqf-8)`.
public enum Editions: Sendable, Hashable {
  /// Every qualification: the item carries no mark.
  case all
  /// These qualifications and no others, by their identifiers.
  case only([String])
  /// Every qualification but these.
  case allBut([String])

  /// Whether the documents of a qualification have the item.
  ///
  /// - Parameter qualification: Its identifier; nothing where no particular qualification is meant.
  public func includes(_ qualification: String?) -> Bool {
    switch self {
    case .all: true
    case .only(let names): qualification.map { names.holds($0) } ?? false
    case .allBut(let names): !(qualification.map { names.holds($0) } ?? false)
    }
  }

  /// Whether there is a mark.
  var isMark: Bool { if case .all = self { false } else { true } }

  /// The qualifications that the mark names, in order.
  public var names: [String] {
    switch self {
    case .all: []
    case .only(let names), .allBut(let names): names
    }
  }

  /// The mark as it is written, empty where there is none.
  public var mark: String {
    switch self {
    case .all: ""
    case .only(let names): "(in \(names.joined(separator: ", ")))"
    case .allBut(let names): "(not in \(names.joined(separator: ", ")))"
    }
  }
}

extension [String] {
  /// Whether one of them has the same bytes.
  fileprivate func holds(_ name: String) -> Bool {
    contains { $0.utf8.elementsEqual(name.utf8) }
  }
}
