import CSV
import Evidence
import Mustache
import Standards

// A record of one piece of evidence tells its account in rows. A row shows what stands in brackets at its
// end; what the piece is claimed for and no row names stands in the first row.

extension Example {
  /// What the form of a piece of evidence is filled with.
  func record(of piece: EvidenceRecord, _ context: Context) -> Record {
    let units = piece.units(in: register)
    let elements = units.flatMap { piece.elements(of: $0, in: register) }
    return [
      "unit": units.isEmpty ? false : .object(names(of: units, context)),
      "element": elements.isEmpty
        ? false
        : [
          "name": .text(elements.map(\.nameWithCode).joined(separator: "; "))
        ],
      "piece": facts(of: piece, units, context),
      "points": points(of: piece, context.labels),
      "questions": .list(
        piece.exchanges.map { ["question": .text($0.question), "answer": .text($0.answer)] }),
      "witness": witness(of: piece),
      "feedback": .text(piece.feedback.text),
      "signatures": signatureLines(portfolio.signatures(on: piece)),
    ]
  }

  private func names(of units: [Unit], _ context: Context) -> Record {
    [
      "name": .text(units.map { context.name($0.code, $0.title) }.joined(separator: "; ")),
      "level": .text(units.count == 1 ? units[0].levelWords : ""),
      "id": .text(units[0].id),
    ]
  }

  private func facts(
    of piece: EvidenceRecord, _ units: [Unit], _ context: Context
  ) -> Value {
    let known = piece.statements(in: register).filter { $0.kind == .knowledge }
    let stillOpen = units.flatMap { unit in
      piece.date.value.flatMap { day in coverage(of: unit.id)?.open(on: day) } ?? []
    }
    let scene = [piece.purpose, piece.scene, piece.time].map(\.text).filter { !$0.isEmpty }
    return [
      "number": .text(piece.number.text),
      "item": .text(piece.item.text),
      "date": .text(piece.date.text),
      "purpose": .text(piece.purpose.text),
      "circumstances": .text(scene.joined(separator: "\n")),
      "place": .text(piece.scene.text),
      "began": .text(piece.began),
      "ended": .text(piece.ended),
      "recording": .text(piece.recording.text),
      "related": .text(piece.related.map(\.text).joined(separator: ", ")),
      "knowledge": .text(
        known.map { $0.code?.printed ?? $0.id }.joined(separator: ", ")),
      "contributesTo": .text(codes(piece.links(in: register).map(\.text), context.labels)),
      "stillOpen": .text(
        stillOpen.isEmpty
          ? context.labels["nothing"]
          : stillOpen.map { $0.statement.code?.printed ?? $0.statement.id }
            .joined(separator: ", ")),
    ]
  }

  /// The rows of the account.
  private func points(of piece: EvidenceRecord, _ labels: Labels) -> Value {
    let links = Set(piece.links(in: register).map(\.text))
    var named = Set(piece.points.flatMap { $0.codes.map { Code($0).normalised } })
    if piece.method.value == .observation || piece.method.value == .simulation {
      // An observation has a place of its own for the knowledge that it makes apparent.
      named.formUnion(
        piece.statements(in: register).filter { $0.kind == .knowledge }.map(\.id))
    }
    let others = piece.codes.filter {
      !links.contains($0.text) && !named.contains(Code($0.text).normalised)
    }
    return .list(
      piece.points.enumerated().map { index, point in
        let shown = point.codes + (index == 0 ? others.map(\.text) : [])
        return [
          "text": .text(point.text), "position": .text(point.position),
          "codes": .text(codes(shown, labels)),
          "date": .text(index == 0 ? piece.date.text : ""),
          "number": .text(index == 0 ? piece.number.text : ""),
          "related": .text(
            index == 0 ? piece.related.map(\.text).joined(separator: ", ") : ""),
        ]
      })
  }

  private func witness(of piece: EvidenceRecord) -> Value {
    guard let role = piece.method.value?.signatories.first, role.isWitness else { return false }
    let name = portfolio.name(of: role, on: piece)
    let person = portfolio.people.first { person in
      person.role.value == role && sameName(person.name.text, name)
    }
    let signature = portfolio.signatures(on: piece).first { $0.role == role }
    return [
      "name": .text(name), "relationship": .text(person?.jobAndRelationship ?? ""),
      "telephone": .text(person?.telephone.text ?? ""),
      "signature": .text(signature?.name ?? ""), "date": .text(signature?.date.text ?? ""),
      "isAssessor": .truth(person?.has(.assessor) ?? false),
      "hasWorkRole": .truth(person?.has(.workRole) ?? false),
      "isExpert": .truth(person?.has(.expertise) ?? false),
      "knowsStandards": .truth(person?.has(.standards) ?? false),
    ]
  }
}

extension Section {
  /// The title with the code behind it, as lists of elements say it.
  fileprivate var nameWithCode: String {
    code.map { "\(title.plainText) (\($0.printed))" } ?? title.plainText
  }
}
