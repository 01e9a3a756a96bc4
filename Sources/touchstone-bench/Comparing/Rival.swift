/// Another program that does something like a stage, to be timed in turn with ours.
enum Rival: CaseIterable {
  /// The reference implementation of GFM, in C: the same file, with tables.
  case cmark
  /// The quickest of the well-known site generators, in Go: the same units as pages, and twice
  /// more as one long page for each qualification, which is what a handbook and a logbook are.
  case hugo

  /// The stage that it is compared with.
  var stage: Stage {
    switch self {
    case .cmark: .markdown
    case .hugo: .build
    }
  }

  /// The program's name.
  var program: String {
    switch self {
    case .cmark: "cmark-gfm"
    case .hugo: "hugo"
    }
  }

  /// The program with its words.
  func call(on shelf: Shelf) -> ChildProcess {
    switch self {
    case .cmark: ChildProcess(words: [program, "-e", "table", shelf.joined])
    case .hugo: ChildProcess(words: [program, "--source", shelf.site, "--quiet"])
    }
  }

  /// Makes what it needs, once.
  func prepare(_ library: SyntheticLibrary, on shelf: Shelf) throws(FileError) {
    guard self == .hugo else { return }
    try library.writeSite(to: shelf.site)
  }

  /// The folder that it writes into, nothing if it prints.
  func output(on shelf: Shelf) -> String? {
    switch self {
    case .cmark: nil
    case .hugo: "\(shelf.site)/public"
    }
  }
}
