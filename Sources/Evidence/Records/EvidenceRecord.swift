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
  /// Where it happened.
  public var scene: Cell
  /// From when to when it took: `10:00 to 10:25`.
  public var time: Cell
  /// Where a recording of it is kept, empty if there is none.
  public var recording: Cell
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

  /// When it began, as written; empty if that is not told.
  public var began: String { hours.first ?? "" }
  /// When it ended, as written; empty if that is not told.
  public var ended: String { hours.count > 1 ? hours[1] : "" }

  private var hours: [String] {
    var hours: [String] = [""]
    for word in time.text.split(whereSeparator: \.isWhitespace) {
      if word == "to" || word == "-" || word == "–" {
        hours.append("")
      } else {
        hours[hours.count - 1] += (hours[hours.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return hours
  }
}
