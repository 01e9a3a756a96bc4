import CSV
import Evidence
import Mustache
import Standards

/// What a worked example writes beside the statements of one unit: dates, ticks and crosses.
struct UnitMarks {
  private let coverage: Coverage
  private let crosses: [String: [Bool]]
  private let sheet: Int
  private let labels: Labels
  /// The evidence numbers over the columns of the sheet of the matrix.
  let pieces: Value

  /// Looks up the marks of a unit, nothing if the example has no evidence for it.
  ///
  /// - Parameter sheet: The sheet of the matrix whose crosses are wanted.
  init?(of unit: Unit, in example: Example, sheet: Int, _ labels: Labels) {
    guard let coverage = example.coverage(of: unit.id), let matrix = example.matrix(of: unit)
    else { return nil }
    self.coverage = coverage
    self.sheet = sheet
    self.labels = labels
    pieces = .list(
      matrix.numbers.columns(of: sheet, filledWith: "").enumerated().map { column, number in
        ["position": .text(String(column + 1)), "number": .text(number)]
      })
    crosses = Dictionary(matrix.rows.map { ($0.statement.id, $0.crosses) }) { first, _ in first }
  }

  /// What a statement's rows have in the records of the unit.
  func record(of statement: Statement) -> Record {
    let line = coverage[statement.id]
    return [
      "dates": line.map(dates) ?? false, "marks": line.map(marks) ?? false,
      "crosses": .list(
        (crosses[statement.id] ?? []).columns(of: sheet, filledWith: false)
          .map { ["isCrossed": .truth($0)] }),
    ]
  }

  /// The occasions, each with its day and its evidence number: three in the row of the statement, and
  /// three in each further row.
  private func dates(_ line: Coverage.Line) -> Value {
    let entries = line.occasions.map { occasion in
      "\(labels.short(occasion.date)), \(labels["numberSign"])\u{A0}\(occasion.number)"
    }
    let rows = stride(from: 0, to: max(entries.count, 1), by: 3).map { start in
      let row =
        entries[start...].prefix(3) + repeatElement("", count: max(0, start + 3 - entries.count))
      return Record(zip(["first", "second", "third"], row).map { ($0, .text($1)) })
    }
    return .object(rows[0].merging(["further": .list(rows.dropFirst().map(Value.object))]))
  }

  /// The columns of the knowledge evidence record.
  private func marks(_ line: Coverage.Line) -> Value {
    let methods = line.methods
    var record: Record = [
      "ei": .text(line.occasions.map(\.number).joined(separator: ", ")),
      "qA": .text(line.questions.map { labels.short($0.date) } ?? ""),
    ]
    for method in EvidenceMethod.allCases where method != .product && method != .questions {
      record[method.key.lowercased()] = .truth(methods.contains(method))
    }
    return .object(record)
  }
}

extension Array {
  /// What stands in the columns of a sheet of the matrix, with something where nothing stands.
  fileprivate func columns(of sheet: Int, filledWith filler: Element) -> [Element] {
    let part = Array(dropFirst(sheet * FilledForm.columns).prefix(FilledForm.columns))
    return part + repeatElement(filler, count: FilledForm.columns - part.count)
  }
}
