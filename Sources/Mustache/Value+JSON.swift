public import JSON

extension Value {
  /// Takes a JSON value; a number becomes its text, so that it prints as it was written.
  public init(_ json: JSON) {
    switch json {
    case .null: self = .nothing
    case .bool(let truth): self = .truth(truth)
    case .number(let text), .string(let text): self = .text(text)
    case .array(let values): self = .list(values.map(Value.init))
    case .object(let members):
      self = .object(Record(members.lazy.map { ($0.name, Value($0.value)) }))
    }
  }

  /// The value as JSON with the members of objects in the order of their names.
  ///
  /// For people who write templates and want to see what one can print.
  public var json: JSON {
    switch self {
    case .nothing: .null
    case .truth(let truth): .bool(truth)
    case .text(let text): .string(text)
    case .stretch(let stretch): .string(stretch.text)
    case .list(let values): .array(values.map(\.json))
    case .object(let members):
      .object(members.sorted.map { JSON.Member($0.name, $0.value.json) })
    }
  }
}
