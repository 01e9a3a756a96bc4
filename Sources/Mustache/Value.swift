/// What a template is filled with: a closed type, so that nothing is looked up by reflection.
public enum Value: Sendable {
  /// A name that is known and has no value here; it prints nothing and is no mistake.
  case nothing
  case truth(Bool)
  /// Words, and numbers as they are to be printed.
  case text(String)
  /// Words that are not copied to be a value.
  case stretch(Stretch)
  case list([Value])
  /// Values by name. No order: a template names what it wants.
  case object(Record)

  /// Whether a section is filled: everything but nothing, false, no text and an empty list.
  public var isTrue: Bool {
    switch self {
    case .nothing: false
    case .truth(let truth): truth
    case .text(let text): !text.isEmpty
    case .stretch(let stretch): !stretch.isEmpty
    case .list(let values): !values.isEmpty
    case .object: true
    }
  }

  /// The words, nothing where it is something else.
  public var words: String? {
    switch self {
    case .text(let text): text
    case .stretch(let stretch): stretch.text
    case .nothing, .truth, .list, .object: nil
    }
  }
}

extension Value: Equatable {
  /// Words are the same wherever they lie.
  public static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.nothing, .nothing): return true
    case (.truth(let a), .truth(let b)): return a == b
    case (.list(let a), .list(let b)): return a == b
    case (.object(let a), .object(let b)): return a == b
    default:
      guard let a = a.words, let b = b.words else { return false }
      return a == b
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
