import Evidence
import Findings
import Foundation
import Standards

/// A small qualification, which the tests collect evidence for.
let baking: Library = Library.read(
  Source(
    path: "baking-5.md",
    text: """
      # Certificate in Baking
      Version: 2.0

      ## Structure
      - all units from Mandatory

      ### Mandatory
      - B1 Knead
      - B2 Bake

      ## Unit B1: Knead
      ### Standards
      #### B1.1 Make dough
      - B1.1.1 weigh the flour
      - B1.1.2 push the dough away
      #### B1.2 Let it rise
      - B1.2.1 (withdrawn)
      - B1.2.2 cover the dough
      ### Knowledge
      - B1a why dough rises
      - B1b what salt does

      ## Unit B2: Bake
      ### Standards
      - B2.1 listen to the crust
      ### Knowledge
      - B2a when an oven is hot
      """)
).library

/// The codes of the small qualification.
func register() throws -> StatementRegister {
  let suite = baking.suites[0]
  return StatementRegister(of: suite.qualifications[0], in: suite)
}

/// The standards of the repository.
enum Repository {
  static let standards = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "standards")

  /// All definitions, read as the program reads them.
  static func library() async -> Library {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: standards.path)) ?? []
    let files = paths.filter { $0.hasSuffix(".md") }.sorted().map { path in
      LibraryFile(path: path, source: source(path))
    }
    return await Library.read(files).library
  }

  /// The folders of worked examples, each with the path of its sheets.
  static let examples: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: standards.path)) ?? []
    return paths.filter { $0.hasSuffix("/evidence.csv") }.sorted()
      .map { String($0.dropLast("/evidence.csv".count)) }
  }()

  /// The portfolio of an example.
  static func portfolio(_ folder: String) -> (portfolio: Portfolio, findings: Findings) {
    var files: [Portfolio.File: Source] = [:]
    for file in Portfolio.File.allCases { files[file] = source("\(folder)/\(file.name)") }
    return Portfolio.read(files)
  }

  private static func source(_ path: String) -> Source {
    let data = (try? Data(contentsOf: standards.appending(path: path))) ?? Data()
    return Source.read(path: path, bytes: Array(data)).source
  }
}

/// The folder of goldens.
let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
