public import Findings
import Standards

extension Check {
  /// No criterion and no knowledge item of a unit repeats another word for word.
  ///
  /// An assessor would have to sign it twice, and as a rule the second stands in the place of one that
  /// was lost. What belongs to different qualifications may be the same: nobody has both.
  static let statementsAreDistinct = Check(
    .repeatedStatement,
    eachUnit: { text, _, findings in
      reportTitles(of: text.unit, &findings)
      guard text.mayRepeatStatements else { return }
      var firsts: [Statement.Kind: [UInt64: [Statement]]] = [:]
      for list in text.lists where !list.isNested {
        let statements = list.active
        for index in statements.indices where statements[index].kind.isRepeatable {
          let statement = statements[index]
          let kind = statement.kind.isCriterion ? .criterion : statement.kind
          let key = statements.wordingKey(of: index)
          let others = firsts[kind]?[key] ?? []
          firsts[kind, default: [:]][key] = others + (others.count < 4 ? [statement] : [])
          guard let first = others.first(where: { $0.editions.meets(statement.editions) }) else {
            continue
          }
          findings.report(
            .repeatedStatement,
            "write what '\(statement.name)' was meant to say, or remove it: '\(first.name)' says the same",
            at: statement.place,
            notes: [Finding.Note("'\(first.name)' stands here", at: first.place)]
          )
        }
      }
    })

  /// Reports criteria that are the titles of elements: the list of contents before them was read as criteria.
  private static func reportTitles(of unit: Unit, _ findings: inout Findings) {
    let criteria = unit.criteriaOutsideElements
    guard !criteria.isEmpty else { return }
    let elements = unit.elements
    guard !elements.isEmpty else { return }
    var titles: [UInt64: Section] = [:]
    for element in elements { titles[element.title.withBytes { $0.wordingKey }] = element }
    for criterion in criteria where criterion.items.isEmpty && !criterion.text.isEmpty {
      guard let element = titles[criterion.text.withBytes { $0.wordingKey }] else { continue }
      findings.report(
        .repeatedStatement,
        "take out '\(criterion.name)': it is the title of an element, and no criterion to be recorded",
        at: criterion.place,
        notes: [Finding.Note("the element stands here", at: element.place)])
    }
  }
}

extension Statement.Kind {
  fileprivate var isRepeatable: Bool { isCriterion || self == .knowledge || self == .keyWord }
}

extension UnitText {
  /// Whether two statements have the same words, of one kind or not: in most units none have.
  fileprivate var mayRepeatStatements: Bool {
    var keys = NumberSet(capacity: lists.reduce(0) { $0 + $1.active.count })
    for list in lists where !list.isNested {
      let statements = list.active
      for index in statements.indices where statements[index].kind.isRepeatable {
        guard keys.insert(statements.letterSum(of: index)) else { return true }
      }
    }
    return false
  }
}

extension [Statement] {
  /// A number for the letters of one, and those of the items under it: the same where the words are.
  fileprivate func letterSum(of index: Int) -> UInt64 {
    let items = self[index].items
    var sum = UInt64(0).followed(by: self[index].text.withBytes { $0.letterSum })
    for index in items.indices { sum = sum.followed(by: items.letterSum(of: index)) }
    return sum
  }

  /// A number for the words of one, and those of the items under it.
  fileprivate func wordingKey(of index: Int) -> UInt64 {
    let items = self[index].items
    var key = UInt64(0).followed(by: self[index].text.withBytes { $0.wordingKey })
    for index in items.indices { key = key.followed(by: items.wordingKey(of: index)) }
    return key
  }
}

extension Span<UInt8> {
  /// The sum of the small letters and that of their squares: words that are the same have the same, and hardly others.
  ///
  /// It is told without a branch, and so of many letters at once.
  fileprivate var letterSum: UInt64 {
    var (sum, squares) = (UInt32(0), UInt32(0))
    for index in indices {
      let letter = isLetter(self[index]) ? UInt32(self[index] | 0x20) : 0
      sum &+= letter
      squares &+= letter &* letter
    }
    return UInt64(sum) << 32 | UInt64(squares)
  }
}

extension Rule {
  /// A criterion, a knowledge item or a key word says word for word what another says.
  public static let repeatedStatement = Rule(
    "repeated-statement", .warning,
    "Each criterion, each knowledge item and each key word of a unit says something of its own.")
}
