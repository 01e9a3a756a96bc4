public import Findings

/// What happens while documents are printed.
public enum PrintingStep: Sendable {
  /// A document begins; all until its end is about it.
  case begins(Publication)
  /// The next bytes of its file in a format.
  case bytes([UInt8], Format)
  /// The document is whole; this is what was found while it was made.
  case ends(Publication, Findings)
}

extension Plan {
  /// Prints documents one after another, part by part, several parts at a time.
  ///
  /// - Parameters:
  ///   - publications: The documents, best in the order of the plan.
  ///   - formats: The formats that are wanted; a document is printed in those that it has.
  ///   - workers: How many parts may be printed at a time.
  public func print(
    _ publications: [Publication], as formats: Set<Format> = Set(Format.allCases), workers: Int = 2
  ) -> Press {
    Press(JobQueue(self, publications, formats), workers: workers)
  }
}

/// Documents while they are printed: a sequence of steps, always the same for the same plan.
///
/// Each part of a document is a task of its own: its template is filled, the Markdown read and
/// printed, and only the bytes are kept. The tasks stand in a line, and the first of the line is waited
/// for, so that parts come in order however long each takes. A task is added to the line when one
/// leaves it. A page about all units of a qualification takes as long as many pages of one unit: the line is so long that
/// there is work for everybody until it is done. At no time is there more in memory than the model, what the documents of one
/// qualification share, and two dozen parts for each worker.
public struct Press: AsyncSequence, AsyncIteratorProtocol {
  private var queue: JobQueue
  private let window: Int
  private var line: [(job: Job, sheet: Task<Sheet, Never>)] = []
  private var steps: [PrintingStep] = []
  private var found = Collected()

  init(_ queue: JobQueue, workers: Int) {
    self.queue = queue
    window = 24 * Swift.max(1, workers)
  }

  public func makeAsyncIterator() -> Press { self }

  /// The next step, nothing when all documents are printed.
  public mutating func next() async -> PrintingStep? {
    if steps.isEmpty { await takeNextPart() }
    return steps.popLast()
  }

  private mutating func takeNextPart() async {
    while line.count < window, let job = queue.nextJob() {
      line.append((job, Task { job.sheet() }))
    }
    guard !line.isEmpty else { return }
    let (job, task) = line.removeFirst()
    let sheet = await task.value
    if job.isFirst { found.add(job.plan.templates.errors(for: job.publication)) }
    found.add(sheet.findings)
    var steps: [PrintingStep] = job.isFirst ? [.begins(job.publication)] : []
    for format in job.formats { steps.append(.bytes(sheet[format], format)) }
    if job.isLast {
      steps.append(.ends(job.publication, found.findings))
      found = Collected()
    }
    self.steps = steps.reversed()
  }
}

/// The findings of a document, each once: a template is filled for every unit, and says the same each time.
private struct Collected: Sendable {
  private(set) var findings = Findings()
  private var known: Set<Key> = []

  private struct Key: Hashable {
    var rule: Rule
    var message: String
    var path: String
    var range: Range<Int>?
  }

  mutating func add(_ more: Findings) {
    for finding in more.all {
      let key = Key(
        rule: finding.rule, message: finding.message, path: finding.place?.source.path ?? "",
        range: finding.place?.range)
      guard known.insert(key).inserted else { continue }
      findings.report(
        finding.rule, finding.message, at: finding.place, severity: finding.severity,
        notes: finding.notes)
    }
  }
}
