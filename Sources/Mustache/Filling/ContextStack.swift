/// The values that names are looked up in, the innermost last.
struct ContextStack {
  /// The records among the values: names are found nowhere else.
  private var records: [Record] = []
  /// The values, nil for the next of the records.
  private var values: [Value?] = []

  init(_ values: [Value]) {
    records.reserveCapacity(16)
    self.values.reserveCapacity(16)
    for value in values { push(value) }
  }

  mutating func push(_ value: consuming Value) {
    guard case .object = value else { return values.append(value) }
    values.append(nil)
    if case .object(let record) = consume value { records.append(consume record) }
  }

  mutating func pop() {
    if values.removeLast() == nil { records.removeLast() }
  }

  /// The value of a name; nothing at all where nobody knows the name.
  ///
  /// The first part is looked for from the innermost value out. Each further part is looked for only
  /// in what the one before it gave; below a value that is not there everything is not there.
  ///
  /// - Parameters:
  ///   - key: The places of its parts; none for what is on top.
  ///   - names: Where they stand.
  func value(of key: Range<Int>, in names: [Name]) -> Value? {
    guard !key.isEmpty else { return innermost }
    let (first, second) = (key.lowerBound, key.lowerBound + 1)
    guard second < key.upperBound else { return innermost(names[first]) }
    guard var value = innermost(names[second], in: names[first]) else { return nil }
    for part in key.dropFirst(2) {
      guard let inner = value[names[part]] else { return nil }
      value = inner
    }
    return value
  }

  private var innermost: Value? {
    guard let value = values.last else { return nil }
    return value ?? records.last.map { .object($0) }
  }

  /// Called, as ``Names/place(of:)`` is, it counts no references to the records that it looks through.
  @inline(never)
  private func innermost(_ name: Name) -> Value? {
    for index in records.indices.reversed() {
      if let value = records[index][name] { return value }
    }
    return nil
  }

  /// The value of a name in what another name gives, which is lent for that and not copied.
  @inline(never)
  private func innermost(_ name: Name, in outer: Name) -> Value? {
    for index in records.indices.reversed() {
      if let found = records[index].value(of: name, in: outer) { return found }
    }
    return nil
  }
}
