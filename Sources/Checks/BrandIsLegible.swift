public import Findings
import Standards

extension Check {
  /// The colour of the brand can be read as text on white paper.
  static let brandIsLegible = Check(.brandColour) { library, findings in
    for fact in library.brand where BrandFact(name: fact.name) == .colour {
      let text = fact.value.plainText
      guard let colour = Colour(text) else {
        findings.report(
          .brandColour, "write the colour as '#' and six hexadecimal digits, not '\(text)'",
          at: fact.place)
        continue
      }
      guard colour.contrastWithWhite < Colour.neededContrast else { continue }
      let contrast = Int(colour.contrastWithWhite * 10)
      findings.report(
        .brandColour,
        "choose a darker colour; '\(text)' has a contrast of \(contrast / 10).\(contrast % 10) "
          + "with white, and text needs 4.5", at: fact.place)
    }
  }
}

extension Rule {
  /// The colour of the brand is none, or too pale.
  public static let brandColour = Rule(
    "brand-colour", .warning,
    "The brand's colour has a contrast of 4.5 or more with white; another is not used.")
}
