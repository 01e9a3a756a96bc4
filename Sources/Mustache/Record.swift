/// Values by name: what a template sees as an object.
///
/// Most records are made for one page, hold ten members and are asked a few times: to put their members in any order
/// would take longer than all that is asked of them. So they are kept as they are written, and gone through one by
/// one. Where there are more than a few, they stand in the order in which names are found.
public struct Record: Sendable {
  private var members: [Member]

  /// Without names for its parts, so that what is written in a program is taken as it lies.
  private typealias Member = (Name, Value)

  /// So many members are gone through sooner than they are looked up in order.
  private static let few = 16

  /// Makes a record without members.
  public init() { members = [] }

  /// Takes values with their names; of two with one name the later is taken.
  public init(_ members: some Sequence<(String, Value)>) {
    self.members = members.map { (Name($0), $1) }
    putInOrder()
  }

  /// How many members there are.
  public var count: Int { members.count }

  /// The value of a name, nothing at all where the record does not have the name.
  public subscript(name: String) -> Value? {
    get { self[Name(name)] }
    set {
      let name = Name(name)
      switch (newValue, place(of: name)) {
      case (let value?, let place?): members[place].1 = value
      case (let value?, nil): add(value, under: name)
      case (nil, let place?): members.remove(at: place)
      case (nil, nil): break
      }
    }
  }

  /// The members in the order of their names, for whoever prints them.
  public var sorted: [(name: String, value: Value)] {
    members.map { ($0.0.text, $0.1) }.sorted { $0.0 < $1.0 }
  }

  /// The members of both; where both have a name, the value of the other.
  public func merging(_ other: Record) -> Record {
    guard !members.isEmpty else { return other }
    guard !other.members.isEmpty else { return self }
    guard count + other.count > Self.few else { return mergingFew(other) }
    let (old, new) = (inOrder, other.inOrder)
    var merged = Record()
    merged.members.reserveCapacity(old.count + new.count)
    var (mine, theirs) = (0, 0)
    while mine < old.count, theirs < new.count {
      let isMine = old[mine].0 < new[theirs].0
      if !isMine, old[mine].0 == new[theirs].0 { mine += 1 }
      merged.members.append(isMine ? old[mine] : new[theirs])
      if isMine { mine += 1 } else { theirs += 1 }
    }
    merged.members += old[mine...]
    merged.members += new[theirs...]
    return merged
  }

  /// Takes the members of another record, also in place of its own.
  public mutating func merge(_ other: Record) { self = merging(other) }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// Takes values with their names, each of which is there once.
  public init(dictionaryLiteral members: (Name, Value)...) { self.init(written: members) }

  init(written members: [(Name, Value)]) {
    self.members = members
    if members.count > Self.few { putInOrder() }
  }
}

extension Record: Equatable {
  public static func == (a: Record, b: Record) -> Bool {
    a.inOrder.elementsEqual(b.inOrder) { $0.0 == $1.0 && $0.1 == $1.1 }
  }
}

extension Record {
  subscript(name: Name) -> Value? { place(of: name).map { members[$0].1 } }

  /// Where a name stands.
  private func place(of name: Name) -> Int? {
    guard members.count > Self.few else {
      var place = members.count - 1
      while place >= 0, members[place].0 != name { place -= 1 }
      return place < 0 ? nil : place
    }
    let place = placeInOrder(of: name)
    return place < members.count && members[place].0 == name ? place : nil
  }

  /// Where a name stands, or would stand, among members that are in order.
  private func placeInOrder(of name: Name) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].0 < name { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds a member under a name that is not there yet.
  private mutating func add(_ value: Value, under name: Name) {
    guard members.count <= Self.few else {
      members.insert((name, value), at: placeInOrder(of: name))
      return
    }
    members.append((name, value))
    if members.count > Self.few { putInOrder() }
  }

  private func mergingFew(_ other: Record) -> Record {
    var merged = self
    for index in other.members.indices {
      if let place = place(of: other.members[index].0) {
        merged.members[place].1 = other.members[index].1
      } else {
        merged.members.append(other.members[index])
      }
    }
    return merged
  }

  private var inOrder: [Member] {
    members.count > Self.few ? members : members.sorted { $0.0 < $1.0 }
  }

  /// Puts the members in the order in which names are found; of two with one name the later is left.
  private mutating func putInOrder() {
    // The sort keeps the order of what is equal, so the later of two is the last of its name.
    members.sort { $0.0 < $1.0 }
    func isReplaced(_ index: Int) -> Bool {
      index + 1 < members.count && members[index].0 == members[index + 1].0
    }
    guard members.indices.contains(where: isReplaced) else { return }
    members = members.indices.filter { !isReplaced($0) }.map { members[$0] }
  }
}
