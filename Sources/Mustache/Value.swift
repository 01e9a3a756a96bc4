/// What a template is filled with: a closed type, so that nothing is looked up by reflection.
public enum Value: Sendable, Equatable {
  /// A name that is known and has no value here; it prints nothing and is no mistake.
  case nothing
  case truth(Bool)
  /// Words, and numbers as they are to be printed.
  case text(String)
  case list([Value])
  /// Values by name. No order: a template names what it wants.
  case object(Record)

  /// Whether a section is filled: everything but nothing, false, no text and an empty list.
  public var isTrue: Bool {
    switch self {
    case .nothing: false
    case .truth(let truth): truth
    case .text(let text): !text.isEmpty
    case .list(let values): !values.isEmpty
    case .object: true
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(booleanLiteral truth: Bool) { self = .truth(truth) }
  public init(nilLiteral: ()) { self = .nothing }
  public init(arrayLiteral values: Value...) { self = .list(values) }
  public init(dictionaryLiteral members: (Name, Value)...) {
    self = .object(Record(written: members))
  }
}
