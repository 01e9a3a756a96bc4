import CSV
import Evidence
import Findings
import Foundation
import Standards
import Testing

/// The worked examples of the repository's standards, which logbooks print on their forms.
struct WorkedExampleTests {
  @Test func `there is a worked example`() {
    #expect(!Repository.examples.isEmpty)
  }

  @Test(arguments: Repository.examples)
  func `a worked example agrees with itself and with the standards`(folder: String) async {
    let (portfolio, read) = Repository.portfolio(folder)
    var findings = read
    findings.append(portfolio.findings(in: await Repository.library()))
    #expect(findings.lines() == "")
    for file in [portfolio.people.count, portfolio.profile.count, portfolio.plan.count] {
      #expect(file > 0)
    }
  }

  @Test(arguments: Repository.examples)
  func `a worked example shows every way of collecting evidence`(folder: String) {
    let methods = Set(Repository.portfolio(folder).portfolio.records.compactMap(\.method.value))
    #expect(methods.count == EvidenceMethod.allCases.count)
  }

  @Test(arguments: Repository.examples)
  func `each signature stands on its own line`(folder: String) {
    let portfolio = Repository.portfolio(folder).portfolio
    let forms =
      portfolio.records.map { portfolio.signatures(on: $0) }
      + portfolio.decisions.map { portfolio.signatures(on: $0) }
    #expect(forms.contains { $0.count == 3 })
    for signatures in forms {
      #expect(Set(signatures.map(\.name)).count == signatures.count)
      for signature in signatures {
        let parts = portfolio.people.filter { $0.name.text == signature.name }.map(\.role.value)
        #expect(parts.contains(signature.role))
      }
    }
  }

  @Test(arguments: Repository.examples)
  func `what a round of assessment names as open is what was open on its day`(
    folder: String
  ) async throws {
    let portfolio = Repository.portfolio(folder).portfolio
    let library = await Repository.library()
    let register = try #require(StatementRegister(for: portfolio, in: library))
    let rounds = portfolio.decisions.filter { $0.subject.value == .assessment }
    #expect(rounds.count > 1)
    for round in rounds {
      let unit = try #require(register.unit(round.code.text))
      let day = try #require(round.assessorSigned.value)
      let open = Coverage(of: unit, by: Claims(of: portfolio, in: register)).open(on: day)
      #expect(open.isEmpty == (round.outcome.value == .achieved))
      for code in open.compactMap(\.statement.code?.printed) {
        #expect(round.feedback.text.contains(code))
        #expect(round.action.text.contains(code))
      }
    }
  }

  @Test func `the worked example is what a person sees here`() async throws {
    let portfolio = Repository.portfolio("customer-service/examples/rowan-sampleton").portfolio
    let library = await Repository.library()
    let register = try #require(StatementRegister(for: portfolio, in: library))
    let actual = try portfolio.summary(in: register)
    let url = fixtures.appending(path: "rowan-sampleton.txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
      try Data(actual.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)")
      return
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(actual == expected)
  }
}

extension Portfolio {
  /// The index of evidence, the matrix and the rounds of each unit that is submitted, as text.
  fileprivate func summary(in register: StatementRegister) throws -> String {
    var lines = ["\(candidate), \(qualification)", "", "Index of evidence"]
    for record in records {
      let key = record.method.value?.key ?? "?"
      lines.append(
        "\(record.number.text). \(record.item.text) (\(key), \(record.date.text)), "
          + (record.isInPortfolio ? "in the portfolio" : record.location.text))
      let signed = signatures(on: record).map { "\($0.role.rawValue) \($0.name) \($0.date.text)" }
      if !signed.isEmpty { lines.append("   signed: " + signed.joined(separator: ", ")) }
    }
    lines += ["", "Witnesses"]
    for person in people {
      let numbers = testimonies(of: person).map(\.number.text)
      guard person.role.value == .witness || person.role.value == .expertWitness else { continue }
      lines.append("\(person.name.text), \(person.role.text): \(numbers.joined(separator: ", "))")
    }
    let claims = Claims(of: self, in: register)
    for code in profile.filter({ $0.name.value == .submitted }).flatMap(\.codes) {
      let unit = try #require(register.unit(code.text))
      let coverage = Coverage(of: unit, by: claims)
      let matrix = EvidenceMatrix(coverage, of: self)
      lines += ["", "Matrix of \(unit.id)", row("", matrix.numbers)]
      lines += matrix.rows.map { line in
        row(line.statement.id, line.crosses.map { $0 ? "x" : "." })
          + (coverage[line.statement.id]?.methods ?? []).map { " " + $0.key }.joined()
      }
      for decision in decisions(.assessment, on: code.text) {
        let open = decision.assessorSigned.value.map { coverage.open(on: $0) } ?? []
        let judged = records(judgedIn: decision).map(\.number.text).joined(separator: ", ")
        lines += ["", "Round \(decision.round.text) judged \(judged)"]
        lines += [
          "Not yet covered on \(decision.assessorSigned.text): "
            + (open.isEmpty ? "nothing" : open.map(\.statement.id).joined(separator: ", "))
        ]
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func row(_ head: String, _ cells: [String]) -> String {
    let head = head.padding(toLength: 9, withPad: " ", startingAt: 0)
    return head + cells.map { String(repeating: " ", count: 3 - $0.count) + $0 }.joined()
  }
}
