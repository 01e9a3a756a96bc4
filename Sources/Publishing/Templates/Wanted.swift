import Mustache

/// What a piece of a template may show of a unit beside what stands in its sections.
///
/// A value that nobody asks for need not be made. The page of a unit shows its statements where they stand; the lists
/// of them by what they are, and the rows of records, are for logbooks and forms. To describe, to gather and
/// to throw them away for each page would be most of what a page costs before it is filled.
///
/// A piece asks for a value wherever the value's name stands in it or in a template that it puts in, as any part of a dotted
/// name: in whatever scope the tag is filled, the value that it would find is made. So a template of
/// one's own sees all that it asks for, and no tag can miss what is left out. A piece that puts in a template by the name of
/// a value may ask for anything.
struct Wanted: Sendable {
  /// Whether it asks for statements by what they are: all knowledge, the criteria of an element.
  var lists = true
  /// Whether it asks for the wording of a statement on one line.
  var cells = true
  /// Whether it asks for facts by their names.
  var facts = true

  /// Whatever there is, for those who show all of it.
  static let everything = Wanted()

  private init() {}

  /// Looks through a piece of a template, and through what it puts in.
  init(by piece: Template, in set: TemplateSet) {
    var names: Set<String> = []
    var known: Set<String> = []
    var pending = [piece]
    while let template = pending.popLast() {
      let calls = template.calls
      guard !calls.hasDynamic else { return }
      names.formUnion(template.names)
      for name in calls.names where known.insert(name).inserted {
        if let template = set[name] { pending.append(template) }
      }
    }
    let parts = Set(names.flatMap { $0.utf8.split(separator: UInt8(ascii: ".")).map(String.init) })
    lists = !parts.isDisjoint(with: Self.lists)
    cells = parts.contains("cell")
    facts = parts.contains("fact")
  }

  /// The names of what a unit or an element lists, and of those lists.
  private static let lists = [
    "criteria", "criteriaRows", "knowledge", "knowledgeRows", "evidenceRequirements", "keyWords",
    "elements", "records",
  ]
}
