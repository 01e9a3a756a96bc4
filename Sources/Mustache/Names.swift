/// The names of a record's values, as the head of a table names its columns.
///
/// A page has hundreds of records of a few sorts, such as those of statements. The names of a sort are made once, and all
/// its records share them.
public final class Names: Sendable {
  let all: [Name]
  /// The places of the names, each in the slot of its hash or the next that was free.
  ///
  /// There are none for a few names, which are sooner gone through one by one.
  private let slots: [UInt8]
  /// The places of names that are too many for that.
  private let places: [Name: Int]

  private static let free = UInt8.max
  private static let few = 4

  static let none = Names([])

  /// Takes names, each of which is there once.
  init(_ all: [Name]) {
    self.all = all
    let isMany = all.count >= Self.free
    places = isMany ? Dictionary(uniqueKeysWithValues: zip(all, all.indices)) : [:]
    slots = isMany || all.count <= Self.few ? [] : Self.slots(of: all)
  }

  private static func slots(of names: [Name]) -> [UInt8] {
    var size = 16
    while size < 2 * names.count { size *= 2 }
    var slots = [UInt8](repeating: free, count: size)
    for place in names.indices {
      var slot = names[place].slot(of: size)
      while slots[slot] != free { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt8(place)
    }
    return slots
  }

  /// Where a name stands.
  ///
  /// Called, and not written into each look-up, it needs no count of the references to what is looked through.
  @inline(never)
  func place(of name: Name) -> Int? {
    guard !slots.isEmpty else { return placeAmongFewOrMany(of: name) }
    var slot = name.slot(of: slots.count)
    while slots[slot] != Self.free {
      let place = Int(slots[slot])
      if all[place].hasHash(of: name) {
        return all[place].text == name.text ? place : placeAmongFewOrMany(of: name)
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  @inline(never)
  private func placeAmongFewOrMany(of name: Name) -> Int? {
    guard places.isEmpty else { return places[name] }
    var place = 0
    while place < all.count, all[place] != name { place &+= 1 }
    return place < all.count ? place : nil
  }
}

extension Names {
  /// Some names and further ones, each of which is there once.
  public static func + (some: Names, further: Names) -> Names { Names(some.all + further.all) }
}

extension Names: ExpressibleByArrayLiteral {
  /// Takes names, each of which is there once.
  public convenience init(arrayLiteral names: Name...) { self.init(names) }
}
