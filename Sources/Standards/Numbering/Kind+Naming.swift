extension Statement.Kind {
  /// The letters that tell its number from that of another list in an identifier.
  var letters: String {
    switch self {
    case .criterion: "pc"
    case .knowledge: "k"
    case .evidence: "er"
    case .product: "pr"
    case .behaviour: "bh"
    case .range: "r"
    case .keyWord: "kw"
    case .item: "i"
    }
  }

  /// Whether its numbers have nothing to do with those of elements and criteria.
  var hasOwnNumbers: Bool {
    switch self {
    case .criterion, .knowledge, .product, .behaviour: false
    case .evidence, .range, .keyWord, .item: true
    }
  }

  /// What a person calls it.
  public var name: String {
    switch self {
    case .criterion: "criterion"
    case .knowledge: "knowledge item"
    case .evidence: "evidence requirement"
    case .product: "product"
    case .behaviour: "behaviour"
    case .range: "range statement"
    case .keyWord: "key word"
    case .item: "item"
    }
  }
}

extension Role {
  /// The word that names its section in an identifier.
  var anchor: String {
    switch self {
    case .evidenceRequirements: "evidence-requirements"
    case .keyWords: "key-words"
    default: rawValue
    }
  }
}

/// A value for each kind of statement.
struct ByKind<Value> {
  private var values: InlineArray<8, Value>

  init(repeating value: Value) { values = InlineArray(repeating: value) }

  subscript(kind: Statement.Kind) -> Value {
    get { values[kind.number] }
    _modify { yield &values[kind.number] }
  }
}

extension Statement.Kind {
  fileprivate var number: Int {
    switch self {
    case .criterion: 0
    case .knowledge: 1
    case .evidence: 2
    case .product: 3
    case .behaviour: 4
    case .range: 5
    case .keyWord: 6
    case .item: 7
    }
  }
}
