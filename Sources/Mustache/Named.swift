/// Things of one kind by their names, which stand apart from them.
struct Named<Thing: Sendable>: Sendable {
  private(set) var names: Names
  /// The thing of each name.
  private(set) var things: [Thing]

  init(_ names: Names = .none, _ things: [Thing] = []) {
    precondition(names.all.count == things.count, "Each name has one thing.")
    self.names = names
    self.things = things
  }

  /// Takes things with their names; of two with one name the later is taken.
  init(_ members: some Sequence<(String, Thing)>) {
    var (names, things): ([Name], [Thing]) = ([], [])
    var places: [Name: Int] = [:]
    for (text, thing) in members {
      let name = Name(text)
      if let place = places[name] {
        things[place] = thing
      } else {
        places[name] = names.count
        names.append(name)
        things.append(thing)
      }
    }
    self.init(Names(names), things)
  }

  subscript(name: Name) -> Thing? {
    get { names.place(of: name).map { things[$0] } }
    set {
      switch (newValue, names.place(of: name)) {
      case (let thing?, let place?): things[place] = thing
      case (let thing?, nil):
        names = Names(names.all + [name])
        things.append(thing)
      case (nil, let place?):
        names = Names(names.all.filter { $0 != name })
        things.remove(at: place)
      case (nil, nil): break
      }
    }
  }

  /// What both have; where both have a name, the thing of the other.
  func merging(_ other: Named) -> Named {
    guard !things.isEmpty else { return other }
    guard !other.things.isEmpty else { return self }
    var (all, things) = (names.all, things)
    for (name, thing) in zip(other.names.all, other.things) {
      if let place = names.place(of: name) {
        things[place] = thing
      } else {
        all.append(name)
        things.append(thing)
      }
    }
    return Named(all.count == names.all.count ? names : Names(all), things)
  }
}
