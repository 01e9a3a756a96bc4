/// A folder of standards of any size that says the same on every machine.
///
/// One suite holds all units, because that is the hardest case for whatever looks through a suite; each
/// hundred of them, or what is left, make a qualification. A unit's text depends on its number and
/// the seed alone, so that a large library begins with the small one.
struct SyntheticLibrary {
  /// How many units there are.
  let units: Int
  /// What the texts depend on.
  let seed: UInt64

  private static let unitsOfQualification = 100
  private static let mandatoryUnits = 20
  private static let themes = ["Yard and Store", "People at the Gate", "Books and Dockets"]

  /// Writes the library onto a shelf, and all definitions one after another into a file there.
  func write(to shelf: Shelf) throws(FileError) {
    let suite = "\(shelf.standards)/yard"
    try makeFolder("\(suite)/units")
    try makeFolder("\(suite)/qualifications")
    var joined = try FileWriter(shelf.joined)
    func add(_ text: String, at path: String, _ joined: inout FileWriter) throws(FileError) {
      try writeFile(path, text)
      try joined.write(text + "\n")
    }
    try add(
      "# Yard Academy\nFooter: Made for measuring\n", at: "\(shelf.standards)/brand.md", &joined)
    try add(suiteText, at: "\(suite)/suite.md", &joined)
    for (number, units) in qualifications.enumerated() {
      for unit in units { try add(unit.definition, at: "\(suite)/units/\(unit.code).md", &joined) }
      try add(
        qualification(number, of: units), at: "\(suite)/qualifications/yard-\(number + 1).md",
        &joined)
    }
    try joined.close()
  }
}

extension SyntheticLibrary {
  /// The units of each qualification, made when they are asked for.
  var qualifications: some Sequence<[SyntheticUnit]> {
    stride(from: 0, to: units, by: Self.unitsOfQualification).lazy.map { first in
      (first..<min(units, first + Self.unitsOfQualification)).map(unit)
    }
  }

  private func unit(_ number: Int) -> SyntheticUnit {
    let place = 1 + number % Self.unitsOfQualification
    let code = letters(number / Self.unitsOfQualification) + (place < 10 ? "0" : "") + "\(place)"
    return SyntheticUnit(
      code: code, theme: Self.themes[number % Self.themes.count],
      dice: Dice(seed: seed, text: number + 1))
  }

  private var suiteText: String {
    var phrases = Phrases(dice: Dice(seed: seed, text: 0))
    var text = "# Yard Work\nLanguage: en-GB\n\n## Themes\n"
    for theme in Self.themes {
      text += "\n### \(theme)\n" + phrases.prose(sentences: 2).wrapped()
    }
    text += "\n## Glossary\n\n"
    for _ in 0..<20 { text += "- **\(phrases.keyWord())**: \(phrases.task())\n" }
    return text
  }

  private func qualification(_ number: Int, of units: [SyntheticUnit]) -> String {
    var phrases = Phrases(dice: Dice(seed: seed, text: -1 - number))
    var text = """
      # Yard Work, Course \(number + 1)
      Framework: NVQ
      Level: \(1 + number % 4)
      Version: 1.0
      Date: 1 September 2026

      ## Introduction

      \(phrases.prose(sentences: 6).wrapped())
      ## Structure

      - all units from Mandatory
      - at least 5 units from Optional

      """
    text += table(of: units.prefix(Self.mandatoryUnits), under: "Mandatory")
    text += table(of: units.dropFirst(Self.mandatoryUnits), under: "Optional")
    return text
  }

  private func table(of units: ArraySlice<SyntheticUnit>, under heading: String) -> String {
    guard !units.isEmpty else { return "" }
    return "\n### \(heading)\n\n| Unit | Title |\n|------|-------|\n"
      + units.map { "| \($0.code) | \($0.title) |\n" }.joined()
  }

  /// Two or more letters that stand for a number: `AA`, `AB` … `ZZ`, `BAA`.
  private func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    } while rest > 0 || letters.utf8.count < 2
    return letters
  }
}
