import Findings
import Standards

/// The smallest thing that can change alone: a heading, a statement, a paragraph, a fact, a rule.
///
/// The model is deep, because standards are; a comparison wants it flat. An item knows its parent, so
/// the tree is still there.
///
/// There may be a million of them: small things lie side by side, so that no room is left between.
struct Item {
  /// The identifier that the model gives, or a name where it gives none.
  var id = ""
  var code: Code?
  var subject: Change.Subject
  /// The role of the section, or of the one that it stands in.
  var role: Role?
  var isWithdrawn = false
  /// Whether it is a mandatory group.
  var isMandatory = false
  /// Other codes by which people know it.
  var aliases: [String] = []
  /// The codes that it says it had before.
  var formerCodes: [String] = []
  /// The word before the code, such as *Unit*.
  var label = ""
  var wording = Prose()
  var place: Place?
  /// Which qualifications have it, of those that have what is around it.
  var editions = Editions.all

  /// Set by ``ItemList``: the item around it, -1 for the library itself.
  @Small fileprivate(set) var parent = -1
  /// The unit, qualification, suite or library that it is, or stands in.
  @Small fileprivate(set) var whole = 0
  /// Just behind the last item inside it.
  @Small fileprivate(set) var end = 0
}

extension Item {
  init(_ subject: Change.Subject) {
    self.subject = subject
  }

  var text: String { wording.plainText }

  /// What it asks for, or asked for: without the remark in brackets that may stand before it when it is withdrawn.
  var demand: Substring {
    let words = wording.markdown[...]
    guard isWithdrawn, words.utf8.first == UInt8(ascii: "(") else { return words }
    return words.behindBracket ?? words
  }

  /// Whether it is withdrawn and says nothing: what it asked for is gone, or asked for under another code.
  var isOnlyNumber: Bool { isWithdrawn && demand.isEmpty }

  /// What it goes by among its siblings if it has no code: of a fact the first of its names.
  var name: String { subject == .fact ? FactName(id).key : id }
}

extension Substring {
  /// What stands behind the bracket at the head and the space behind it; nothing if the bracket stays open.
  fileprivate var behindBracket: Substring? {
    var depth = 0
    let end = utf8.indices.first { index in
      if utf8[index] == UInt8(ascii: "(") { depth += 1 }
      if utf8[index] == UInt8(ascii: ")") { depth -= 1 }
      return depth == 0
    }
    return end.map { self[utf8.index(after: $0)...].drop { $0 == " " } }
  }
}

extension Change.Subject {
  /// What is compared as a whole before what stands in it.
  var isWhole: Bool {
    switch self {
    case .library, .suite, .qualification, .unit: true
    default: false
    }
  }

  /// A heading.
  var isSection: Bool { self == .section || self == .element }

  /// What is recognised by its words, wherever it stands.
  var isLeaf: Bool { isStatement || self == .prose }

  /// What is asked of a candidate, or an item of a list.
  var isStatement: Bool {
    switch self {
    case .criterion, .knowledge, .evidence, .product, .behaviour, .range, .keyWord, .item: true
    default: false
    }
  }

  /// What a candidate is assessed on: a criterion in the wide sense.
  var isCriterion: Bool { self == .criterion || self == .product || self == .behaviour }

  init(_ kind: Statement.Kind) {
    self =
      switch kind {
      case .criterion: .criterion
      case .knowledge: .knowledge
      case .evidence: .evidence
      case .product: .product
      case .behaviour: .behaviour
      case .range: .range
      case .keyWord: .keyWord
      case .item: .item
      }
  }
}

/// All items of a library in the order in which they are written, each before those inside it.
///
/// Of a unit that is known to be untouched there is the unit alone, folded.
struct ItemList {
  private var all: [Item] = []
  /// The places of suites, qualifications and units, in order.
  private(set) var wholes: [Int] = []
  /// The places of units in groups, in order.
  private(set) var members: [Int] = []
  /// The units of which only the first item is there, by its place.
  private(set) var folded: [Int: Unit] = [:]

  /// An item, lent and not copied: it has a dozen strings, and is looked at often.
  subscript(index: Int) -> Item {
    _read { yield all[index] }
  }
  var indices: Range<Int> { all.indices }
  var count: Int { all.count }

  /// Makes room for about so many items, so that the list need not be moved while it grows.
  mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

  /// Adds an item with nothing inside, and gives its place.
  ///
  /// It is described where it lies: copying items would take longer than all else.
  @discardableResult
  mutating func add(
    _ subject: Change.Subject, in parent: Int, _ describe: (inout Item) -> Void = { _ in }
  ) -> Int {
    let index = all.count
    all.append(Item(subject))
    describe(&all[index])
    all[index].parent = parent
    all[index].end = index + 1
    if subject.isWhole {
      all[index].whole = index
      wholes.append(index)
    } else {
      all[index].whole = all[parent].whole
      if subject == .member { members.append(index) }
    }
    return index
  }

  /// Says that everything behind an item stands inside it.
  mutating func close(_ index: Int) { all[index].end = all.count }

  /// Says that an item stands for all that is in a unit.
  mutating func fold(_ unit: Unit, at index: Int) { folded[index] = unit }

  /// Whether a qualification has an item: no mark on it or around it says otherwise.
  func isShown(_ index: Int, in qualification: String) -> Bool {
    var index = index
    while index >= 0, !all[index].subject.isWhole {
      guard all[index].editions.includes(qualification) else { return false }
      index = all[index].parent
    }
    return true
  }

  /// The items directly inside one.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < all[index].end {
      children.append(child)
      child = all[child].end
    }
    return children
  }

  /// The nearest item of a sort around one, or itself.
  func nearest(_ index: Int, where isWanted: (Change.Subject) -> Bool) -> Int? {
    var index = index
    while index >= 0 {
      if isWanted(all[index].subject) { return index }
      index = all[index].parent
    }
    return nil
  }
}

/// A number kept in half the room.
@propertyWrapper
struct Small {
  private var value: Int32

  init(wrappedValue: Int) { value = Int32(truncatingIfNeeded: wrappedValue) }

  var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(truncatingIfNeeded: newValue) }
  }
}
