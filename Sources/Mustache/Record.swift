/// Values by name: what a template sees as an object.
///
/// Most records hold ten values and are asked a few times. They keep them as they are written, and leave it to their names
/// to tell which is wanted.
public struct Record: Sendable {
  private var members: Named<Value>

  private init(_ members: Named<Value>) { self.members = members }

  /// Makes a record without values.
  public init() { members = Named() }

  /// Takes a value for each name.
  public init(_ names: Names, _ values: [Value]) { members = Named(names, values) }

  /// Takes values with their names; of two with one name the later is taken.
  public init(_ members: some Sequence<(String, Value)>) { self.members = Named(members) }

  /// How many values there are.
  public var count: Int { members.things.count }

  /// The value of a name, nothing at all where the record does not have the name.
  public subscript(name: String) -> Value? {
    get { members[Name(name)] }
    set { members[Name(name)] = newValue }
  }

  subscript(name: Name) -> Value? { members[name] }

  /// The value of a name in what another name gives, nothing at all where the record does not have the other.
  @inline(never)
  func value(of name: Name, in outer: Name) -> Value?? {
    members.names.place(of: outer).map { members.things[$0][name] }
  }

  /// The value of a name, called so that the record is lent for it and not copied.
  @inline(never)
  fileprivate func value(of name: Name) -> Value? { members[name] }

  /// The values in the order of their names, for whoever prints them.
  public var sorted: [(name: String, value: Value)] {
    zip(members.names.all, members.things).map { ($0.text, $1) }.sorted { $0.0 < $1.0 }
  }

  /// The values of both; where both have a name, the value of the other.
  public func merging(_ other: Record) -> Record { Record(members.merging(other.members)) }

  /// Takes the values of another record, also in place of its own.
  public mutating func merge(_ other: Record) { self = merging(other) }
}

extension Value {
  /// The value of a name in this one; below a value that is not there everything is not there.
  subscript(name: Name) -> Value? {
    switch self {
    case .object(let record): record.value(of: name)
    case .nothing, .truth, .text, .stretch, .list: isTrue ? nil : .nothing
    }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// Takes values with their names, each of which is there once.
  public init(dictionaryLiteral members: (Name, Value)...) { self.init(written: members) }

  init(written members: [(Name, Value)]) {
    self.init(
      members.isEmpty ? .none : Names(members.map { $0.0 }), members.map { $0.1 })
  }
}

extension Record: Equatable {
  public static func == (a: Record, b: Record) -> Bool {
    a.count == b.count && zip(a.members.names.all, a.members.things).allSatisfy { b[$0] == $1 }
  }
}
