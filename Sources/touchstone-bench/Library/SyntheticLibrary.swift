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

  static let unitsOfQualification = 100
  private static let mandatoryUnits = 20
  static let themes = ["Yard and Store", "People at the Gate", "Books and Dockets"]

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
        qualification(number, of: units).definition,
        at: "\(suite)/qualifications/yard-\(number + 1).md", &joined)
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

  /// The unit of a number; those from 0 on are in the library.
  func unit(_ number: Int) -> SyntheticUnit {
    let place = 1 + number % Self.unitsOfQualification
    let code = letters(number / Self.unitsOfQualification) + (place < 10 ? "0" : "") + "\(place)"
    return SyntheticUnit(
      code: code, theme: Self.themes[number % Self.themes.count],
      dice: Dice(seed: seed, text: number + 1))
  }

  /// The definition of the suite.
  var suiteText: String {
    var phrases = Phrases(dice: Dice(seed: seed, text: 0))
    var text = "# Yard Work\nLanguage: en-GB\n\n## Themes\n"
    for theme in Self.themes {
      text += "\n### \(theme)\n" + phrases.prose(sentences: 2).wrapped()
    }
    text += "\n## Glossary\n\n"
    for _ in 0..<20 { text += "- **\(phrases.keyWord())**: \(phrases.task())\n" }
    return text
  }

  /// A qualification of some units.
  func qualification(_ number: Int, of units: [SyntheticUnit]) -> SyntheticQualification {
    var phrases = Phrases(dice: Dice(seed: seed, text: -1 - number))
    let rows = units.map {
      SyntheticQualification.Row(unit: $0.number, code: $0.code, title: $0.title)
    }
    return SyntheticQualification(
      number: number + 1, introduction: phrases.prose(sentences: 6),
      rules: [
        Passage(text: "all units from Mandatory"), Passage(text: "at least 5 units from Optional"),
      ],
      groups: [
        .init(name: "Mandatory", rows: Array(rows.prefix(Self.mandatoryUnits))),
        .init(name: "Optional", rows: Array(rows.dropFirst(Self.mandatoryUnits))),
      ])
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
