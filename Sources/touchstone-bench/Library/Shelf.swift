/// A folder with a library of one size, and room for what is made of it.
struct Shelf {
  /// The folder.
  let folder: String

  /// The folder of standards.
  var standards: String { "\(folder)/standards" }
  /// All definitions in one Markdown file.
  var joined: String { "\(folder)/joined.md" }
  /// Where documents are written.
  var output: String { "\(folder)/output" }
  /// Where the pages of the site are written when they are made alone.
  var pages: String { "\(folder)/pages" }
}
