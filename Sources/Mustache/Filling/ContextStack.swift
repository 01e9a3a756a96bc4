/// The values that names are looked up in, the innermost last.
struct ContextStack {
  private var values: [Value]

  init(_ values: [Value]) {
    self.values = values
  }

  mutating func push(_ value: consuming Value) { values.append(value) }

  mutating func pop() { values.removeLast() }

  /// The value of a name; nothing at all where nobody knows the name.
  ///
  /// The first part is looked for from the innermost value out. Each further part is looked for only
  /// in what the one before it gave; below a value that is not there everything is not there.
  ///
  /// - Parameters:
  ///   - key: The places of its parts; none for what is on top.
  ///   - names: Where they stand.
  func value(of key: Range<Int>, in names: [Name]) -> Value? {
    guard let first = key.first else { return values.last }
    guard var value = innermost(names[first]) else { return nil }
    for part in key.dropFirst() {
      guard case .object(let members) = value else { return value.isTrue ? nil : .nothing }
      guard let member = members[names[part]] else { return nil }
      value = member
    }
    return value
  }

  private func innermost(_ name: Name) -> Value? {
    for index in values.indices.reversed() {
      if case .object(let members) = values[index], let member = members[name] { return member }
    }
    return nil
  }
}
