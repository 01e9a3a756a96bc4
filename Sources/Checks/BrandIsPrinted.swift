public import Findings
import Standards

extension Check {
  /// The facts of the brand have the names under which something is printed.
  static let brandIsPrinted = Check(.unknownBrandFact) { library, findings in
    let names = BrandFact.allCases.map(\.rawValue.withCapital)
    for fact in library.brand where BrandFact(name: fact.name) == nil {
      let near = nearest(to: fact.name, among: names)
      findings.report(
        .unknownBrandFact,
        "name a fact of the brand that is printed (\(names.joined(separator: ", "))), not '\(fact.name)'"
          + suggestion(near), at: fact.place)
    }
  }
}

extension Rule {
  /// A fact of the brand has a name that nothing is printed under.
  public static let unknownBrandFact = Rule(
    "unknown-brand-fact", .warning,
    "The facts of 'brand.md' are name, logo, colour, footer and contact; nothing prints any other.")
}
