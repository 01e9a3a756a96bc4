/// Another program that does something like a stage, to be timed in turn with ours.
enum Rival: String, CaseIterable {
  /// The reference implementation of GFM, in C: the same file, with tables.
  case cmark
  /// The quickest of the well-known site generators, in Go: the same units as pages.
  case hugoPages
  /// The same, and twice more as one long page for each qualification, which is what a handbook and a
  /// logbook are.
  case hugoBooks

  /// The stage that it is compared with.
  var stage: Stage {
    switch self {
    case .cmark: .markdown
    case .hugoPages: .site
    case .hugoBooks: .build
    }
  }

  /// What the table calls it.
  var title: String {
    switch self {
    case .cmark: program
    case .hugoPages: "hugo, pages"
    case .hugoBooks: "hugo, pages and books"
    }
  }

  /// The program's name.
  var program: String {
    switch self {
    case .cmark: "cmark-gfm"
    case .hugoPages, .hugoBooks: "hugo"
    }
  }

  /// The program with its words.
  func call(on shelf: Shelf) -> ChildProcess {
    switch self {
    case .cmark: ChildProcess(words: [program, "-e", "table", shelf.joined])
    case .hugoPages, .hugoBooks:
      ChildProcess(words: [program, "--source", source(on: shelf), "--quiet"])
    }
  }

  /// Makes what it needs, once.
  func prepare(_ library: SyntheticLibrary, on shelf: Shelf) throws(FileError) {
    guard self != .cmark else { return }
    try library.writeSite(to: source(on: shelf), withBooks: self == .hugoBooks)
  }

  /// The folder that it reads.
  private func source(on shelf: Shelf) -> String { "\(shelf.folder)/\(rawValue)" }

  /// The folder that it writes into, nothing if it prints.
  func output(on shelf: Shelf) -> String? {
    switch self {
    case .cmark: nil
    case .hugoPages, .hugoBooks: "\(source(on: shelf))/public"
    }
  }
}
