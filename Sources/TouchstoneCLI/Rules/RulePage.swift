/// What there is to know about a rule: what it is for, and how a fault and its mending look.
///
/// The pages are what `touchstone explain` prints and what `docs/findings.md` holds. Their examples are
/// read by a test, which wants the fault found in the one and not in the other.
struct RulePage: Sendable {
  /// The name of the rule.
  let name: String
  /// What it means and why it matters, as Markdown.
  let text: String
  /// Files that break the rule, nothing where no file can show it.
  let wrong: Example?
  /// The same files mended.
  let right: Example?
  /// The call that tells of it, without the program's name.
  let call: String

  /// One file or several, each behind a line `--> path`; without such a line it is a unit.
  struct Example: Sendable, ExpressibleByStringInterpolation {
    let files: [(path: String, text: String)]

    init(stringLiteral text: String) {
      var files: [(path: String, lines: [Substring])] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("--> ") {
          files.append((String(line.dropFirst(4)), []))
        } else {
          if files.isEmpty { files.append(("standards/bakery/units/F1.md", [])) }
          files[files.count - 1].lines.append(line)
        }
      }
      self.files = files.map { ($0.path, $0.lines.joined(separator: "\n") + "\n") }
    }
  }

  /// Writes a page.
  init(
    _ name: String, _ text: String, wrong: Example? = nil, right: Example? = nil,
    call: String = "check"
  ) {
    self.name = name
    self.text = text
    self.wrong = wrong
    self.right = right
    self.call = call
  }
}

extension RulePage {
  /// Writes a page whose fault is mended in one place of its example.
  ///
  /// - Parameters:
  ///   - wrong: The files that break the rule.
  ///   - fault: The lines that are mended, where they stand first.
  ///   - mended: What takes their place.
  init(
    _ name: String, _ text: String, wrong: String, mending fault: String, into mended: String,
    call: String = "check"
  ) {
    self.init(
      name, text, wrong: Example(stringLiteral: wrong),
      right: Example(stringLiteral: wrong.replacing(fault, with: mended, maxReplacements: 1)),
      call: call)
  }
}

extension RulePage {
  /// Every page, one for each rule of the catalogue, in an order in which they can be read.
  static let all: [RulePage] = groups.flatMap(\.pages)

  /// The pages in groups, each with its heading.
  static let groups: [(title: String, pages: [RulePage])] = [
    ("Codes", ofCodes), ("Definitions", ofDefinitions), ("Between definitions", ofSuites),
    ("Structures and their rules", ofStructures), ("Wording", ofWording), ("Settings", ofSettings),
    ("Text files and Markdown", ofMarkdown), ("Templates and forms", ofTemplates),
    ("Sheets", ofSheets), ("Portfolios", ofPortfolios), ("Logbooks", ofLogbooks),
    ("Documents and folders", ofFolders), ("What ends a command", ofFaults),
    ("Changes that break", ofBreakingChanges), ("Changes that a person must judge", ofRiskyChanges),
    ("Changes that hurt nobody", ofHarmlessChanges), ("Signed records", ofSignedRecords),
  ]

  private static let ofPortfolios = ofPortfolioSheets + ofPeople + ofEvidence + ofDecisions
}
