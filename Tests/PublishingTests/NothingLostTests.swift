import Findings
import Publishing
import Standards
import Testing

/// Whatever stands in a definition stands in a document, or a finding says that it does not.
///
/// Words are put at every place of the garden's definitions, each another, and looked for in what is printed. Only the
/// language is printed nowhere, and a rule's controlled form where the awarding body's sentence stands below it.
@Suite struct NothingLostTests {
  @Test(arguments: [Spot.paragraph, .lineEnd, .item])
  func `every word of a definition is printed in every format`(spot: Spot) async throws {
    let definitions = try Garden.definitions().merging(Self.further) { $1 }
      .filter { $0.key.contains("/") }
    var words: [String] = []
    var marked: [String: String] = [:]
    for (path, text) in definitions.sorted(by: { $0.key < $1.key }) {
      marked[path] = spot.marking(text, at: path, &words)
    }
    #expect(words.count >= 20)
    let printed = await Printed(try await Garden.plan(replacing: marked))
    for ending in [".txt", ".html"] {
      let text = printed.files.filter { $0.key.hasSuffix(ending) && $0.key.contains("/") }
        .map(\.value).joined(separator: "\n")
      let lines = marked.values.flatMap { $0.split(separator: "\n") }
      let lost = words.filter { !text.contains($0) }
      let lostLines = lost.compactMap { word in lines.first { $0.contains(word) } }
      #expect(lostLines == [], "in \(ending)")
    }
  }

  /// A qualification that says in all ways what can be said.
  private static let further = [
    "gardening/suite.md": """
    # Gardening
    Language: en-GB
    Season: all year

    Written for tests.

    ## Themes

    - Ground: the soil
    - Water

    ## Words

    What we call things.

    ## Structure

    All are built alike.

    ## Glossary

    - mulch: a layer
    """,
    "gardening/qualifications/gardening-2.md": """
    # Gardening at Level 2
    Level: 2

    ## Introduction

    For those who go on.

    ## Structure

    - all units from Beds

    ### Beds
    Kind: mandatory
    Remark: taken by all

    | Unit | Title | Leads on | |
    |------|-------|----------|-|
    | G1 in the shed | Prepare the ground | Yes | with a mate |

    ### Choice

    - 2(a) Water the plants
      - Season: summer
      - by hand

    ### Elsewhere

    Nothing is chosen here.

    ## Rules of combination

    What else there is to say.

    - at least 1 unit from Beds

    ## Vocabulary

    - Beds: mandatory units

    ## Glossary

    Words of this level.

    - **hoe**: a blade on a stick
    - rake

    | Word | Meaning | Seen in |
    |------|---------|---------|
    | spade | for digging | sheds |

    ### Of water

    - can: it has a spout

    ### Of seed

    #### Drill

    A row of seed.
    """,
  ]
}

/// Where a word is put.
enum Spot: Sendable {
  /// A paragraph of its own at each blank line.
  case paragraph
  /// At the end of each line that is no heading.
  case lineEnd
  /// Another item behind each item of a list.
  case item

  /// The text with a word at each such place; the words are added to the list.
  func marking(_ text: String, at path: String, _ words: inout [String]) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let word = "zq\(words.count)x"
      switch self {
      case .paragraph where line.isEmpty && !lines.isEmpty:
        lines += ["", word, ""]
      case .lineEnd where line.hasPrefix("Language:"):
        lines.append(line)
        continue
      case .lineEnd where !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("|"):
        lines.append("\(line) \(word)")
      case .lineEnd where line.hasSuffix("|") && !line.hasPrefix("|-"):
        lines.append("\(line.dropLast()) \(word) |")
      case .item where line.hasPrefix("- "):
        lines += [line, "- \(word)"]
      default:
        lines.append(line)
        continue
      }
      words.append(word)
    }
    return lines.joined(separator: "\n")
  }
}
