import JSON

/// Holds a value against a JSON Schema, as far as our own schema goes: `type`, `enum`, `required`,
/// `properties`, `additionalProperties`, `items`, `minItems`, `minimum`, `anyOf` and `$ref` within the schema.
///
/// A keyword that it does not know is a fault of its own, so that nothing passes because it was not read.
struct SchemaCheck {
  private let root: JSON

  init(_ schema: JSON) { root = schema }

  /// What in a value is not as the schema says, each with the way to it.
  func faults(in value: JSON) -> [String] { faults(in: value, root, at: "") }

  private func faults(in value: JSON, _ schema: JSON, at path: String) -> [String] {
    var faults: [String] = []
    for keyword in schema.members ?? [] {
      switch keyword.name {
      case "$schema", "$defs", "title", "description": break
      case "$ref":
        guard let target = resolve(keyword.value.string ?? "") else {
          faults.append("\(path): no such schema: \(keyword.value.text(.compact))")
          break
        }
        faults += self.faults(in: value, target, at: path)
      case "anyOf":
        let all = (keyword.value.array ?? []).map { self.faults(in: value, $0, at: path) }
        if !all.contains([]) { faults += all.first ?? ["\(path): nothing is allowed"] }
      case "type":
        let types = keyword.value.array ?? [keyword.value]
        if !types.contains(where: { value.isOf(type: $0.string ?? "") }) {
          faults.append("\(path): not of the type \(keyword.value.text(.compact))")
        }
      case "enum":
        if keyword.value.array?.contains(value) != true { faults.append("\(path): not listed") }
      case "minimum":
        if let number = value.number, let least = keyword.value.number, number < least {
          faults.append("\(path): too small")
        }
      case "minItems":
        if let count = value.array?.count, count < keyword.value.number ?? 0 {
          faults.append("\(path): too few")
        }
      case "required":
        for name in keyword.value.array ?? [] where value.members != nil {
          if value[name.string ?? ""] == nil {
            faults.append("\(path): without '\(name.string ?? "")'")
          }
        }
      case "items":
        for (index, item) in (value.array ?? []).enumerated() {
          faults += self.faults(in: item, keyword.value, at: "\(path)/\(index)")
        }
      case "properties":
        for member in value.members ?? [] {
          guard let inner = keyword.value[member.name] else { continue }
          faults += self.faults(in: member.value, inner, at: "\(path)/\(member.name)")
        }
      case "additionalProperties":
        for member in value.members ?? [] where schema["properties"]?[member.name] == nil {
          faults.append("\(path): '\(member.name)' is not known")
        }
      default: faults.append("the keyword '\(keyword.name)' is not read here")
      }
    }
    return faults
  }

  /// The schema that a reference such as `#/$defs/unit` names.
  private func resolve(_ reference: String) -> JSON? {
    guard reference.hasPrefix("#/") else { return nil }
    return reference.dropFirst(2).split(separator: "/").reduce(root) { schema, name in
      schema?[String(name)]
    }
  }
}

extension JSON {
  fileprivate func isOf(type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number, "integer"): number != nil
    default: false
    }
  }

  fileprivate var number: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
