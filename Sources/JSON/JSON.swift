/// A JSON text as a value that keeps what was written: the order of members, the digits of numbers.
///
/// Numbers are their text, because 1.10 is not 1.1 and large integers do not fit a double.
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number, as its text (RFC 8259, section 6).
  case number(String)
  case string(String)
  case array([JSON])
  /// Members in the order of writing; a name may occur twice, and then the later one counts.
  case object([Member])

  /// A name and its value in an object.
  public struct Member: Sendable, Equatable {
    /// The name, without quotes and with escapes resolved.
    public var name: String
    /// What stands behind the colon.
    public var value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a number of an integer.
  public init(_ number: Int) {
    self = .number(String(number))
  }

  /// Makes an object of those members that have a value.
  public static func object(of members: KeyValuePairs<String, JSON?>) -> JSON {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for (name, value) in members {
      if let value { present.append(Member(name, value)) }
    }
    return .object(present)
  }
}

extension JSON {
  /// The member of that name, or nothing where there is none or this is no object.
  ///
  /// It looks through all members; for many look-ups in one object make a dictionary first.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The text of a string, and nothing for every other value.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The values of an array, and nothing for every other value.
  public var array: [JSON]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// The members of an object, and nothing for every other value.
  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral text: String) { self = .string(text) }
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
  public init(integerLiteral number: Int) { self.init(number) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral values: JSON...) { self = .array(values) }
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0, $1) })
  }
}
