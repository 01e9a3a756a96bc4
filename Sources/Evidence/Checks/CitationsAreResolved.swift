import CSV
public import Findings

extension PortfolioCheck {
  /// Every evidence number that is cited exists, in lists and in the text of accounts and feedback.
  mutating func citationsAreResolved() {
    let numbers = Set(portfolio.records.map { Array($0.number.text.utf8) })
    for record in portfolio.records {
      for number in record.related {
        if number.says(record.number.text) {
          findings.report(
            .unknownEvidenceNumber, "relate this piece to others than itself", at: number.place)
        } else {
          expect(number.text, among: numbers, at: number.place)
        }
      }
      expectCitations(in: [record.purpose, record.account, record.feedback], among: numbers)
    }
    for decision in portfolio.decisions {
      expectCitations(in: [decision.feedback, decision.action], among: numbers)
    }
  }

  private mutating func expectCitations(in cells: [Cell], among numbers: Set<[UInt8]>) {
    for cell in cells {
      for (number, place) in cell.citedNumbers { expect(number, among: numbers, at: place) }
    }
  }

  private mutating func expect(_ number: String, among numbers: Set<[UInt8]>, at place: Place) {
    guard !numbers.contains(Array(number.utf8)) else { return }
    findings.report(
      .unknownEvidenceNumber,
      "cite a piece of evidence that is in the index; there is no number '\(number)'", at: place)
  }
}

extension Cell {
  /// The numbers that a text cites as *evidence 4*, *evidence number 4* or *evidence 4 and 5*.
  fileprivate var citedNumbers: [(number: String, place: Place)] {
    var cited: [(number: String, place: Place)] = []
    var isCiting = false
    for item in items {
      let word = item.text.drop { $0 == "(" }.prefix { $0.isLetter || $0.isNumber }
      if word.first?.isNumber ?? false {
        if isCiting { cited.append((String(word), item.place)) }
      } else {
        let word = word.lowercased()
        isCiting =
          word == "evidence" || isCiting && ["number", "numbers", "and", "or"].contains(word)
      }
    }
    return cited
  }
}

extension Rule {
  /// A text cites a piece of evidence that does not exist.
  public static let unknownEvidenceNumber = Rule(
    "unknown-evidence-number", .error, "Every evidence number that is cited is in the index.")
}
