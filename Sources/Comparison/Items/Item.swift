import Findings
import Standards

/// The smallest thing that can change alone: a heading, a statement, a paragraph, a fact, a rule.
///
/// The model is deep, because standards are; a comparison wants it flat. An item knows its parent, so
/// the tree is still there.
struct Item {
  var subject: Change.Subject
  /// The identifier that the model gives, or a name where it gives none.
  var id = ""
  /// What the item goes by among its siblings when it has no code, such as a fact's name.
  var name = ""
  var code: Code?
  /// Other codes by which people know it.
  var aliases: [String] = []
  /// The codes that it says it had before.
  var formerCodes: [String] = []
  /// The word before the code, such as *Unit*.
  var label = ""
  var wording = Prose(markdown: "")
  var isWithdrawn = false
  /// Which qualifications have it, of those that have what is around it.
  var editions = Editions.all
  /// The role of the section, or of the one that it stands in.
  var role: Role?
  /// Whether it is a mandatory group.
  var isMandatory = false
  var place: Place?

  /// Set by ``ItemList``: the item around it, -1 for the library itself.
  fileprivate(set) var parent = -1
  /// The unit, qualification, suite or library that it is, or stands in.
  fileprivate(set) var whole = 0
  /// Just behind the last item inside it.
  fileprivate(set) var end = 0
}

extension Item {
  init(_ subject: Change.Subject) {
    self.subject = subject
  }

  var text: String { wording.plainText }
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
struct ItemList {
  private(set) var all: [Item] = []

  /// An item, lent and not copied: it has a dozen strings, and is looked at often.
  subscript(index: Int) -> Item {
    _read { yield all[index] }
  }
  var indices: Range<Int> { all.indices }
  var count: Int { all.count }

  /// Adds an item, and in it what the body adds.
  mutating func add(
    _ item: Item, in parent: Int, _ body: (inout ItemList, Int) -> Void = { _, _ in }
  ) {
    let index = all.count
    var item = item
    item.parent = parent
    item.whole = item.subject.isWhole || parent < 0 ? index : all[parent].whole
    all.append(item)
    body(&self, index)
    all[index].end = all.count
  }

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
