/// What the words of a call ask for.
enum Call {
  /// Measure and print a table.
  case measure(Benchmark)
  /// Do one stage on a shelf, and print what it cost.
  case sample(Stage, Shelf)
  /// Print a file's Markdown as HTML.
  case html(file: String)
  /// Write a library onto a shelf.
  case library(SyntheticLibrary, Shelf)
  /// Prove that a comparison finds what was edited, and measure it.
  case diff(DiffProof)
  /// Print the difference of two files, word by word.
  case words(old: String, new: String)
  /// Tell what there is to ask for.
  case help
}

/// Words that ask for nothing that is there.
struct UsageError: Error, CustomStringConvertible {
  let description: String
}

extension Call {
  static let usage = """
    usage: touchstone-bench [--units N,…] [--only STAGE,…] [--rounds N] [--seed N]
           touchstone-bench html FILE
           touchstone-bench library FOLDER [--units N] [--seed N]
           touchstone-bench diff [--units N,…] [--edits N] [--rounds N] [--seed N]
           touchstone-bench words OLD NEW

    Measures the way from definitions to documents on a library that it makes up, at several sizes.
    STAGE is one of \(Stage.allCases.map(\.rawValue).joined(separator: ", ")). Where cmark-gfm or hugo are
    installed, they are timed in turn. 'html' prints a Markdown file as HTML, to be counted or compared;
    'library' writes the definitions of one size, and all of them in one file beside.
    'diff' edits a library by a script (of half as many edits as units, or so many as '--edits' says),
    compares, and says for each kind of change how much was found; the status is 1 if precision or recall of
    any kind is below \(Proof.least). It also times the comparison, and that of two handbooks word by word
    beside git's. 'words' prints the difference of two files as git does.

    """

  /// Reads the words behind the program's name.
  init(_ words: [String]) throws(UsageError) {
    var operands: [String] = []
    var sizes: [Int]?
    var stages = Stage.allCases
    var edits: Int?
    var rounds = 5
    var seed = 1
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        operands.append(word)
        continue
      }
      if word == "--help" {
        self = .help
        return
      }
      guard let value = rest.popFirst() else {
        throw UsageError(description: "give '\(word)' a value")
      }
      switch word {
      case "--units": sizes = try value.numbers(for: word).sorted()
      case "--only": stages = try value.stages
      case "--edits": edits = try value.numbers(for: word)[0]
      case "--rounds": rounds = try value.numbers(for: word)[0]
      case "--seed": seed = try value.numbers(for: word)[0]
      default: throw UsageError(description: "see --help; there is no option '\(word)'")
      }
    }
    switch (operands.first, operands.count) {
    case (nil, _):
      self = .measure(
        Benchmark(
          sizes: sizes ?? [100, 1_000], stages: stages, rounds: rounds, seed: UInt64(seed)))
    case ("html", 2): self = .html(file: operands[1])
    case ("library", 2):
      let library = SyntheticLibrary(units: sizes?[0] ?? 100, seed: UInt64(seed))
      self = .library(library, Shelf(folder: operands[1]))
    case ("diff", 1):
      self = .diff(
        DiffProof(
          sizes: sizes ?? [1_000, 10_000], edits: edits, rounds: rounds, seed: UInt64(seed)))
    case ("words", 3): self = .words(old: operands[1], new: operands[2])
    case ("sample", 3):
      self = .sample(try operands[1].stages[0], Shelf(folder: operands[2]))
    default:
      throw UsageError(description: "see --help; '\(words.joined(separator: " "))' is no call")
    }
  }
}

extension String {
  fileprivate func numbers(for option: String) throws(UsageError) -> [Int] {
    let numbers = split(separator: ",").map { Int($0) ?? 0 }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 > 0 }) else {
      throw UsageError(description: "give '\(option)' a number above nought, not '\(self)'")
    }
    return numbers
  }

  fileprivate var stages: [Stage] {
    get throws(UsageError) {
      let stages = split(separator: ",").map { Stage(rawValue: String($0)) }
      guard !stages.isEmpty, !stages.contains(nil) else {
        let known = Stage.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(description: "choose from \(known), not '\(self)'")
      }
      return stages.compactMap { $0 }
    }
  }
}
