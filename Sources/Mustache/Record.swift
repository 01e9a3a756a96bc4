/// Values by name: what a template sees as an object.
///
/// An array in the order in which names are found. Most records are made for one page, hold ten members and are
/// asked a few times, so a dictionary would take longer to make than all that is asked of it.
public struct Record: Sendable, Equatable {
  private var members: [Member] = []

  private struct Member: Sendable, Equatable {
    let name: Name
    var value: Value
  }

  /// Makes a record without members.
  public init() {}

  /// Takes values with their names; of two with one name the later is taken.
  public init(_ members: some Sequence<(String, Value)>) {
    self.members = members.map { Member(name: Name($0), value: $1) }
    // The sort keeps the order of what is equal, so the later of two is the last of its name.
    self.members.sort { $0.name < $1.name }
    dropReplaced()
  }

  /// How many members there are.
  public var count: Int { members.count }

  /// The value of a name, nothing at all where the record does not have the name.
  public subscript(name: String) -> Value? {
    get { self[Name(name)] }
    set {
      let name = Name(name)
      let place = place(of: name)
      let isThere = place < members.count && members[place].name == name
      switch newValue {
      case let value? where isThere: members[place].value = value
      case let value?: members.insert(Member(name: name, value: value), at: place)
      case nil where isThere: members.remove(at: place)
      case nil: break
      }
    }
  }

  /// The members in the order of their names, for whoever prints them.
  public var sorted: [(name: String, value: Value)] {
    members.map { ($0.name.text, $0.value) }.sorted { $0.name < $1.name }
  }

  /// The members of both; where both have a name, the value of the other.
  public func merging(_ other: Record) -> Record {
    guard !members.isEmpty else { return other }
    guard !other.members.isEmpty else { return self }
    var merged = Record()
    merged.members.reserveCapacity(count + other.count)
    var (mine, theirs) = (0, 0)
    while mine < count, theirs < other.count {
      let isMine = members[mine].name < other.members[theirs].name
      if !isMine, members[mine].name == other.members[theirs].name { mine += 1 }
      merged.members.append(isMine ? members[mine] : other.members[theirs])
      if isMine { mine += 1 } else { theirs += 1 }
    }
    merged.members += members[mine...]
    merged.members += other.members[theirs...]
    return merged
  }

  /// Takes the members of another record, also in place of its own.
  public mutating func merge(_ other: Record) { self = merging(other) }
}

extension Record: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral members: (String, Value)...) { self.init(members) }
}

extension Record {
  subscript(name: Name) -> Value? {
    let place = place(of: name)
    guard place < members.count, members[place].name == name else { return nil }
    return members[place].value
  }

  /// Where a name stands, or would stand.
  private func place(of name: Name) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Of neighbours with one name leaves the last.
  private mutating func dropReplaced() {
    func isReplaced(_ index: Int) -> Bool {
      index + 1 < members.count && members[index].name == members[index + 1].name
    }
    guard members.indices.contains(where: isReplaced) else { return }
    members = members.indices.filter { !isReplaced($0) }.map { members[$0] }
  }
}
