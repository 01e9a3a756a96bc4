import Findings
import Markdown
import Mustache

/// A document on its way into print: its parts, and what all of them have to know.
///
/// It is large, and handed from the queue to the line and to the task of each part: so it is never copied.
final class Assignment: Sendable {
  let plan: Plan
  let publication: Publication
  /// The formats to print, in the order in which they are handed over.
  let formats: [Format]
  let parts: [PartPlan]
  /// What the pieces of its template ask for beside what all parts can see.
  let wanted: [Wanted]
  /// What it shares with the other documents of its qualification.
  let shared: SharedValues
  /// What all its parts can see beside that.
  let record: Record

  init(
    plan: Plan, publication: Publication, formats: [Format], parts: [PartPlan], wanted: [Wanted],
    shared: SharedValues, record: Record
  ) {
    self.plan = plan
    self.publication = publication
    self.formats = formats
    self.parts = parts
    self.wanted = wanted
    self.shared = shared
    self.record = record
  }
}

/// A part of a document on its way into print, with what it has to know of its neighbours.
struct Job: Sendable {
  let document: Assignment
  let index: Int

  var plan: Plan { document.plan }
  var publication: Publication { document.publication }
  var formats: [Format] { document.formats }
  var isFirst: Bool { index == 0 }
  var isLast: Bool { index == document.parts.count - 1 }

  /// Prints the part, with the shell before the first and behind the last.
  func sheet() -> Sheet {
    let own = document.parts[index]
    let plan = plan
    guard let piece = plan.templates.cuts[publication.kind.template]?[own.piece] else {
      return Sheet()
    }
    let part = Part(
      template: piece.template,
      value: .object(
        plan.record(for: own, of: publication, wanted: document.wanted[own.piece])),
      outer: [.object(document.shared.record), .object(document.record)],
      shift: piece.list == nil ? 0 : 1, page: plan.page(index, of: publication),
      classes: plan.classes(of: own), anchor: plan.anchor(of: own), isCounted: piece.list != nil,
      reader: publication.kind.isPage ? plan.pageReader(of: publication) : nil,
      pictures: { [drawing = document.shared.drawing] name in
        name == "structure-picture" ? drawing?.markup : nil
      }, frame: frame)
    var sheet = part.sheet(Set(formats), in: plan.templates.set, path: publication.path)
    if formats.contains(.text), !isFirst { sheet.text = [0x0A, 0x0A] + sheet.text }
    return sheet
  }

  /// Those ends of the page's shell that the part stands at.
  private func frame(_ headings: [PageHeading]) -> Part.Frame {
    guard isFirst || isLast else { return Part.Frame() }
    let shell = plan.shell(of: publication)
    let outer = Value.object(document.shared.shell)
    let value = Value.object(
      plan.shellRecord(
        for: publication, document.shared.shell, document.record["document"] ?? nil, headings))
    return Part.Frame(
      head: isFirst ? shell.head(with: value, in: outer) : nil,
      foot: isLast ? shell.foot(with: value, in: outer) : nil)
  }
}

/// The parts of documents, each made when it is asked for.
struct JobQueue: Sendable {
  private let plan: Plan
  private let formats: Set<Format>
  private var publications: ArraySlice<Publication>
  /// The document whose parts are handed out.
  private var current: Assignment?
  private var next = 0
  /// What the documents of a qualification share, made when the first of them has its turn.
  private var shared: (place: Publication.Shelf?, archive: Int?, values: SharedValues)?
  /// What the pieces of templates ask for, by the names of the templates that have had their turn.
  private var wanted: [String: [Wanted]] = [:]

  init(_ plan: Plan, _ publications: [Publication], _ formats: Set<Format>) {
    self.plan = plan
    self.formats = formats
    self.publications = publications[...]
  }

  mutating func nextJob() -> Job? {
    while true {
      if let current, next < current.parts.count {
        defer { next += 1 }
        return Job(document: current, index: next)
      }
      guard let publication = publications.popFirst() else { return nil }
      current = assignment(for: publication)
      next = 0
    }
  }

  private mutating func assignment(for publication: Publication) -> Assignment {
    let plan = plan.owner(of: publication)
    let shared = shared(by: publication, in: plan)
    return Assignment(
      plan: plan, publication: publication,
      formats: publication.formats.filter(formats.contains), parts: plan.partPlans(of: publication),
      wanted: wanted(by: publication.kind.template), shared: shared,
      record: plan.record(for: publication, on: shared))
  }

  private mutating func shared(by publication: Publication, in plan: Plan) -> SharedValues {
    let (place, archive) = (publication.shelf, publication.archive)
    if let shared, shared.place == place, shared.archive == archive { return shared.values }
    let values = plan.shared(at: place)
    shared = (place, archive, values)
    return values
  }

  private mutating func wanted(by name: String) -> [Wanted] {
    if let known = wanted[name] { return known }
    let pieces = plan.templates.cuts[name] ?? []
    let new = pieces.map { Wanted(by: $0.template, in: plan.templates.set) }
    wanted[name] = new
    return new
  }
}
