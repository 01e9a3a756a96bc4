// embed-templates OUT FOLDER FILE...
//
// Writes the text files of a folder, named relative to it, as one Swift file of string literals.

let words = CommandLine.arguments.dropFirst()
guard words.count >= 2, let output = words.first, let folder = words.dropFirst().first else {
  fail("usage: embed-templates OUT FOLDER FILE...")
}

var swift = """
  /// The templates that are built in, by their paths inside the folder `templates`.
  package enum DefaultTemplates {
    /// The files in the order of their paths.
    package static let files: [(path: String, text: String)] = [

  """
for path in words.dropFirst(2) {
  let text = textOfFile("\(folder)/\(path)")
  swift += "    (\n      \(literal(path)),\n\(literal(text))\n    ),\n"
}
save(swift + "  ]\n}\n", to: output)
