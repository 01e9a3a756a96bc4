import Glibc

/// What a piece of work cost in a process that did little else.
struct Cost {
  /// From its beginning to its end.
  var time: Duration
  /// What all threads together computed.
  var work: Duration
  /// The most memory that the process has held so far, in bytes.
  var peak: Int
}

/// A clock for one piece of work.
struct Meter {
  private let start = ContinuousClock.now
  private let workBefore = Self.work

  /// What was spent since the meter was made.
  var cost: Cost {
    Cost(time: ContinuousClock.now - start, work: Self.work - workBefore, peak: Self.peak)
  }

  private static var work: Duration {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.work
  }

  /// The line `VmHWM:   12345 kB` of what the system says of this process, nought if there is none.
  private static var peak: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, CInt(line.count), file) != nil {
      let words = String(
        decoding: line.map { UInt8(bitPattern: $0) }.prefix { $0 != 0 }, as: UTF8.self
      )
      .split { $0 == " " || $0 == "\t" || $0 == "\n" }
      if words.first == "VmHWM:", words.count > 1 { return (Int(words[1]) ?? 0) * 1024 }
    }
    return 0
  }
}

extension rusage {
  /// The time that was computed, by the program and for it.
  var work: Duration {
    [ru_utime, ru_stime].reduce(.zero) { sum, time in
      sum + .seconds(time.tv_sec) + .microseconds(time.tv_usec)
    }
  }
}

extension Cost {
  /// The cost as three numbers, for the process that asked for it: nanoseconds, nanoseconds, bytes.
  var line: String {
    "\(time.nanoseconds) \(work.nanoseconds) \(peak)\n"
  }

  /// Reads what another process has printed.
  init?(line: String) {
    let numbers = line.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    time = .nanoseconds(numbers[0])
    work = .nanoseconds(numbers[1])
    peak = numbers[2]
  }
}

extension Duration {
  /// The whole nanoseconds.
  var nanoseconds: Int {
    Int(components.seconds) * 1_000_000_000 + Int(components.attoseconds / 1_000_000_000)
  }

  /// The seconds with their fraction.
  var seconds: Double { Double(nanoseconds) / 1e9 }
}
