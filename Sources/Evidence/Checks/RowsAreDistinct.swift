import CSV
public import Findings
import Standards

extension PortfolioCheck {
  /// Each decision, each line of the profile and each part of a person stands in one row, for a form has one place for it.
  mutating func rowsAreDistinct(_ register: StatementRegister?) {
    decisionsAreDistinct(register)
    fieldsAreDistinct()
    peopleAreDistinct()
  }

  /// Of two rows about one record the later counts: people write below what they wrote before.
  private mutating func decisionsAreDistinct(_ register: StatementRegister?) {
    var last: [String: Decision] = [:]
    for decision in portfolio.decisions.reversed() where !decision.code.isEmpty {
      // The rounds of an assessment have numbers, and those are looked at elsewhere.
      guard let subject = decision.subject.value, subject != .assessment else { continue }
      let target = register?.target(of: decision.code.text)?.id ?? codeKey(decision.code.text)
      guard let later = last["\(subject) \(target)"] else {
        last["\(subject) \(target)"] = decision
        continue
      }
      findings.report(
        .repeatedRow,
        "decide on this \(subject.rawValue) in one row; the forms show the last row about "
          + "'\(later.code.text)', and nothing of this one", at: decision.code.place,
        notes: [Finding.Note("the forms show this one", at: later.code.place)])
    }
  }

  private mutating func fieldsAreDistinct() {
    var first: [ProfileField.Name: Cell] = [:]
    for field in portfolio.profile {
      guard let name = field.name.value else { continue }
      guard let other = first[name] else {
        first[name] = field.name.cell
        continue
      }
      findings.report(
        .repeatedRow,
        "write '\(name.rawValue)' in one row; the forms show the first, and nothing of this one",
        at: field.name.cell.place, notes: [Finding.Note("the forms show this one", at: other.place)]
      )
    }
  }

  private mutating func peopleAreDistinct() {
    var first: [String: Cell] = [:]
    for person in portfolio.people where !person.name.isEmpty {
      guard let role = person.role.value else { continue }
      let key = "\(role) \(nameKey(person.name.text))"
      guard let other = first[key] else {
        first[key] = person.name
        continue
      }
      findings.report(
        .repeatedRow,
        "list '\(person.name.text)' once as \(role.rawValue); the forms show the first row",
        at: person.name.place, notes: [Finding.Note("the forms show this one", at: other.place)])
    }
  }
}

extension Rule {
  /// Two rows say what a form has one place for.
  public static let repeatedRow = Rule(
    "repeated-row", .error,
    "A decision, a line of the profile and a part of a person stand in one row each.")
}
