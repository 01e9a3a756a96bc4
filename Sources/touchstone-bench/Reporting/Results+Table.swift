extension Results {
  /// The figures as plain text: what was measured, a table, and how to read it.
  var text: String {
    sizes.map(line).joined(separator: "\n") + "\n\n" + table.text + "\n"
      + """
      Medians of \(rounds). Growth: what a unit takes beside what it takes at the size before.
      MB/s: of definitions. Work: what all threads computed. Peak: resident memory of the process.

      """
  }

  private var rounds: Int { costs.values.map(\.count).max() ?? 0 }

  private func line(of units: Int) -> String {
    let definitions = definitions[units] ?? FolderSize()
    var line = "\(units) units: \(definitions.files) definitions, \(definitions.megabytes) MB"
    let written =
      Stage.allCases.map { ($0.title, documents[Key($0, units)]) }
      + Rival.allCases.map { ($0.title, pages[Key($0, units)]) }
    for case (let title, let size?) in written {
      line += "; \(title): \(size.files) files, \(size.megabytes) MB"
    }
    return line
  }

  private var table: TextTable {
    var table = TextTable(
      head: [
        "", "units", "time", "per unit", "growth", "MB/s", "work", "growth", "peak", "beside",
      ])
    for stage in Stage.allCases {
      for size in sizes { addRow(of: stage, size, to: &table) }
      for rival in Rival.allCases where rival.stage == stage {
        for size in sizes { addRow(of: rival, size, to: &table) }
      }
    }
    return table
  }

  private func addRow(of stage: Stage, _ units: Int, to table: inout TextTable) {
    guard let costs = costs[Key(stage, units)], let time = median(of: stage, units, \.time),
      let work = median(of: stage, units, \.work)
    else { return }
    let peak = costs.map { Double($0.peak) }.median ?? 0
    var beside = ""
    if stage == .rebuild, let build = median(of: .build, units, \.time) {
      beside = "\((time / build).with(digits: 2)) of the whole build"
    }
    table.rows.append([
      stage.title, "\(units)", time.asTime, (time / Double(units)).asTime,
      growth(of: stage, units, \.time)?.with(digits: 2) ?? "", rate(time, units), work.asTime,
      growth(of: stage, units, \.work)?.with(digits: 2) ?? "", "\((peak / 1e6).with(digits: 0)) MB",
      beside,
    ])
  }

  private func addRow(of rival: Rival, _ units: Int, to table: inout TextTable) {
    guard let costs = rivals[Key(rival, units)],
      let time = costs.map(\.time.seconds).median
    else { return }
    let work = costs.map(\.work.seconds).median ?? 0
    let peak = costs.map { Double($0.peak) }.median ?? 0
    let ofTime = ratio(to: rival, units, of: \.time)?.with(digits: 2) ?? ""
    let ofWork = ratio(to: rival, units, of: \.work)?.with(digits: 2) ?? ""
    table.rows.append([
      rival.title, "\(units)", time.asTime, (time / Double(units)).asTime, "", rate(time, units),
      work.asTime, "", "\((peak / 1e6).with(digits: 0)) MB",
      "ours takes \(ofTime) of its time, \(ofWork) of its work",
    ])
  }

  private func rate(_ time: Double, _ units: Int) -> String {
    (Double(definitions[units]?.bytes ?? 0) / 1e6 / time).with(digits: 1)
  }
}

extension FolderSize {
  fileprivate var megabytes: String { (Double(bytes) / 1e6).with(digits: 1) }
}

extension Double {
  /// Seconds as milliseconds, or as microseconds where those are few.
  var asTime: String {
    self < 0.000_999_5
      ? "\((self * 1e6).with(digits: 1)) µs"
      : self < 0.999_5 ? "\((self * 1e3).with(digits: 1)) ms" : "\(with(digits: 2)) s"
  }

  /// The number with so many digits behind the point.
  func with(digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((self * scale).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let fraction = String(scaled % Int(scale))
    return "\(scaled / Int(scale))."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
