import Findings
import Mustache

/// A part of a document on its way into print, with what it has to know of its neighbours.
struct Job: Sendable {
  let publication: Publication
  /// The formats to print, in the order in which they are handed over.
  let formats: [Format]
  let isFirst: Bool
  let isLast: Bool
  /// Prints the part, with the shell before the first and behind the last.
  let sheet: @Sendable () -> Sheet
}

/// The parts of documents, each made when it is asked for.
struct JobQueue: Sendable {
  private let plan: Plan
  private let formats: Set<Format>
  private var publications: ArraySlice<Publication>
  private var jobs: ArraySlice<Job> = []
  /// What the documents of a qualification share, made when the first of them has its turn.
  private var shelf: (place: Publication.Shelf?, record: Record)?

  init(_ plan: Plan, _ publications: [Publication], _ formats: Set<Format>) {
    self.plan = plan
    self.formats = formats
    self.publications = publications[...]
  }

  mutating func next() -> Job? {
    while jobs.isEmpty, let publication = publications.popFirst() {
      jobs = jobs(of: publication)[...]
    }
    return jobs.popFirst()
  }

  private mutating func jobs(of publication: Publication) -> [Job] {
    let formats = publication.formats.filter(self.formats.contains)
    let wanted = Set(formats)
    let plan = plan
    let shared = record(ofShelf: publication.shelf)
    let parts = plan.parts(of: publication, shared)
    return parts.indices.map { index in
      let isFirst = index == 0
      let isLast = index == parts.count - 1
      return Job(publication: publication, formats: formats, isFirst: isFirst, isLast: isLast) {
        var sheet = parts[index].sheet(wanted, in: plan.templates.set, path: publication.path)
        if isFirst || isLast, wanted.contains(.html) {
          sheet.wrap(
            in: plan.shell(of: publication), with: plan.shellRecord(for: publication, shared),
            isFirst: isFirst, isLast: isLast)
        }
        if !isFirst, wanted.contains(.text) { sheet.text = [0x0A, 0x0A] + sheet.text }
        return sheet
      }
    }
  }

  private mutating func record(ofShelf place: Publication.Shelf?) -> Record {
    if let shelf, shelf.place == place { return shelf.record }
    let record = plan.record(ofShelf: place)
    shelf = (place, record)
    return record
  }
}

extension Sheet {
  /// Puts the shell of a page around its content, or that end of it that this part stands at.
  fileprivate mutating func wrap(
    in shell: Shell, with record: Record, isFirst: Bool, isLast: Bool
  ) {
    if isFirst {
      let head = shell.head(with: .object(record))
      html = head.bytes + html
      findings.append(head.findings)
    }
    if isLast {
      let foot = shell.foot(with: .object(record))
      html += foot.bytes
      findings.append(foot.findings)
    }
  }
}
