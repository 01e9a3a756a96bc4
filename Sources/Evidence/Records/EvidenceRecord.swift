public import CSV
public import Findings
public import Standards

/// One piece of evidence: a row of `evidence.csv`.
///
/// The index of evidence has a line for it, the matrix a column, and most kinds have a form of their own that
/// tells the whole of it. All of them are filled from here, so they cannot contradict each other.
public struct EvidenceRecord: Sendable {
  /// Whose evidence it is.
  public var candidate: Cell
  /// The qualification that it counts for, by its file's name, and its version: `svq-scqf-5 1.0`.
  public var edition: Cell
  /// The number under which it is cited, as written.
  public var number: Cell
  /// What it is, in the words of the index.
  public var item: Cell
  /// How it came about.
  public var method: Entry<EvidenceMethod>
  /// The day on which it happened or was made.
  public var date: Entry<Day>
  /// Where it is kept; empty when it is in the portfolio.
  public var location: Cell
  /// The codes that it is claimed for; a code of a unit or element is only a link to it.
  public var codes: [Cell]
  /// Who observed, testified, asked or discussed; empty where the method says it.
  public var by: Cell
  /// The numbers of other pieces that it relates to.
  public var related: [Cell]
  /// The purpose of a statement or a discussion, or the circumstances of questions.
  public var purpose: Cell
  /// What the record tells; paragraphs are divided by line ends.
  public var account: Cell
  /// What the assessor says to the candidate about it.
  public var feedback: Cell
  /// The day on which the candidate or the witness signed.
  public var signed: Entry<Day>
  /// The day on which the assessor signed.
  public var assessed: Entry<Day>
  /// The day on which the internal verifier sampled it.
  public var sampled: Entry<Day>
  /// The row.
  public var place: Place
}

extension EvidenceRecord {
  /// Whether it lies in the portfolio, so that the index says *Yes*.
  public var isInPortfolio: Bool { location.isEmpty }

  /// The paragraphs of the account.
  public var paragraphs: [String] {
    account.text.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The questions and answers of an account whose lines begin with `Q:` and `A:`.
  ///
  /// A line without either goes on with what the line before it said.
  public var exchanges: [(question: String, answer: String)] {
    var exchanges: [(question: String, answer: String)] = []
    var isAnswer = false
    for line in paragraphs {
      let head = line.prefix(2).uppercased()
      let isHead = head == "Q:" || head == "A:"
      let text = isHead ? line.dropFirst(2).trimmed : line
      if head == "Q:" || exchanges.isEmpty { exchanges.append(("", "")) }
      if isHead { isAnswer = head == "A:" }
      let last = exchanges.count - 1
      if isAnswer {
        exchanges[last].answer += (exchanges[last].answer.isEmpty ? "" : "\n") + text
      } else {
        exchanges[last].question += (exchanges[last].question.isEmpty ? "" : "\n") + text
      }
    }
    return exchanges
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    let head = drop { $0.isWhitespace }
    return String(head.reversed().drop { $0.isWhitespace }.reversed())
  }
}
