public import Findings
import Standards

// Some standards print a defined term in bold wherever a criterion uses it. In others bold is for weight. A
// unit shows which it is: if one of its bold words is explained, in its guidance or in the glossary, bold means
// *explained below*, and the others have to be explained too.

extension Check {
  /// Words that are marked as terms are explained, if the unit marks its terms.
  static let termsAreDefined = Check(
    .undefinedTerm,
    eachUnit: { text, terms, findings in
      var marked: [(term: String, statement: Statement)] = []
      for list in text.lists {
        let statements = list.active
        for index in statements.indices where statements[index].kind.isMarkable {
          guard statements[index].text.has(UInt8(ascii: "*")) else { continue }
          marked += statements[index].text.markdown.boldTexts.map { ($0, statements[index]) }
        }
      }
      guard !marked.isEmpty else { return }
      let own = (text.definitions.map(\.term) + text.labels).map(termKey)
      let known = terms.glossary.union(own)
      let unknown = marked.filter { !known.contains(termKey($0.term)) }
      guard unknown.count < marked.count else { return }
      var reported: Set<UInt64> = []
      for (term, statement) in unknown where reported.insert(termKey(term)).inserted {
        findings.report(
          .undefinedTerm,
          "explain '\(term.onOneLine)' in the guidance or in the glossary, as other marked terms are, or take "
            + "its mark away", at: statement.place.first("**\(term.firstLine)"))
      }
    })
}

extension Statement.Kind {
  fileprivate var isMarkable: Bool { isCriterion || self == .knowledge }
}

extension Rule {
  /// A word that is marked as a term is explained nowhere.
  public static let undefinedTerm = Rule(
    "undefined-term", .warning,
    "Where a unit prints its terms in bold, each is explained in its guidance or in the glossary.")
}
