import Findings
import Mustache

/// A part of a document on its way into print, with what it has to know of its neighbours.
struct Job: Sendable {
  let plan: Plan
  let publication: Publication
  /// The formats to print, in the order in which they are handed over.
  let formats: [Format]
  let part: PartPlan
  let index: Int
  let isLast: Bool
  /// What all parts of the document can see.
  let record: Record

  var isFirst: Bool { index == 0 }

  /// Prints the part, with the shell before the first and behind the last.
  func sheet() -> Sheet {
    let piece = plan.templates.cuts[publication.kind.template]?[part.piece]
    guard let piece else { return Sheet() }
    let part = Part(
      template: piece.template, value: plan.value(record, for: part, of: publication),
      shift: piece.list == nil ? 0 : 1, page: plan.page(index, of: publication),
      classes: plan.classes(of: self.part), anchor: plan.anchor(of: self.part),
      isCounted: piece.list != nil,
      pageTree: publication.kind.isPage ? plan.pageTree(of: publication) : nil,
      pictures: { plan.picture($0, in: publication) })
    var sheet = part.sheet(Set(formats), in: plan.templates.set, path: publication.path)
    if formats.contains(.html) { wrap(&sheet) }
    if formats.contains(.text), !isFirst { sheet.text = [0x0A, 0x0A] + sheet.text }
    return sheet
  }

  /// Puts that end of the page's shell around the sheet that it stands at.
  private func wrap(_ sheet: inout Sheet) {
    guard isFirst || isLast else { return }
    let shell = plan.shell(of: publication)
    let value = Value.object(plan.shellRecord(for: publication, record, sheet.headings))
    if isFirst {
      let head = shell.head(with: value)
      sheet.html = head.bytes + sheet.html
      sheet.findings.append(head.findings)
    }
    if isLast {
      let foot = shell.foot(with: value)
      sheet.html += foot.bytes
      sheet.findings.append(foot.findings)
    }
  }
}

/// The parts of documents, each made when it is asked for.
struct JobQueue: Sendable {
  private let plan: Plan
  private let formats: Set<Format>
  private var publications: ArraySlice<Publication>
  /// The document whose parts are handed out, with what they can see.
  private var current: (plan: Plan, publication: Publication, parts: [PartPlan], record: Record)?
  private var next = 0
  /// What the documents of a qualification share, made when the first of them has its turn.
  private var shelf: (place: Publication.Shelf?, archive: Int?, record: Record)?

  init(_ plan: Plan, _ publications: [Publication], _ formats: Set<Format>) {
    self.plan = plan
    self.formats = formats
    self.publications = publications[...]
  }

  mutating func nextJob() -> Job? {
    while current.map({ next >= $0.parts.count }) ?? true {
      guard let publication = publications.popFirst() else { return nil }
      let plan = plan.owner(of: publication)
      let record = plan.record(for: publication, on: shelfRecord(of: publication, plan))
      current = (plan, publication, plan.partPlans(of: publication), record)
      next = 0
    }
    guard let current else { return nil }
    defer { next += 1 }
    return Job(
      plan: current.plan, publication: current.publication,
      formats: current.publication.formats.filter(formats.contains), part: current.parts[next],
      index: next, isLast: next == current.parts.count - 1, record: current.record)
  }

  private mutating func shelfRecord(of publication: Publication, _ plan: Plan) -> Record {
    let (place, archive) = (publication.shelf, publication.archive)
    if let shelf, shelf.place == place, shelf.archive == archive { return shelf.record }
    let record = plan.record(ofShelf: place)
    shelf = (place, archive, record)
    return record
  }
}
