import Findings
import JSON

// A unit in the JSON of a library.

extension Unit {
  /// The path of its file without the folder that it begins with.
  public func file(below folder: String) -> String {
    let path = place.source.path
    guard path.utf8.starts(with: folder.utf8) else { return path }
    return String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }

  /// Writes the unit as it is; of one that is marked, the base is to be taken before.
  ///
  /// - Parameter line: The line of its heading.
  func write(to json: inout JSONWriter, line: Int, below folder: String) {
    let all = allSections
    json.object { json in
      json.member("id", id)
      json.member("code", code?.printed)
      json.list("otherCodes") { json in for code in otherCodes { json.string(code.printed) } }
      json.member("title", title)
      json.member("level", facts, .level)
      json.member("credit", facts, .credit)
      json.member("theme", theme)
      json.list("facts", facts)
      json.member("file", file(below: folder))
      json.member("line") { $0.number(line) }
      if let place = all.firstIndex(of: .standards) { json.member("leadIn", all[place].leadIn) }
      json.list("elements") { json in
        for index in all.indices where all[index].role == .element {
          all[index].writeElement(to: &json)
        }
      }
      json.list("criteria") { writeStatements(to: &$0, .outsideElements, where: \.isCriterion) }
      if let place = all.firstIndex(of: .knowledge) {
        json.member("knowledgeLeadIn", all[place].leadIn)
      }
      json.list("knowledge") { writeStatements(to: &$0, .everywhere) { $0 == .knowledge } }
      json.list("sections") { write(all, to: &$0) }
    }
  }

  private func writeStatements(
    to json: inout JSONWriter, _ reach: Reach, where isWanted: (Statement.Kind) -> Bool
  ) {
    preamble.writeStatements(to: &json, reach, where: isWanted)
    for index in sections.indices where reach.includes(sections[index].role) {
      sections[index].content.writeStatements(to: &json, reach, where: isWanted)
    }
  }

  /// Writes every section, one after the other; first, without a heading, what stands before them.
  private func write(_ sections: [Section], to json: inout JSONWriter) {
    let words = preamble.prose.plainText
    if !words.isEmpty { json.object { $0.member("text", words.span) } }
    let ledIn = [Role.standards, .knowledge].map { role in
      sections.firstIndex(of: role).map { sections[$0].id }
    }
    let all = sections.span
    for index in all.indices {
      all[index].write(to: &json, isLedIn: ledIn.contains(all[index].id))
    }
  }
}

extension Section {
  /// Writes an element with its criteria.
  fileprivate func writeElement(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("code", code?.printed)
      json.member("title", title)
      json.list("criteria") {
        content.writeStatements(to: &$0, .everywhere, where: \.isCriterion)
      }
    }
  }

  /// Writes what no other member of the unit says: prose, and statements that are neither criteria nor knowledge.
  ///
  /// - Parameter isLedIn: Whether the sentence that leads in is a member of the unit.
  fileprivate func write(to json: inout JSONWriter, isLedIn: Bool) {
    let prose = content.prose
    let words = (isLedIn && !leadIn.isEmpty ? Array(prose.dropFirst()) : prose).plainText
    let isOwn = { (kind: Statement.Kind) in !kind.isCriterion && kind != .knowledge }
    if role == .element, words.isEmpty, !content.holdStatements(where: isOwn) { return }
    json.object { json in
      json.member("heading") { json in title.withPlainText { json.string($0) } }
      json.member("role", role?.rawValue)
      if !words.isEmpty { json.member("text", words.span) }
      json.list("statements") { content.writeStatements(to: &$0, .here, where: isOwn) }
    }
  }
}

/// How far below a heading statements are looked for.
private enum Reach {
  case here, everywhere, outsideElements

  func includes(_ role: Role?) -> Bool {
    switch self {
    case .here: false
    case .everywhere: true
    case .outsideElements: role != .element
    }
  }
}

extension [Section] {
  fileprivate func firstIndex(of role: Role) -> Int? { indices.first { self[$0].role == role } }
}

extension [Content] {
  /// Writes statements of some kinds, in order.
  fileprivate func writeStatements(
    to json: inout JSONWriter, _ reach: Reach, where isWanted: (Statement.Kind) -> Bool
  ) {
    for index in indices {
      switch self[index] {
      case .statements(let statements): statements.span.write(to: &json, where: isWanted)
      case .section(let section) where reach.includes(section.role):
        section.content.writeStatements(to: &json, reach, where: isWanted)
      case .section, .prose: break
      }
    }
  }

  /// Whether statements of some kinds stand here, those under deeper headings apart.
  fileprivate func holdStatements(where isWanted: (Statement.Kind) -> Bool) -> Bool {
    contains { piece in
      guard case .statements(let statements) = piece else { return false }
      return statements.indices.contains { isWanted(statements[$0].kind) }
    }
  }
}

extension Span<Statement> {
  /// Writes statements of some kinds, each with those nested under it.
  ///
  /// They are most of a library, and large: each is read where it stands, and none is copied.
  fileprivate func write(to json: inout JSONWriter, where isWanted: (Statement.Kind) -> Bool) {
    for index in indices where isWanted(self[index].kind) {
      json.object { json in
        json.member("id", self[index].id)
        json.member("code", self[index].code?.printed)
        json.member("kind", self[index].kind.rawValue)
        if self[index].note.isEmpty {
          json.member("text", self[index].text)
        } else {
          let words = [self[index].text, self[index].note].plainText
          if !words.isEmpty { json.member("text", words.span) }
        }
        if self[index].isWithdrawn { json.member("withdrawn") { $0.value(true) } }
        if !self[index].items.isEmpty {
          json.list("items") { self[index].items.span.write(to: &$0) { _ in true } }
        }
      }
    }
  }
}
