/// How a piece of evidence came about: the columns of the knowledge evidence record.
///
/// A product, such as a letter or a plan, has no column of its own: it is in the index of evidence, whose
/// number stands in the first column for every piece.
public enum EvidenceMethod: String, Sendable, Hashable, CaseIterable {
  case product = "EI"
  case observation = "O"
  case personalStatement = "P"
  case witnessTestimony = "WT"
  case simulation = "S"
  case priorLearning = "APEL"
  case questions = "Q&A"
  case expertWitness = "EWE"
  case discussion = "PD"

  /// The head of its column: `WT`, `Q&A`.
  public var key: String { rawValue }

  /// Who must sign a record of this kind, in the order of the lines on its form.
  public var signatories: [Person.Role] {
    switch self {
    case .product, .priorLearning: []
    case .personalStatement: [.candidate, .assessor]
    case .observation, .simulation, .questions, .discussion: [.assessor, .candidate]
    case .witnessTestimony: [.witness]
    case .expertWitness: [.expertWitness]
    }
  }

  /// Whether it can show that a candidate does something: answers to questions cannot.
  public var showsPerformance: Bool { self != .questions }

  /// Whether it can show that a candidate knows something: a product alone ticks no column.
  public var showsKnowledge: Bool { self != .product }
}

extension EvidenceMethod: Worded {
  var words: [String] {
    switch self {
    case .product: ["EI", "product", "work product", "document"]
    case .observation: ["O", "observation", "observation record"]
    case .personalStatement: ["P", "personal statement", "statement"]
    case .witnessTestimony: ["WT", "witness testimony", "testimony"]
    case .simulation: ["S", "simulation"]
    case .priorLearning: ["APEL", "accreditation of prior experience and learning", "RPL"]
    case .questions: ["Q&A", "questions and answers", "questions", "QA"]
    case .expertWitness: ["EWE", "expert witness evidence", "expert witness"]
    case .discussion: ["PD", "professional discussion", "discussion"]
    }
  }
}
