public import Findings
import Mustache
import Standards

extension Templates {
  /// Reports facts of a brand that have no name under which something is printed.
  ///
  /// The program's own templates print those of ``BrandFact``. Others of a centre's own may ask for any fact, as
  /// `brand.telephone` or inside `{{#brand}}`.
  func unprintedFacts(of brand: [Fact]) -> Findings {
    var findings = Findings()
    let names = BrandFact.allCases.map(\.rawValue.withCapital)
    for fact in brand where BrandFact(name: fact.name) == nil && !asks(forFact: fact.name) {
      findings.report(
        .unknownBrandFact,
        "name a fact of the brand that is printed (\(names.joined(separator: ", "))), not '\(fact.name)'"
          + suggestion(nearest(to: fact.name, among: names)), at: fact.place)
    }
    return findings
  }

  private func asks(forFact name: String) -> Bool {
    let key = Labels.key(name.utf8)
    return all.contains { source in
      let names = Template.parse(source).template.names
      return names.contains("brand.\(key)") || names.isSuperset(of: ["brand", key])
    }
  }
}

extension Rule {
  /// A fact of the brand has a name that nothing is printed under.
  public static let unknownBrandFact = Rule(
    "unknown-brand-fact", .warning,
    "The facts of 'brand.md' are name, logo, colour, footer and contact, or a template asks for them."
  )
}
