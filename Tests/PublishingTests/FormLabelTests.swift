import Publishing
import Testing

/// The fields, columns and legends of the recording forms, which centres and verifiers know by these words.
@Suite struct FormLabelTests {
  private static let shared = [
    "SVQ title and level:", "Candidate:", "Assessor:", "Unit title:", "Feedback/comments:",
    "Assessor's signature:", "Candidate's signature:", "Date:",
  ]

  @Test(arguments: ["html", "txt"])
  func `the element achievement record has every label of its form`(ending: String) async throws {
    let form = try await words(of: "07-element-achievement-record.\(ending)")
    let own = [
      "Element achievement record", "Element:", "Performance criteria: You need to show that:",
      "(Assessor to insert date each time competence is demonstrated)",
    ]
    for label in Self.shared + own { #expect(form.contains(label), "\(label)") }
  }

  @Test(arguments: ["html", "txt"])
  func `the knowledge evidence record has every label of its form`(ending: String) async throws {
    let form = try await words(of: "08-knowledge-evidence-record.\(ending)")
    let own = [
      "Knowledge evidence record", "Knowledge and understanding for this unit:",
      "Type of evidence", "Internal verifier's signature:", "COLUMN KEY:",
      "EI = EVIDENCE INDEX NUMBER",  // written in
      "O = OBSERVATION",  // ticked, as are the next four
      "P = PERSONAL STATEMENT",  // by the candidate
      "WT = WITNESS TESTIMONY",  // by somebody who was there
      "S = SIMULATION",  // in a situation made for it
      "APEL = ACCREDITATION OF PRIOR EXPERIENCE AND LEARNING",  // from before
      "Q&A = QUESTIONS & ANSWERS",  // with their day
      "EWE = EXPERT WITNESS EVIDENCE",  // by a specialist
      "PD = PROFESSIONAL DISCUSSION",  // with the assessor
    ]
    for label in Self.shared + own { #expect(form.contains(label), "\(label)") }
    // Once over its column and once in the key.
    for column in ["APEL", "EI", "EWE", "O", "P", "PD", "Q&A", "S", "WT"] {
      #expect(form.count(of: column) >= 2, "\(column)")
    }
    #expect(form.count(of: "Date") >= 1)
  }

  /// The words of a blank form, those of a cell together in HTML, and alone in text.
  private func words(of form: String) async throws -> Words {
    let printed = await Printed(try await Garden.plan())
    let text = printed["gardening-1/forms/\(form)"]
    #expect(!text.isEmpty)
    return Words(text, isHTML: form.hasSuffix(".html"))
  }
}

/// The words of a page, to be asked for a label.
private struct Words {
  private var words: [Substring] = []
  private var text = ""
  private let isHTML: Bool

  init(_ page: String, isHTML: Bool) {
    self.isHTML = isHTML
    let text =
      isHTML
      ? page.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined(separator: " ")
        .replacing("&amp;", with: "&") : page
    words = text.split { $0.isWhitespace || !isHTML && $0 == "|" }
    self.text = words.joined(separator: " ")
  }

  /// How often a word stands there alone.
  func count(of word: String) -> Int {
    words.count { $0 == word }
  }

  /// Whether the label is there: in HTML as it stands, in text word by word, as cells wrap.
  func contains(_ label: String) -> Bool {
    isHTML ? text.contains(label) : label.split(separator: " ").allSatisfy(words.contains)
  }
}
